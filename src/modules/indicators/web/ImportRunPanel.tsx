import { ProgressBar } from 'react-aria-components'

import { formatMoment } from '#shared/day.ts'
import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { ImportRun } from '../import-run.ts'
import { sayRunFault } from '../table-sources/say-run-fault.ts'
import { importsTexts } from './imports.texts.ts'
import { sayRun } from './import-words.ts'

/** One run in large: how far it is and what it brought. */
export function ImportRunPanel({ run }: { run: ImportRun }) {
  const t = useTexts(importsTexts)
  const language = useLanguage()
  const { totals } = run
  const count = (value: number) => formatNumber(value, language)
  const done = totals.indicators - totals.queued
  const when = [
    run.startedAt && `${t.startedAt} ${formatMoment(new Date(run.startedAt), language)}`,
    run.finishedAt && `${t.finishedAt} ${formatMoment(new Date(run.finishedAt), language)}`,
  ]
  return (
    <section className="panel import-run" aria-labelledby="import-run">
      <h2 id="import-run">
        {sayRun(run, language)}
        {run.years && `, ${run.years.first}–${run.years.last}`}: {t.states[run.state]}
      </h2>
      <ProgressBar
        className="progress"
        value={done}
        maxValue={Math.max(1, totals.indicators)}
        valueLabel={t.progress(count(done), count(totals.indicators))}
        aria-label={t.title}
      >
        {({ percentage = 0, valueText }) => (
          <>
            <svg className="progress-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
              <rect className="progress-track" width={100} height={4} />
              <rect className="progress-done" width={percentage} height={4} />
            </svg>
            <span className="small">{valueText}</span>
          </>
        )}
      </ProgressBar>
      <p>
        {t.observations(count(totals.observations))};{' '}
        {t.totals(count(totals.changed), count(totals.unchanged), count(totals.failed))}.
      </p>
      {totals.skipped > 0 && <p className="small">{t.skipped(count(totals.skipped))}.</p>}
      {sayFailure(run, language).map((sentence) => (
        <p key={sentence} className="import-failure" role="alert">
          {sentence}
        </p>
      ))}
      {totals.failed > 0 && <p className="small">{t.failedHelp}</p>}
      <p className="small muted">{when.filter(Boolean).join(' · ')}</p>
    </section>
  )
}

/** Why the run failed: of a table in the reader's language, else as the source told it. */
function sayFailure({ fault, message }: ImportRun, language: Language): string[] {
  if (fault) return sayRunFault(fault, language)
  return message === null ? [] : [message]
}
