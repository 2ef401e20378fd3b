import { FileSpreadsheet, Printer } from 'lucide-react'
import { Link, useLoaderData, useNavigate } from 'react-router'

import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { addressOf } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { dutyTexts } from '#modules/plans/duties/duties.texts.ts'
import { downloadScorecards, type ScorecardOverview, type ScorecardRow } from '../scorecards.contract.ts'
import { cardName, sayEuros } from '../scorecard-words.ts'
import { scorecardTexts } from '../scorecards.texts.ts'
import { GapList } from './GapList.tsx'
import { scorecardAddress, scorecardsAddress } from './scorecard-addresses.ts'
import { scorecardPageTexts } from './scorecard-pages.texts.ts'
import { YearSelect } from './YearSelect.tsx'

/** Tuloskortit: every unit's card of a year in numbers, who has signed it, and what the whole is missing. */
export function ScorecardsPage() {
  const data = useLoaderData<ScorecardOverview>()
  const t = useTexts(scorecardPageTexts)
  const navigate = useNavigate()
  const slug = usePlace().organisation.slug
  const { year, years, rows, drafts } = data
  const having = rows.filter(hasWork)
  const signed = having.filter(({ signing }) => signing)
  const changed = signed.filter(({ signing }) => signing!.changes > 0)
  return (
    <>
      <PageHeader
        title={t.overviewTitle}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.plan, to: `/app/${slug}/plan` }]} />}
        lead={having.length > 0 && t.overviewLead(having.length, signed.length, changed.length)}
        actions={
          <>
            <YearSelect year={year} years={years} onChange={(to) => void navigate(scorecardsAddress(slug, to))} />
            {having.length > 0 && (
              <Button icon={Printer} onPress={() => window.print()}>
                {t.print}
              </Button>
            )}
          </>
        }
      />
      {drafts > 0 && <p className="scorecard-drafts">{t.drafts(drafts)}</p>}
      {having.length > 0 ? <Overview data={data} /> : <NoCards year={year} />}
    </>
  )
}

const hasWork = ({ ownGoals, actions }: ScorecardRow): boolean => ownGoals + actions > 0

function Overview({ data }: { data: ScorecardOverview }) {
  const t = useTexts(scorecardPageTexts)
  const slug = usePlace().organisation.slug
  return (
    <>
      <p className="plan-links">
        <a href={addressOf(downloadScorecards, { organisation: slug, year: data.year })}>
          <Icon as={FileSpreadsheet} />
          {t.allExcel}
        </a>
      </p>
      <table className="scorecard-table">
        <caption className="visually-hidden">{t.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.unit}</th>
            {numbers.map((name) => (
              <th key={name} scope="col" className="numeric">
                {t.columns[name]}
              </th>
            ))}
            <th scope="col">{t.columns.signed}</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <Row key={row.unit?.id ?? ''} row={row} year={data.year} />
          ))}
        </tbody>
      </table>
      <p className="small muted">{t.tableHelp}</p>
      <Missing data={data} />
    </>
  )
}

const numbers = ['goals', 'served', 'actions', 'late', 'gaps', 'planned', 'actual'] as const

function Row({ row, year }: { row: ScorecardRow; year: number }) {
  const t = useTexts(scorecardPageTexts)
  const language = useLanguage()
  const slug = usePlace().organisation.slug
  const { unit, ownGoals, servedGoals, actions, late, gaps, plannedEuros, actualEuros } = row
  const cells: Record<(typeof numbers)[number], string> = {
    goals: say(ownGoals),
    served: say(servedGoals),
    actions: say(actions),
    late: say(late),
    gaps: say(gaps),
    planned: plannedEuros === null ? '–' : sayEuros(plannedEuros, language),
    actual: actualEuros === null ? '–' : sayEuros(actualEuros, language),
  }
  return (
    <tr className={unit ? undefined : 'whole'}>
      <th scope="row" className={`depth-${Math.min(unit ? unit.depth : 0, 4)}`}>
        <Link to={scorecardAddress(slug, { unit, year })}>{cardName({ unit }, language)}</Link>
      </th>
      {numbers.map((name) => (
        <td
          key={name}
          className={name === 'late' && late > 0 ? 'numeric late' : 'numeric'}
          data-title={t.columns[name]}
        >
          {cells[name]}
        </td>
      ))}
      <td data-title={t.columns.signed}>
        <SigningState row={row} />
      </td>
    </tr>
  )
}

const say = (count: number): string => (count === 0 ? '–' : String(count))

function SigningState({ row }: { row: ScorecardRow }) {
  const t = useTexts(scorecardPageTexts)
  const words = useTexts(scorecardTexts)
  const language = useLanguage()
  const { signing } = row
  if (!signing) return hasWork(row) ? <StatusMark status="waiting" label={words.unsigned} /> : <span>–</span>
  const day = formatDay(isoDay(new Date(signing.signedAt)), language)
  return (
    <>
      <StatusMark status={signing.changes > 0 ? 'running' : 'done'} label={t.signedShort(signing.signedBy, day)} />
      {signing.changes > 0 && <span className="small muted scorecard-since">{t.changed(signing.changes)}</span>}
    </>
  )
}

/** What no card alone can tell: units with nothing to do, and duties that no plan answers. */
function Missing({ data: { rows, uncoveredDuties } }: { data: ScorecardOverview }) {
  const t = useTexts(scorecardPageTexts)
  const words = useTexts(scorecardTexts)
  const duties = useTexts(dutyTexts)
  const language = useLanguage()
  const idle = rows.flatMap((row) => (row.unit && !hasWork(row) ? [textIn(row.unit.name, language)] : []))
  const said = [
    { name: 'units', words: t.unitsWithout, subjects: idle },
    { name: 'duties', words: words.gaps.duties, subjects: uncoveredDuties.map((duty) => duties.names[duty]) },
  ].filter(({ subjects }) => subjects.length > 0)
  if (said.length === 0) return null
  return (
    <section className="scorecard-gaps" aria-labelledby="missing">
      <h2 id="missing">{t.missingTitle}</h2>
      <GapList gaps={said} />
    </section>
  )
}

function NoCards({ year }: { year: number }) {
  const t = useTexts(scorecardPageTexts)
  const slug = usePlace().organisation.slug
  return (
    <EmptyState title={t.emptyTitle(year)} actions={<Link to={`/app/${slug}/plan`}>{t.toPlan}</Link>}>
      {t.emptyText}
    </EmptyState>
  )
}
