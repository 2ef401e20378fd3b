import { useState } from 'react'
import { Link } from 'react-router'

import { formatDay, formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import type { ReportStatus } from '../../report-head.ts'
import { workflowTexts } from '../../workflow/workflow.texts.ts'
import { pageTexts } from '../report-page.texts.ts'
import type { ListedReport } from '../report-list.loader.ts'
import { byYear, familiesIn, type Family, ofFamily } from './report-families.ts'
import { listTexts } from './report-list.texts.ts'

/** The reports by year, the newest first; those of one sort only when it is asked for. */
export function ReportYears({ heads }: { heads: readonly ListedReport[] }) {
  const t = useTexts(listTexts)
  const [family, setFamily] = useState<Family | 'all'>('all')
  const offered = familiesIn(heads)
  return (
    <>
      {offered.length > 1 && (
        <SegmentedFilter
          label={t.show}
          choices={[
            { value: 'all' as const, label: t.all },
            ...offered.map((value) => ({ value, label: t.families[value] })),
          ]}
          value={family}
          onChange={setFamily}
        />
      )}
      <div className="reports-by-year">
        {byYear(ofFamily(heads, family)).map(({ year, heads: its }) => (
          <section key={year} aria-labelledby={`year-${year}`}>
            <h2 id={`year-${year}`}>{year}</h2>
            <ul className="report-list">
              {its.map((head) => (
                <ReportRow key={head.id} head={head} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

/** How far along a report is, as the shape that other lists use of their states. */
const markOf = (status: ReportStatus): Status =>
  status === 'approved' ? 'done' : status === 'draft' ? 'waiting' : 'running'

function ReportRow({ head }: { head: ListedReport }) {
  const t = useTexts(pageTexts)
  const list = useTexts(listTexts)
  const words = useTexts(workflowTexts)
  const language = useLanguage()
  const { status, body } = head
  const stage = body ? textIn(body, language) : words.stages[status]
  const day = status === 'approved' ? undefined : head.days[status]
  return (
    <li className="report-row">
      <div className="report-row-words">
        <h3>
          <Link to={head.id}>{textIn(head.title, language)}</Link>
        </h3>
        <p className="small muted">
          {t.changed(formatMoment(new Date(head.updatedAt), language))}
          {' · '}
          {head.languages.map((one) => languageNames[one]).join(', ')}
        </p>
        {head.staleTranslations > 0 && <p className="small report-row-stale">{list.stale(head.staleTranslations)}</p>}
      </div>
      {status === 'approved' ? (
        <span />
      ) : (
        <WritingProgress written={head.writtenChapters} all={head.writtenChapters + head.emptyChapters} />
      )}
      <p className="report-row-status">
        <StatusMark
          status={markOf(status)}
          label={day === undefined ? stage : words.stageUntil(stage, formatDay(day, language))}
        />
      </p>
    </li>
  )
}

const barWidth = 120

function WritingProgress({ written, all }: { written: number; all: number }) {
  const t = useTexts(listTexts)
  return (
    <p className="report-row-progress">
      <svg viewBox={`0 0 ${barWidth} 6`} width={barWidth} height="6" aria-hidden>
        <rect className="report-bar-all" width={barWidth} height="6" rx="3" />
        <rect className="report-bar-written" width={all === 0 ? 0 : (barWidth * written) / all} height="6" rx="3" />
      </svg>
      <span>{t.progress(written, all)}</span>
    </p>
  )
}
