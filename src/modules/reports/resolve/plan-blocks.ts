import { formatValue } from '#charts/values.ts'
import { type Block, quiet, type Run, type TableRow, text } from '#documents/document.ts'
import type { ActionStatus } from '#modules/plans/action.ts'
import { developmentSentence } from '#modules/plans/targets/development-sentence.ts'
import { sayDone } from '#modules/plans/doing/doing-sentence.ts'
import { doingTexts } from '#modules/plans/doing/doing.texts.ts'
import type { GoalProgress, ProgressVerdict } from '#modules/plans/targets/goal-progress.ts'
import type { YearAndValue } from '#modules/plans/targets/indicator-target.ts'
import type { MeasuredDoing } from '#modules/plans/doing/measured-doing.ts'
import {
  type Outline,
  type OutlinedAction,
  type OutlinedGoal,
  type OutlinedPriority,
  sayOwner,
} from '#modules/plans/outline.ts'
import { formatDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { goalSymbol, goalTones } from './drawings.tsx'
import { planTexts } from './plan-blocks.texts.ts'
import { spoken } from './spoken.ts'
import { formatOf, originsInWords, titleOfValue, titleWithUnit } from './wording.ts'

export interface PlanReading {
  /** Null: the organisation has no programme that covers the report's year. */
  outline: Outline | null
  language: Language
  chapterLevel: 1 | 2
}

const empty = (words: string): Block[] => [{ kind: 'note', tone: 'empty', runs: [text(words)] }]

/** `1.1 Yhä useammalla on ystävä`; a title that has not been translated is marked with the language that it is in. */
function numbered(number: string, title: LocalText, language: Language): Run[] {
  const [first, ...rest] = spoken(title, language)
  const before = `${number}\u00a0`
  if (first?.kind === 'text') return [{ ...first, text: `${before}${first.text}` }, ...rest]
  return [text(before), ...(first ? [first] : []), ...rest]
}

/**
 * The goals of each priority with where they began, where they are, where they should be, and what that says; below them
 * what the larger area did, and apart from them what was done.
 */
export function goalBlocks({ outline, language, chapterLevel, whose }: PlanReading & { whose: string }): Block[] {
  const t = planTexts[language]
  if (!outline) return empty(t.noProgramme)
  const priorities = outline.priorities.filter(({ goals }) => goals.length > 0)
  if (priorities.length === 0) return empty(t.noGoals)
  return priorities.flatMap((priority): Block[] => [
    { kind: 'heading', level: (chapterLevel + 1) as 2 | 3, text: textIn(priority.title, language) },
    goalTable(priority, whose, language),
    ...besideBlocks(priority, language),
    ...doingTable(priority, language),
  ])
}

function goalTable({ title, goals }: OutlinedPriority, whose: string, language: Language): Block {
  const t = planTexts[language]
  const origins = goals.flatMap(({ progress }) => progress.flatMap(({ origin }) => origin ?? []))
  return {
    kind: 'table',
    caption: `${t.goalsOf(textIn(title, language))}, ${whose}`,
    columns: [
      { header: t.goal, align: 'start', weight: 24 },
      { header: t.measure, align: 'start', weight: 20 },
      { header: t.baseline, align: 'end', weight: 17 },
      { header: t.now, align: 'end', weight: 16 },
      { header: t.target, align: 'end', weight: 16 },
      { header: t.situation, align: 'start', weight: 19 },
    ],
    rows: goals.flatMap((goal) => goalRows(goal, language)),
    ...(origins.length > 0 ? { source: originsInWords(origins, language) } : {}),
  }
}

/** A row for each figure of a goal; the first one carries its name, the others its number. */
function goalRows({ number, title, progress, criterion }: OutlinedGoal, language: Language): TableRow[] {
  const t = planTexts[language]
  const name = numbered(number, title, language)
  if (progress.length === 0) {
    const measure = criterion ? spoken(criterion, language) : [text(t.noMeasure)]
    return [{ cells: [name, measure, [text('–')], [text('–')], [text('–')], [text(t.judgedInWords)]] }]
  }
  return progress.map((one, at) => figureRow(at === 0 ? name : [quiet(number)], one, language))
}

function figureRow(name: Run[], progress: GoalProgress, language: Language): TableRow {
  const { indicator, baseline, current, target, verdict } = progress
  const format = formatOf(indicator, language)
  const at = (point: { year: number; value: number } | null): Run[] =>
    point ? [text(formatValue(point.value, format)), { kind: 'lineBreak' }, quiet(String(point.year))] : [text('–')]
  return {
    cells: [
      name,
      [text(titleOfValue(indicator, language))],
      at(baseline),
      at(current),
      at(target),
      verdictRuns(verdict, language),
    ],
  }
}

/** What the county or the country did in the same years, goal by goal. */
function besideBlocks({ goals }: OutlinedPriority, language: Language): Block[] {
  const items = goals.flatMap(({ number, progress }) =>
    progress.flatMap(({ indicator, beside }) => {
      if (!beside) return []
      const said = developmentSentence(beside, formatOf(indicator, language))
      return `${number}\u00a0${titleWithUnit(indicator, language)}: ${said}`
    }),
  )
  if (items.length === 0) return []
  return [
    { kind: 'paragraph', runs: [text(planTexts[language].beside)] },
    { kind: 'list', ordered: false, items: items.map((item) => [{ kind: 'paragraph', runs: [text(item)] }]) },
  ]
}

/** What the organisation itself did for the goals of a priority: never beside a verdict. */
function doingTable({ title, goals }: OutlinedPriority, language: Language): Block[] {
  const t = doingTexts[language]
  const rows = goals.flatMap(({ number, doing }) => doing.map((one) => doingRow(number, one, language)))
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: `${t.title}: ${textIn(title, language)}`,
      columns: [
        { header: t.measure, align: 'start', weight: 34 },
        { header: t.latest, align: 'start', weight: 18 },
        { header: t.wanted, align: 'start', weight: 18 },
        { header: t.why, align: 'start', weight: 42 },
      ],
      rows,
    },
  ]
}

function doingRow(number: string, doing: MeasuredDoing, language: Language): TableRow {
  const t = doingTexts[language]
  const latest = doing.values.at(-1)
  const said = (point: YearAndValue | null | undefined) => [text(point ? sayDone(point, doing, language) : '–')]
  const { link } = doing
  return {
    cells: [
      textIn(doing.name, language)
        ? numbered(number, doing.name, language)
        : [text(`${number}\u00a0${doing.indicator ?? ''}`)],
      said(latest),
      said(doing.wanted),
      link ? [...spoken(link.why, language), { kind: 'lineBreak' }, quiet(t.strengths[link.strength])] : [text('–')],
    ],
  }
}

function verdictRuns(verdict: ProgressVerdict, language: Language): Run[] {
  const tone = goalTones[verdict]
  return [
    { kind: 'symbol', drawing: goalSymbol(verdict) },
    text('\u00a0'),
    { kind: 'tone', tone, runs: [text(planTexts[language].verdicts[verdict])] },
  ]
}

/** How many actions are in which state, and each goal's actions with the latest follow-up. */
export function actionBlocks({ outline, language, chapterLevel }: PlanReading): Block[] {
  const t = planTexts[language]
  if (!outline) return empty(t.noProgramme)
  const goals = outline.priorities.flatMap((priority) => priority.goals).filter(({ actions }) => actions.length > 0)
  if (goals.length === 0) return empty(t.noActions)
  const { byStatus, actions } = outline.counts
  const states = (Object.keys(byStatus) as ActionStatus[]).filter((status) => byStatus[status] > 0)
  const counted = states.map((status) => `${t.statuses[status]} ${byStatus[status]}`).join(', ')
  return [
    { kind: 'paragraph', runs: [text(t.actionCount(actions, counted))] },
    ...outline.priorities.flatMap((priority) => priorityActions(priority, language, chapterLevel)),
  ]
}

function priorityActions({ title, goals }: OutlinedPriority, language: Language, chapterLevel: 1 | 2): Block[] {
  const t = planTexts[language]
  const withActions = goals.filter(({ actions }) => actions.length > 0)
  if (withActions.length === 0) return []
  const tables = withActions.map(({ number, title: goal, actions }): Block => ({
    kind: 'table',
    caption: t.actionsOf(number, textIn(goal, language)),
    columns: [
      { header: t.action, align: 'start', weight: 34 },
      { header: t.owner, align: 'start', weight: 20 },
      { header: t.schedule, align: 'start', weight: 20 },
      { header: t.status, align: 'start', weight: 18 },
    ],
    rows: actions.flatMap((action) => actionRows(action, language)),
  }))
  return [{ kind: 'heading', level: (chapterLevel + 1) as 2 | 3, text: textIn(title, language) }, ...tables]
}

function actionRows(action: OutlinedAction, language: Language): TableRow[] {
  const t = planTexts[language]
  const followUp: Run[] = action.latestFollowUp
    ? [
        { kind: 'lineBreak' },
        quiet(`${t.followUp} ${formatDay(action.latestFollowUp.on, language)}: `),
        { kind: 'tone', tone: 'quiet', runs: spoken(action.latestFollowUp.text, language) },
      ]
    : []
  return [
    {
      cells: [
        [...spoken(action.title, language), ...followUp],
        [text(sayOwner(action, language) || '–')],
        [text(schedule(action, language))],
        [text(statusInWords(action, language))],
      ],
    },
  ]
}

function schedule({ startsOn, endsOn }: OutlinedAction, language: Language): string {
  const t = planTexts[language]
  if (!startsOn && !endsOn) return '–'
  const start = startsOn ? formatDay(startsOn, language) : ''
  return endsOn ? `${start}–${formatDay(endsOn, language)}` : t.from(start)
}

function statusInWords({ status, doneOn, daysLate }: OutlinedAction, language: Language): string {
  const t = planTexts[language]
  if (status === 'done' && doneOn) return `${t.statuses.done} ${formatDay(doneOn, language)}`
  return status === 'late' ? `${t.statuses.late}, ${t.days(daysLate)}` : t.statuses[status]
}
