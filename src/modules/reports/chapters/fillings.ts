import { type GroupId, populationGroups } from '#modules/indicators/indicator.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import type { BlockSettings } from '../report.ts'
import { verdictOf } from '../verdict.ts'

/** What a new report is filled from. */
export interface ChapterSeed {
  /** The indicators of the report that have figures, in their order of importance. */
  rows: readonly ProfileRow[]
  /** Population groups of which joys or concerns have been written down. */
  concernGroups: ReadonlySet<GroupId>
}

/** What a chapter may be filled with when a report is opened, by the names that templates use. */
export const fillings = [
  'easyLanguageNote',
  'text',
  'keyFigures',
  'figures',
  'keyChanges',
  'concerns',
  'goals',
  'actions',
  'comingGoals',
  'comingActions',
  'hearing',
  'indicatorSources',
  'minimumContent',
  'statements',
  'decisions',
  'method',
] as const
export type Filling = (typeof fillings)[number]

type Fill = (seed: ChapterSeed, group: GroupId | null) => BlockSettings[]

const always =
  (settings: BlockSettings): Fill =>
  () => [settings]

const blocksOf: Record<Filling, Fill> = {
  easyLanguageNote: always({ kind: 'easyLanguageNote' }),
  text: always({ kind: 'text' }),
  keyFigures: ({ rows }) => keyFiguresOf(rows),
  figures: ({ rows }, group) => figuresOf(rows.filter(({ indicator }) => indicator.populationGroup === group)),
  keyChanges: ({ rows }) => [{ kind: 'keyChanges', indicators: keysOf(rows) }],
  /** Where nothing has been said of the group, the block would only say so. */
  concerns: ({ concernGroups }, group) => (group === null || concernGroups.has(group) ? [{ kind: 'concerns' }] : []),
  goals: always({ kind: 'goals' }),
  actions: always({ kind: 'actions' }),
  comingGoals: always({ kind: 'goals', plan: 'coming' }),
  comingActions: always({ kind: 'actions', plan: 'coming' }),
  hearing: always({ kind: 'hearing', at: 'all', when: 'year' }),
  indicatorSources: always({ kind: 'indicatorSources' }),
  minimumContent: always({ kind: 'minimumContent' }),
  statements: always({ kind: 'statements' }),
  decisions: always({ kind: 'decisions' }),
  method: always({ kind: 'method' }),
}

/** The blocks that a chapter opens with: what there is to tell of the area decides which figures. */
export const fillChapter = (
  { key, fill }: { key: string; fill: readonly Filling[] },
  seed: ChapterSeed,
): BlockSettings[] => fill.flatMap((one) => blocksOf[one](seed, groupOfChapter(key)))

/** The population group that a chapter of the state of wellbeing is about; null: of none. */
export const groupOfChapter = (key: string): GroupId | null =>
  populationGroups.find((group) => key === `state-${group}`) ?? null

const keysOf = (rows: readonly ProfileRow[]) => rows.map(({ indicator }) => indicator.key)

/** More key figures than this nobody remembers. */
const mostKeyFigures = 6

/** The figures about which something may be said come first, and joys and concerns take turns. */
function keyFiguresOf(rows: readonly ProfileRow[]): BlockSettings[] {
  const better = rows.filter((row) => verdictOf(row) === 'better')
  const worse = rows.filter((row) => verdictOf(row) === 'worse')
  const turns = Array.from({ length: mostKeyFigures }, (_, index) => [better[index], worse[index]]).flat()
  const told = turns.filter((row) => row !== undefined)
  const rest = rows.filter((row) => !told.includes(row))
  const chosen = [...told, ...rest].slice(0, mostKeyFigures)
  return chosen.length > 0 ? [{ kind: 'keyFigures', indicators: keysOf(chosen) }] : []
}

/** More charts than this a chapter does not open with; the rest are in its table, and any can be added. */
const mostCharts = 4

/** What is worth a chart first: figures about which a verdict stands, then those with the longest course. */
function charted(rows: readonly ProfileRow[]): ProfileRow[] {
  const weight = (row: ProfileRow) => (verdictOf(row) === 'none' ? 0 : 1000) + row.trend.count
  const courses = rows.filter(({ values }) => values.filter((value) => value !== null).length > 1)
  const chosen = new Set(courses.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostCharts))
  return rows.filter((row) => chosen.has(row))
}

function figuresOf(rows: readonly ProfileRow[]): BlockSettings[] {
  if (rows.length === 0) return []
  const charts = charted(rows).map(({ indicator }): BlockSettings => ({
    kind: 'indicatorChart',
    indicator: indicator.key,
    compareWith: null,
  }))
  return [{ kind: 'indicatorTable', indicators: keysOf(rows), compareWith: null }, ...charts]
}
