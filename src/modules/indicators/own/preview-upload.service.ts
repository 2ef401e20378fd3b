import type { Db } from '#server/db.ts'
import { type MappingDraft, toMapping } from '../tables/column-roles.ts'
import { columnLetters } from '../tables/files/cell-reference.ts'
import { type HeadedTable, toHeadedTable } from '../tables/files/headings.ts'
import { type OpenTable, openTable } from '../tables/files/open-table.ts'
import { TableError } from '../tables/files/table-error.ts'
import { type MappingContext, mapFigures } from '../tables/map-figures.ts'
import { readYear } from '../tables/read-year.ts'
import { recognisedColumns, suggestMapping } from '../tables/suggest-mapping.ts'
import type { TableFault, TidyRow } from '../tables/tidy-table.ts'
import { checkTable } from './check-table.service.ts'
import type { ImportMode, UploadPreview } from './figure-upload.ts'
import { findSavedMapping } from './figure-uploads.queries.ts'
import { requireKnown } from './read-upload.service.ts'
import { draftForYear, headingsDigest } from './saved-headings.ts'

export interface PreviewRequest {
  db: Db
  /** Whose earlier files are remembered; null: nobody's. */
  organisationId: string | null
  context: MappingContext
  filename: string
  bytes: Uint8Array
  sheet: string | undefined
  headingRow: number | undefined
  draft: MappingDraft | undefined
  mode: ImportMode
}

const rowsShown = 20
const rowsSampled = 200
/** A longer table is read whole only by the import itself. */
const rowsChecked = 20_000

/** A file as it would be imported: written nowhere. Throws `invalidInput` for a draft that names what does not exist. */
export async function previewUpload(request: PreviewRequest): Promise<UploadPreview> {
  const sheet = request.sheet ?? ''
  try {
    const file = await openTable(request.bytes)
    const chosen = request.sheet ?? (file.sheets.find(({ isHidden }) => !isHidden) ?? file.sheets[0]!).name
    return await previewSheet(request, file, chosen)
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    return { ...nothingOf(sheet, request), fault: error.fault }
  }
}

const nothingOf = (sheet: string, { headingRow = 1, draft = emptyDraft }: PreviewRequest): UploadPreview => ({
  sheet,
  headingRow,
  columns: [],
  rows: [],
  draft,
  origin: 'guessed',
  recognised: [],
  missing: [],
  check: null,
  unknown: [],
  fault: null,
})

const emptyDraft: MappingDraft = {
  roles: [],
  headings: null,
  fixed: { indicator: null, region: null, year: null, gender: 'total' },
  category: null,
  told: { indicators: {}, regions: {}, genders: {}, categories: {} },
}

async function previewSheet(request: PreviewRequest, file: OpenTable, sheet: string): Promise<UploadPreview> {
  const { context, headingRow } = request
  const table = await toHeadedTable(file, { sheet, headingRow })
  const sample = await firstRows(table, rowsSampled)
  const guess = suggestMapping(table.columns, sample, context)
  const { draft, origin } = await chooseDraft(request, table, guess)
  requireKnown(draft, context)
  const made = toMapping(draft)
  const shown = {
    ...nothingOf(sheet, request),
    headingRow: table.headingRow,
    columns: table.columns.map(({ name }, index) => ({ name, letters: columnLetters(index) })),
    rows: sample.slice(0, rowsShown).map(({ cells, place }) => ({ row: place.row, cells: [...cells] })),
    draft,
    origin,
    recognised: recognisedColumns(draft.roles, table.columns, sample, context),
  }
  if ('missing' in made) return { ...shown, missing: made.missing }
  const counter = { rows: 0 }
  const again = await toHeadedTable(file, { sheet, headingRow: table.headingRow })
  const limited = { ...again, rows: beginning(again.rows, counter) }
  const mapped = await mapFigures({ table: limited, mapping: made.mapping, context })
  const isWhole = counter.rows <= rowsChecked
  const { check } = await checkTable(request.db, mapped, { mode: request.mode, isWhole })
  return { ...shown, check, unknown: unknownTextsOf(mapped.faults, draft) }
}

async function firstRows({ rows }: HeadedTable, most: number): Promise<TidyRow[]> {
  const first: TidyRow[] = []
  for await (const row of rows) if (first.push(row) === most) break
  return first
}

async function* beginning(
  rows: Iterable<TidyRow> | AsyncIterable<TidyRow>,
  counter: { rows: number },
): AsyncGenerator<TidyRow> {
  for await (const row of rows) {
    if (++counter.rows > rowsChecked) return
    yield row
  }
}

async function chooseDraft(
  { db, organisationId, context, draft, filename }: PreviewRequest,
  { columns }: HeadedTable,
  guessed: MappingDraft,
): Promise<{ draft: MappingDraft; origin: UploadPreview['origin'] }> {
  if (draft) return { draft, origin: 'given' }
  const names = columns.map(({ name }) => name)
  const saved = organisationId === null ? undefined : await findSavedMapping(db, organisationId, headingsDigest(names))
  const again = saved && draftForYear(saved, names)
  if (again && isStillKnown(again, context)) return { draft: withYear(again, filename), origin: 'saved' }
  const says = (kind: string) => guessed.roles.some((role) => role.kind === kind)
  const onlyIndicator = context.indicators.length === 1 ? context.indicators[0]!.key : null
  const isIndicatorTold = says('indicator') || guessed.headings === 'indicator'
  const fixed = {
    ...guessed.fixed,
    indicator: isIndicatorTold ? null : onlyIndicator,
    region: says('region') ? null : (context.home ?? null),
  }
  return { draft: withYear({ ...guessed, fixed }, filename), origin: 'guessed' }
}

function isStillKnown(draft: MappingDraft, context: MappingContext): boolean {
  try {
    requireKnown(draft, context)
    return true
  } catch {
    return false
  }
}

/** A table without years may tell its year in its name: `kirjasto-2024.xlsx`. */
function withYear(draft: MappingDraft, filename: string): MappingDraft {
  if (draft.roles.some(({ kind }) => kind === 'year') || draft.headings === 'year') return draft
  const years = [...new Set(filename.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g))]
  const read = years.length === 1 ? readYear(years[0]!) : undefined
  return read?.kind === 'year' ? { ...draft, fixed: { ...draft.fixed, year: read.year } } : draft
}

const askedBy: Partial<Record<TableFault['code'], UploadPreview['unknown'][number]['asked']>> = {
  regionUnknown: 'region',
  regionAmbiguous: 'region',
  indicatorUnknown: 'indicator',
  genderUnknown: 'gender',
  categoryUnknown: 'category',
}

/** Texts that a person can tell the meaning of, by what is asked, the most frequent first. */
function unknownTextsOf(faults: readonly TableFault[], { roles }: MappingDraft): UploadPreview['unknown'] {
  const dimensionOf = (column: string | undefined) =>
    roles.find((role) => role.kind === 'breakdown' && role.column === column)?.dimension
  const groups = new Map<
    string,
    { asked: UploadPreview['unknown'][number]['asked']; dimension?: string; texts: Map<string, number> }
  >()
  for (const { code, found = '', place } of faults) {
    const asked = askedBy[code]
    if (!asked) continue
    const dimension = asked === 'category' ? dimensionOf(place.column) : undefined
    const name = `${asked} ${dimension ?? ''}`
    const group = groups.get(name) ?? { asked, ...(dimension !== undefined && { dimension }), texts: new Map() }
    group.texts.set(found, (group.texts.get(found) ?? 0) + 1)
    groups.set(name, group)
  }
  return [...groups.values()].map(({ texts, ...group }) => ({
    ...group,
    texts: Array.from(texts, ([text, count]) => ({ text, count })).toSorted((a, b) => b.count - a.count),
  }))
}
