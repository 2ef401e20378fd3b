import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { ApiError, call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { Select } from '#web/ui/Select.tsx'
import { storeFormer } from '#web/undo/store-former.ts'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import { takeBackReplacement } from '../../editing/find.contract.ts'
import type { ChapterDifference, VersionHead } from '../../editing/report-version.ts'
import { restoreChapter } from '../../editing/versions.contract.ts'
import type { PagePlace } from '../blocks/ReportBlock.tsx'
import { pageTexts } from '../report-page.texts.ts'
import { ChapterChanges } from './ChapterChanges.tsx'
import { EarlierPlaces } from './EarlierPlaces.tsx'
import { nameOf } from './name-of.ts'
import { useDifference } from './use-versions.ts'
import { versionTexts } from './versions.texts.ts'

interface Props {
  place: PagePlace
  version: VersionHead
  versions: readonly VersionHead[]
  /** Another version has been kept. */
  onKept: () => Promise<void>
  onClose: () => void
}

const now = 'now'

/** What has changed since a version, chapter by chapter; a chapter's text can be brought back. */
export function DifferenceDialog({ place, version, versions, onKept, onClose }: Props) {
  const t = useTexts(versionTexts)
  const own = useLanguage()
  const [to, setTo] = useState(now)
  const target = { organisation: place.organisation, report: place.report.id, language: place.language }
  const { chapters, places, hasFailed, reload } = useDifference({
    ...target,
    version: version.id,
    to: to === now ? null : to,
  })
  const { bringBack, isBusy } = useBringingBack(place, version, reload)
  const later = versions.filter(({ id, createdAt }) => id !== version.id && createdAt >= version.createdAt)
  return (
    <Dialog title={t.comparing(nameOf(version, own))} isOpen onClose={onClose} size="wide">
      <div className="dialog-body">
        {later.length > 0 && (
          <Select
            label={t.to}
            choices={[
              { value: now, label: t.now },
              ...later.map((one) => ({ value: one.id, label: nameOf(one, own) })),
            ]}
            value={to}
            onChange={(chosen) => setTo(chosen ?? now)}
          />
        )}
        {hasFailed && <p role="alert">{t.failed}</p>}
        {!chapters && !hasFailed && <Skeleton lines={6} />}
        {chapters && <p role="status">{chapters.length === 0 ? t.same : t.chapters(chapters.length)}</p>}
        {place.mayArrange && places.length > 0 && (
          <EarlierPlaces place={place} version={version} places={places} onKept={onKept} onDone={onClose} />
        )}
        {chapters?.map((chapter) => (
          <ChapterChanges key={chapter.chapter} chapter={chapter} language={place.language}>
            {place.mayArrange && to === now && chapter.change === 'same' && (
              <Button
                size="small"
                icon={RotateCcw}
                isBusy={isBusy}
                aria-label={t.bringBackOf(textIn(chapter.title, place.language))}
                onPress={() => void bringBack(chapter)}
              >
                {t.bringBack}
              </Button>
            )}
          </ChapterChanges>
        ))}
      </div>
    </Dialog>
  )
}

/** Brings a chapter's text back as a deed that can be taken back. */
function useBringingBack(place: PagePlace, version: VersionHead, reload: () => Promise<void>) {
  const t = useTexts(versionTexts)
  const page = useTexts(pageTexts)
  const announce = useAnnounce()
  const offerUndo = useOfferUndo()
  const { revalidate } = useRevalidator()
  const [isBusy, setBusy] = useState(false)
  const target = { organisation: place.organisation, report: place.report.id, language: place.language }

  async function bringBack({ chapter, title }: ChapterDifference) {
    setBusy(true)
    try {
      const { texts } = await call(restoreChapter, { ...target, version: version.id, chapter })
      const said = t.broughtBack(textIn(title, place.language))
      const former = texts.filter(({ earlier }) => earlier > 0)
      const undo = () => storeFormer(() => call(takeBackReplacement, { ...target, texts: former, settings: [] }))
      if (former.length > 0) offerUndo({ said, undo })
      announce(texts.length > 0 ? said : t.nothingToBring)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      announce(error.code === 'conflict' ? `${error.title}. ${error.advice}` : page.notDone, 'bad')
    } finally {
      await Promise.all([revalidate(), reload()])
      setBusy(false)
    }
  }

  return { bringBack, isBusy }
}
