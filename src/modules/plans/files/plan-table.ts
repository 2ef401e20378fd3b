import { csvFile, plainCell } from '#shared/csv.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { dutyTexts } from '../duties/duties.texts.ts'
import { inOrder } from '../duties/duty.ts'
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
  { id: 'criterion', width: 34 },
  { id: 'description', width: 40 },
  { id: 'fiveWays', width: 24 },
  { id: 'followedOn', width: 12 },
  { id: 'followUp', width: 50 },
  { id: 'duties', width: 34 },
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

/**
 * A programme as a table in one language: a line for each action; a goal without actions and a priority without goals
 * have one of their own, so that nothing is left out. Days are ISO days and empty cells are empty texts.
 */
export function toPlanTable({ priorities }: Pick<Outline, 'priorities'>, language: Language): PlanTable {
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
      const cells = cellsOf(line, language)
      return columns.map(({ id }) => cells[id] ?? '')
    }),
    widths: columns.map(({ width }) => width),
  }
}

function cellsOf({ priority, goal, action }: Line, language: Language): Partial<Record<Heading, Cell>> {
  const words = planWords[language]
  const say = (text: LocalText | null | undefined) => (text ? textIn(text, language) : '')
  const progress = goal?.progress
  const duties = inOrder([...priority.duties, ...(goal?.duties ?? [])])
  return {
    priority: say(priority.title),
    duties: duties.map((id) => dutyTexts[language].names[id]).join(', '),
    ...(goal && {
      goal: `${goal.number} ${say(goal.title)}`,
      criterion: say(goal.criterion),
      unit: say(goal.unitName),
    }),
    ...(progress && {
      indicator: say(progress.indicator.title),
      baseline: progress.baseline.value,
      baselineYear: progress.baseline.year,
      target: progress.target.value,
      targetYear: progress.target.year,
      verdict: words.verdicts[progress.verdict],
      ...(progress.current && { current: progress.current.value, currentYear: progress.current.year }),
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

/** As spreadsheets of the language open it: in Finnish and Swedish with semicolons and decimal commas. */
export function toPlanCsv({ headings, rows }: PlanTable, language: Language): string {
  const separator = language === 'en' ? ',' : ';'
  const written = (cell: Cell) =>
    plainCell(typeof cell === 'number' && language !== 'en' ? String(cell).replace('.', ',') : String(cell), separator)
  return csvFile(
    [headings, ...rows].map((row) => row.map(written)),
    separator,
  )
}
