import { useEffect, useState } from 'react'

import type { EarlierText, TextVersion } from '#documents/text-version.ts'
import { formatMoment } from '#shared/day.ts'
import { ApiError } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import type { ActiveText } from './active-editor.tsx'
import { blankText, showText } from './editor-content.ts'
import type { TextPlace } from './text-place.ts'
import { VersionView } from './VersionView.tsx'
import { writingTexts } from './writing.texts.ts'

const oncePage = 30

/** What a text has said before: who wrote it and when, what has changed since, and the way back. */
export function VersionsDialog({ text, onClose }: { text: ActiveText; onClose: () => void }) {
  const t = useTexts(writingTexts)
  const versions = useVersions(text)
  const [chosen, setChosen] = useState<number | null>(null)
  const shown = useVersion(text, chosen ?? versions.items?.[0]?.version)
  const { restore, isBusy, fault } = useRestoring(text, onClose)

  return (
    <Dialog title={t.versionsOf(text.chapter)} isOpen onClose={onClose} size="wide">
      <div className="dialog-body">
        {versions.hasFailed && <p role="alert">{t.notLoaded}</p>}
        {!versions.items && !versions.hasFailed && <Skeleton lines={6} />}
        {versions.items?.length === 0 && <p>{t.noVersions}</p>}
        {versions.items && versions.items.length > 0 && (
          <div className="report-versions">
            <div className="report-versions-list">
              <VersionChoice items={versions.items} value={shown.wanted} onChange={setChosen} />
              {versions.more && (
                <Button size="small" onPress={versions.more}>
                  {t.older}
                </Button>
              )}
            </div>
            <VersionView version={shown.version} now={text.saver.latest() ?? blankText} />
          </div>
        )}
        {fault && (
          <p className="field-error" role="alert">
            {t[fault]}
          </p>
        )}
      </div>
      {shown.version && (
        <DialogActions>
          <Button variant="primary" isBusy={isBusy} onPress={() => void restore(shown.version!.version)}>
            {t.restore}
          </Button>
        </DialogActions>
      )}
    </Dialog>
  )
}

function VersionChoice({
  items,
  value,
  onChange,
}: {
  items: readonly EarlierText[]
  value: number | undefined
  onChange: (version: number) => void
}) {
  const t = useTexts(writingTexts)
  const language = useLanguage()
  return (
    <RadioGroup
      label={t.chooseVersion}
      choices={items.map(({ version, updatedAt, updatedBy }) => ({
        value: String(version),
        label: formatMoment(new Date(updatedAt), language),
        description: updatedBy ?? t.somebody,
      }))}
      value={value === undefined ? null : String(value)}
      onChange={(chosen) => chosen && onChange(Number(chosen))}
    />
  )
}

interface Found {
  items: readonly EarlierText[]
  cursor: number | null
}

const askVersions = ({ api }: TextPlace, cursor: number | null): Promise<Found> => api.listVersions(oncePage, cursor)

/** The earlier versions so far; `more` fetches the next ones, while there are any. */
function useVersions({ place }: ActiveText) {
  const [found, setFound] = useState<Found>()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    askVersions(place, null).then(setFound, () => setFailed(true))
  }, [place])
  async function more({ items, cursor }: Found) {
    const next = await askVersions(place, cursor)
    setFound({ items: [...items, ...next.items], cursor: next.cursor })
  }
  return { items: found?.items, hasFailed, more: found && found.cursor !== null ? () => void more(found) : null }
}

/** The words of a version; undefined while they are asked for. */
function useVersion({ place }: ActiveText, wanted: number | undefined) {
  const [version, setVersion] = useState<TextVersion>()
  useEffect(() => {
    let isWanted = true
    if (wanted === undefined) return undefined
    void place.api.readVersion(wanted).then((answer) => isWanted && setVersion(answer))
    return () => {
      isWanted = false
    }
  }, [place, wanted])
  return { wanted, version: version?.version === wanted ? version : undefined }
}

type Fault = 'notRestored' | 'changedMeanwhile'

/** Puts a version back where the text is written, once what has been written there is saved. */
function useRestoring({ place, saver, editor }: ActiveText, onDone: () => void) {
  const t = useTexts(writingTexts)
  const announce = useAnnounce()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault>()
  async function restore(earlier: number) {
    setBusy(true)
    setFault(undefined)
    try {
      if (!(await saver.settle())) return setFault('notRestored')
      const restored = await place.api.restore(saver.version(), earlier)
      if (saver.adopt(restored)) showText(editor, restored.content)
      announce(t.restored)
      onDone()
    } catch (error) {
      setFault(error instanceof ApiError && error.code === 'conflict' ? 'changedMeanwhile' : 'notRestored')
    } finally {
      setBusy(false)
    }
  }
  return { restore, isBusy, fault }
}
