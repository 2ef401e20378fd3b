import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'

import { formatNumber } from '#shared/number.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { Working } from './Working.tsx'
import type { FigureUpload, TableCheck } from '../figure-upload.ts'
import { getFigureUpload } from '../figure-uploads.contract.ts'
import type { OwnIndicator } from '../own-indicator.ts'
import { ChangeTable } from './ChangeTable.tsx'
import { NoteList } from './NoteList.tsx'
import { ownFiguresAddress, sendFileAddress } from './own-addresses.ts'
import { uploadTexts } from './upload.texts.ts'
import { WizardSteps } from './WizardSteps.tsx'

interface Props {
  upload: FigureUpload
  indicators: readonly OwnIndicator[]
  /** The import was refused: the steps before can be taken again. */
  onReopen: () => void
}

/** The last step: the figures come in the background, then what came of them. */
export function UploadResult({ upload, indicators, onReopen }: Props) {
  const t = useTexts(uploadTexts)
  const language = useLanguage()
  const live = useLiveUpload(upload, onReopen)
  const { organisation } = usePlace()
  const { slug } = organisation
  if (live.state === 'discarded') return <p className="lead">{t.gone}</p>
  const { result } = live
  return (
    <>
      <WizardSteps step={4} />
      <section className="wizard" aria-live="polite">
        <h2>{live.state === 'imported' ? t.importedTitle : t.importing}</h2>
        {live.state === 'imported' && result ? (
          <>
            <ImportedWords result={result} />
            <ChangeTable check={result} indicators={indicators} isDone />
            <NoteList notes={result.notes} />
            <div className="form-actions">
              <LinkButton variant="primary" to={ownFiguresAddress(slug)}>
                {t.toList}
              </LinkButton>
              <LinkButton to={sendFileAddress(slug)}>{t.sendAnother}</LinkButton>
            </div>
          </>
        ) : (
          <>
            <Working label={live.rowsRead > 0 ? t.rowsRead(formatNumber(live.rowsRead, language)) : t.checking} />
            <p>{t.importingLead}</p>
          </>
        )}
      </section>
    </>
  )
}

function ImportedWords({ result: { figures, years, indicators } }: { result: TableCheck }) {
  const t = useTexts(uploadTexts)
  const language = useLanguage()
  const isUnchanged = indicators.every(({ added, changed, removed }) => added + changed + removed === 0)
  return (
    <>
      <p className="lead">
        {isUnchanged
          ? t.unchanged
          : t.imported(
              t.figures(figures, formatNumber(figures, language)),
              years ? t.years(years.first, years.last) : '',
            )}
      </p>
      <p>{t.again}</p>
    </>
  )
}

const everyMilliseconds = 1000

/** The file as it stands now: asked for again each second while it is being imported. */
function useLiveUpload(upload: FigureUpload, onReopen: () => void): FigureUpload {
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const [live, setLive] = useState(upload)
  const isUnderWay = live.state === 'importing'
  useEffect(() => {
    if (!isUnderWay) return
    const leaving = new AbortController()
    const timer = setInterval(() => {
      void call(getFigureUpload, { organisation: organisation.slug, id: upload.id }, { signal: leaving.signal })
        .then((now) => {
          setLive(now)
          if (now.state !== 'importing') return revalidate().then(() => now.state === 'refused' && onReopen())
          return undefined
        })
        // A question without an answer is asked again.
        .catch(() => {})
    }, everyMilliseconds)
    return () => {
      clearInterval(timer)
      leaving.abort()
    }
  }, [isUnderWay, organisation.slug, upload.id, revalidate, onReopen])
  return live
}
