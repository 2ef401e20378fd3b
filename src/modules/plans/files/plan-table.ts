import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { csvFile, plainCell } from '#shared/csv.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { ActionContent } from '../action.ts'
import { weightOf } from '../action/action-details.ts'
import { budgetByYear, budgetTotal } from '../action/budget.ts'
import { actionWords } from '../action/action-words.texts.ts'
import { dutyTexts } from '../duties/duties.texts.ts'
import { developmentSentence } from '../targets/development-sentence.ts'
import { doingSentence } from '../doing/doing-sentence.ts'
import { inOrder } from '../duties/duty.ts'
import type { GoalProgress } from '../targets/goal-progress.ts'
import type { Outline, OutlinedAction, OutlinedGoal, OutlinedPriority } from '../outline.ts'
import { planWords } from '../plan-words.texts.ts'
import { planTableTexts } from './plan-table.texts.ts'

type Heading = keyof (typeof planTableTexts)['fi']['headings']
type Cell = string | number

/** The columns of the table that municipalities keep their plans in, in its order, and how wide each is. */
const columns: readonly { id: Heading; width: number }[] = [
  { id: 'priority', width: 26 },
  { id: 'goal', width: 34 },
  { id: 'action', width: 40 },
  { id: 'unit', width: 22 },
  { id: 'owner', width: 22 },
  { id: 'partners', width: 24 },
  { id: 'resources', width: 24 },
  { id: 'budget', width: 14 },
  { id: 'actual', width: 14 },
  { id: 'startsOn', width: 12 },
  { id: 'endsOn', width: 12 },
  { id: 'status', width: 18 },
  { id: 'indicator', width: 34 },
  { id: 'baseline', width: 11 },
  { id: 'baselineYear', width: 11 },
  { id: 'current', width: 14 },
  { id: 'currentYear', width: 14 },
  { id: 'target', width: 14 },
  { id: 'targetYear', width: 12 },
  { id: 'verdict', width: 18 },
  { id: 'beside', width: 50 },
  { id: 'criterion', width: 34 },
  { id: 'description', width: 40 },
  { id: 'fiveWays', width: 24 },
  { id: 'followedOn', width: 12 },
  { id: 'followUp', width: 50 },
  { id: 'doing', width: 50 },
  { id: 'goalPartners', width: 24 },
  { id: 'goalThemes', width: 24 },
  { id: 'goalWays', width: 24 },
  { id: 'duties', width: 34 },
  { id: 'actionGroup', width: 18 },
  { id: 'area', width: 24 },
  { id: 'milestones', width: 40 },
  { id: 'dependsOn', width: 40 },
  { id: 'recurrence', width: 16 },
  { id: 'evidence', width: 30 },
  { id: 'risk', width: 34 },
  { id: 'budgetByYear', width: 40 },
  { id: 'reach', width: 12 },
]

export interface PlanTable {
  headings: string[]
  rows: Cell[][]
  widths: number[]
}

interface Line {
  priority: OutlinedPriority
  goal?: OutlinedGoal
  action?: OutlinedAction
}

/** What the outline does not hold of its actions, by their ids. */
export interface TabledDetails {
  contents: ReadonlyMap<string, ActionContent>
  /** The names of regions by their keys. */
  regions: ReadonlyMap<string, LocalText>
  /** The newest reach that may be shown to whom the table is for; null: fewer than five. */
  reach: ReadonlyMap<string, number | null>
  /** The names of the actions that others wait for. */
  titles: ReadonlyMap<string, { title: LocalText }>
}

/**
 * A programme as a table in one language: a line for each action; a goal without actions and a priority without goals
 * have one of their own, so that nothing is left out. Days are ISO days and empty cells are empty texts.
 */
export function toPlanTable(
  { priorities }: Pick<Outline, 'priorities'>,
  details: TabledDetails,
  language: Language,
): PlanTable {
  const { headings } = planTableTexts[language]
  const lines = priorities.flatMap((priority): Line[] =>
    priority.goals.length === 0
      ? [{ priority }]
      : priority.goals.flatMap((goal): Line[] =>
          goal.actions.length === 0 ? [{ priority, goal }] : goal.actions.map((action) => ({ priority, goal, action })),
        ),
  )
  return {
    headings: columns.map(({ id }) => headings[id]),
    rows: lines.map((line) => {
      const cells = { ...cellsOf(line, language), ...detailCellsOf(line.action, details, language) }
      return columns.map(({ id }) => cells[id] ?? '')
    }),
    widths: columns.map(({ width }) => width),
  }
}

function cellsOf({ priority, goal, action }: Line, language: Language): Partial<Record<Heading, Cell>> {
  const words = planWords[language]
  const say = (text: LocalText | null | undefined) => (text ? textIn(text, language) : '')
  const duties = inOrder([...priority.duties, ...(goal?.duties ?? [])])
  return {
    priority: say(priority.title),
    duties: duties.map((id) => dutyTexts[language].names[id]).join(', '),
    ...(goal && {
      goal: `${goal.number} ${say(goal.title)}`,
      criterion: say(goal.criterion),
      unit: say(goal.unitName),
      ...figureCells(goal.progress, language),
      doing: goal.doing.map((one) => doingSentence(one, language)).join('; '),
      goalPartners: goal.partners.map(({ name }) => say(name)).join(', '),
      goalThemes: goal.themes.map((theme) => indicatorTexts[language].themes[theme]).join(', '),
      goalWays: goal.fiveWays.map((way) => words.ways[way]).join(', '),
    }),
    ...(action && {
      action: say(action.title),
      description: say(action.description),
      unit: say(action.unitName ?? goal?.unitName),
      owner: action.ownerLabel ?? '',
      partners: say(action.partners),
      startsOn: action.startsOn ?? '',
      endsOn: action.endsOn ?? '',
      status: words.statuses[action.status],
      fiveWays: action.fiveWays.map((way) => words.ways[way]).join(', '),
      resources: say(action.resources),
      budget: action.budgetEuros ?? '',
      followedOn: action.latestFollowUp?.on ?? '',
      followUp: say(action.latestFollowUp?.text),
    }),
  }
}

/** The figures of a goal: numbers of one, and of several what is said of each in the same order. */
function figureCells(progress: readonly GoalProgress[], language: Language): Partial<Record<Heading, Cell>> {
  const words = planWords[language]
  const all = (cellOf: (one: GoalProgress) => Cell): Cell => {
    const [first, ...others] = progress.map(cellOf)
    if (others.length === 0) return first ?? ''
    return [first, ...others].map((cell) => (typeof cell === 'number' ? plainNumber(cell, language) : cell)).join('; ')
  }
  return {
    indicator: all(({ indicator }) => textIn(indicator.title, language)),
    baseline: all(({ baseline }) => baseline.value),
    baselineYear: all(({ baseline }) => baseline.year),
    current: all(({ current }) => current?.value ?? noCell(progress)),
    currentYear: all(({ current }) => current?.year ?? noCell(progress)),
    target: all(({ target }) => target.value),
    targetYear: all(({ target }) => target.year),
    verdict: all(({ verdict }) => words.verdicts[verdict]),
    beside: progress
      .flatMap(({ beside, indicator: { unit, decimals } }) =>
        beside ? [developmentSentence(beside, { unit: textIn(unit, language), decimals, language })] : [],
      )
      .join(' '),
  }
}

/** What is not known is empty, and among several figures a dash, so that the others keep their places. */
const noCell = (progress: readonly GoalProgress[]): Cell => (progress.length > 1 ? '–' : '')

const plainNumber = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',')

/** Lists are kept in one cell, a part to a line, so that a row stays an action. */
function detailCellsOf(
  action: OutlinedAction | undefined,
  { contents, regions, reach, titles }: TabledDetails,
  language: Language,
): Partial<Record<Heading, Cell>> {
  const content = action && contents.get(action.id)
  if (!action || !content) return {}
  const t = planTableTexts[language]
  const say = (text: LocalText | null | undefined) => (text ? textIn(text, language) : '')
  const lines = (parts: readonly string[]) => parts.join('\n')
  const { populationGroup, region, areaText, milestones, dependsOn, recurrence, evidence, risk, budget } = content
  const people = reach.get(action.id)
  return {
    actual: budgetTotal(budget).actualEuros ?? '',
    actionGroup: populationGroup ? indicatorTexts[language].populationGroups[populationGroup] : '',
    area: say(region === null ? areaText : regions.get(region)),
    milestones: lines(milestones.map(({ name, on, doneOn }) => t.milestone(say(name), on ?? '', doneOn ?? ''))),
    dependsOn: lines(dependsOn.flatMap((id) => say(titles.get(id)?.title) || [])),
    recurrence: recurrence ? actionWords[language].recurrences[recurrence.every] : '',
    evidence: evidence ? [evidence.name, evidence.address].filter(Boolean).join(', ') : '',
    risk: risk ? `${weightOf(risk)}/9: ${say(risk.text)}` : '',
    budgetByYear: lines(
      budgetByYear(budget).map((one) => t.budgetYear(one.year, one.plannedEuros ?? '–', one.actualEuros ?? '–')),
    ),
    reach: people === null ? t.few : (people ?? ''),
  }
}

/** As spreadsheets of the language open it: in Finnish and Swedish with semicolons and decimal commas. */
export function toPlanCsv({ headings, rows }: PlanTable, language: Language): string {
  const separator = language === 'en' ? ',' : ';'
  const written = (cell: Cell) => plainCell(typeof cell === 'number' ? plainNumber(cell, language) : cell, separator)
  return csvFile(
    [headings, ...rows].map((row) => row.map(written)),
    separator,
  )
}
