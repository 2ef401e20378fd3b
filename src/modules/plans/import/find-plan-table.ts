import { columnLetters } from '#modules/indicators/tables/files/cell-reference.ts'
import { type HeadedTable, toHeadedTable } from '#modules/indicators/tables/files/headings.ts'
import type { OpenTable } from '#modules/indicators/tables/files/open-table.ts'
import { folded } from '#modules/indicators/tables/read-people.ts'
import type { TidyRow } from '#modules/indicators/tables/tidy-table.ts'
import type { Day } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import { type GuessedColumns, guessColumns } from './plan-columns.ts'
import type { ImportTerm } from './plan-import.ts'

/** Above the headings there may be a title, a foreword and a picture. */
const rowsLookedAt = 60
const examplesShown = 3

/** A sheet with the headings of its plan. */
export interface FoundSheet {
  name: string
  table: HeadedTable
  guess: GuessedColumns
  /** What stands above the headings. */
  above: string[]
}

/** A sheet as a plan: its headings are the row that looks most like those of a plan, unless it is told. Throws TableError. */
export async function findPlanTable(file: OpenTable, name: string, headingRow: number | null): Promise<FoundSheet> {
  const first = await firstRows(file, name)
  const scored = first.map((row) => ({ row, score: guessColumns(ownTexts(row)).score }))
  const best = scored.reduce((found, one) => (one.score > found.score ? one : found), { row: undefined, score: 1 } as {
    row: TidyRow | undefined
    score: number
  })
  const table = await toHeadedTable(file, { sheet: name, headingRow: headingRow ?? best.row?.place.row })
  const guess = guessColumns(table.columns.map((column) => column.name))
  const above = first.filter(({ place }) => place.row < table.headingRow).flatMap(({ cells }) => cells)
  return { name, table, guess, above }
}

const ownTexts = ({ cells, repeated = [] }: TidyRow): string[] =>
  cells.map((text, at) => (repeated.includes(at) ? '' : text)).filter((text) => text.trim() !== '')

async function firstRows(file: OpenTable, sheet: string): Promise<TidyRow[]> {
  const rows: TidyRow[] = []
  for await (const row of file.rows(sheet)) {
    if (row.place.row > rowsLookedAt) break
    rows.push(row)
  }
  return rows
}

/** The sheets that hold the plan: the likeliest, and those that have the same headings. */
export async function findPlanSheets(file: OpenTable): Promise<string[]> {
  const visible = file.sheets.filter(({ isHidden }) => !isHidden)
  const candidates: FoundSheet[] = []
  for (const { name } of visible.length > 0 ? visible : file.sheets) candidates.push(...(await foundOn(file, name)))
  const best = candidates.reduce<FoundSheet | undefined>(
    (one, other) => (one === undefined || other.guess.score > one.guess.score ? other : one),
    undefined,
  )
  if (!best) return [(visible[0] ?? file.sheets[0]!).name]
  const headings = headingsOf(best)
  return candidates.filter((one) => one === best || headingsOf(one) === headings).map(({ name }) => name)
}

async function foundOn(file: OpenTable, name: string): Promise<FoundSheet[]> {
  try {
    return [await findPlanTable(file, name, null)]
  } catch {
    // An empty sheet, or one without headings, holds no plan.
    return []
  }
}

const headingsOf = ({ guess }: FoundSheet): string =>
  JSON.stringify(guess.columns.filter(({ role }) => role !== 'none').map(({ name }) => folded(name)))

/** The columns as a person is asked of them, each with what stands in it. */
export async function describeColumns({ columns, rows }: Pick<HeadedTable, 'columns' | 'rows'>) {
  const examples = columns.map(() => new Set<string>())
  let looked = 0
  for await (const { cells } of rows) {
    examples.forEach((shown, at) => {
      const text = (cells[at] ?? '').replace(/\s+/g, ' ').trim()
      if (text !== '' && shown.size < examplesShown) shown.add(text.slice(0, 80))
    })
    if ((looked += 1) >= rowsLookedAt) break
  }
  return columns.map(({ name }, at) => ({ name, letters: columnLetters(at), examples: [...examples[at]!] }))
}

const years = /\b(20\d{2})\s*[-–—]\s*(20\d{2})\b/

/** The years that the title or the name of the file tells, else the present term of the councils. */
export function guessTerm(texts: readonly string[], today: Day): ImportTerm {
  const [, first, last] = texts.map((text) => years.exec(text)).find((one) => one !== null) ?? []
  if (first && last && first <= last) return { kind: 'wellbeing', firstYear: Number(first), lastYear: Number(last) }
  // Councils begin in June every four years, 2021 among them.
  const since = Number(today.slice(0, 4)) - (today.slice(5) < '06-01' ? 1 : 0)
  const firstYear = since - ((((since - 2021) % 4) + 4) % 4)
  return { kind: 'wellbeing', firstYear, lastYear: firstYear + 4 }
}

/** What gathers what no heading names, in the language of the plan. */
export const gatheringTitles: Record<Language, { goal: string; priority: string }> = {
  fi: { goal: 'Muut toimenpiteet', priority: 'Muut tavoitteet' },
  sv: { goal: 'Övriga åtgärder', priority: 'Övriga mål' },
  en: { goal: 'Other actions', priority: 'Other goals' },
}
