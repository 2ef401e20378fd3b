import { Fragment } from 'react'

import { Boat } from '#charts/marks.tsx'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { OutlinedAction } from '../../outline.ts'
import type { Programme } from '../../plan.ts'
import { ActionStatusMark } from '../../web/ActionStatusMark.tsx'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import type { ViewRow } from '../plan-view.ts'
import { barOf, placeOf, type PlacedQuarter, quartersOf, type Span, timelineSpan } from '../timeline.ts'
import { viewsTexts } from '../views.texts.ts'

const width = 1000
const barHeight = 28

/** Actions under their goals, each with its time as a bar over quarters; the same in words for those who do not see it. */
export function Timeline({ programme, rows }: { programme: Programme; rows: readonly ViewRow[] }) {
  const t = useTexts(viewsTexts)
  const { columns } = useTexts(planPageTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const span = timelineSpan(
    programme,
    rows.map(({ action }) => action),
  )
  const quarters = quartersOf(span)
  const byGoal = [...Map.groupBy(rows, ({ goal }) => goal)]
  return (
    <table className="gantt">
      <caption className="visually-hidden">{t.timelineOf(textIn(programme.name, language))}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.action}</th>
          <th scope="col" className="gantt-time">
            <span className="visually-hidden">{t.time}</span>
            <TimelineHead quarters={quarters} span={span} today={today} />
          </th>
        </tr>
      </thead>
      <tbody>
        {byGoal.map(([goal, own]) => (
          <Fragment key={goal.id}>
            <tr className="gantt-goal">
              <th scope="colgroup" colSpan={2}>
                {goal.number} <PlanText text={goal.title} />
              </th>
            </tr>
            {own.map(({ action }) => (
              <TimelineRow key={action.id} action={action} span={span} quarters={quarters} today={today} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function TimelineHead({ quarters, span, today }: { quarters: readonly PlacedQuarter[]; span: Span; today: string }) {
  const t = useTexts(viewsTexts)
  const now = width * placeOf(span, today)
  return (
    <svg className="gantt-head" viewBox={`0 0 ${width} 58`} aria-hidden>
      {quarters.map(({ year, number, at, width: share }) => (
        <Fragment key={`${year}.${number}`}>
          {(number === 1 || at === 0) && (
            <text x={width * at + 4} y={14} className="gantt-year">
              {year}
            </text>
          )}
          {share > 0.035 && (
            <text x={width * (at + share / 2)} y={32} textAnchor="middle" className="gantt-quarter">
              {t.quarter(number)}
            </text>
          )}
        </Fragment>
      ))}
      <line x1={0} x2={width} y1={52} y2={52} className="gantt-stream" />
      <line x1={0} x2={now} y1={52} y2={52} className="gantt-passed" />
      <Boat x={now} y={50} width={24} />
    </svg>
  )
}

interface RowProps {
  action: OutlinedAction
  span: Span
  quarters: readonly PlacedQuarter[]
  today: string
}

function TimelineRow({ action, span, quarters, today }: RowProps) {
  const now = width * placeOf(span, today)
  const time = useTimeInWords(action)
  return (
    <tr>
      <th scope="row">
        <PlanText text={action.title} />
        <ActionStatusMark action={action} />
      </th>
      <td className="gantt-time">
        <svg
          viewBox={`0 0 ${width} ${barHeight}`}
          preserveAspectRatio="none"
          className="gantt-bar"
          role="img"
          aria-label={time}
        >
          {quarters.map(({ year, number, at }) => (
            <line
              key={`${year}.${number}`}
              x1={width * at}
              x2={width * at}
              y1={0}
              y2={barHeight}
              className={number === 1 ? 'gantt-new-year' : 'gantt-grid'}
            />
          ))}
          <BarShape action={action} span={span} />
          <line x1={now} x2={now} y1={0} y2={barHeight} className="gantt-now" />
        </svg>
        <span className="gantt-words" aria-hidden>
          {time}
        </span>
      </td>
    </tr>
  )
}

/** A bar; an end that goes on fades into dashes. */
function BarShape({ action, span }: { action: OutlinedAction; span: Span }) {
  const bar = barOf(action, span)
  if (!bar) return null
  const [from, to] = [width * bar.from, width * Math.max(bar.to, bar.from + 0.004)]
  const dash = Math.min(40, (to - from) / 2)
  const solid = { from: bar.isOpenStart ? from + dash : from, to: bar.isOpenEnd ? to - dash : to }
  const y = barHeight / 2
  return (
    <g className={`gantt-${action.status}`}>
      <rect x={solid.from} y={y - 5} width={Math.max(1, solid.to - solid.from)} height={10} />
      {bar.isOpenStart && <line x1={from} x2={solid.from} y1={y} y2={y} className="gantt-open" />}
      {bar.isOpenEnd && <line x1={solid.to} x2={to} y1={y} y2={y} className="gantt-open" />}
    </g>
  )
}

function useTimeInWords({ startsOn, endsOn, doneOn, stoppedOn }: OutlinedAction): string {
  const t = useTexts(viewsTexts)
  const language = useLanguage()
  const end = doneOn ?? stoppedOn ?? endsOn
  if (startsOn && end) return t.span(formatDay(startsOn, language), formatDay(end, language))
  if (startsOn) return t.from(formatDay(startsOn, language))
  return end ? t.until(formatDay(end, language)) : t.noDays
}
