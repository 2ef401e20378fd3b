import { type Breakdown, parseBreakdown } from '#modules/indicators/breakdown.ts'
import { readBreakdownDimensions } from '#modules/indicators/breakdowns.queries.ts'
import type { CatalogueEntry } from '#modules/indicators/catalogue.ts'
import { readCatalogueEntries } from '#modules/indicators/catalogue.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { Reader } from '#modules/indicators/reader.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import type { ReportChapter } from '../report.ts'
import type { Reading } from '../resolve/reading.ts'
import { draftOf } from './drafting.ts'
import type { DraftView } from './draft-view.ts'
import { findDrafts } from './drafts.queries.ts'
import type { DraftReading } from './to-draft-facts.ts'
import { draftedAlone } from './write-draft.ts'

interface ReadingRequest {
  reader: Reader
  region: RegionKey
  upToYear: number
  /** The indicators that have sentences of their own. */
  indicators: readonly IndicatorKey[]
}

const nothing: DraftReading = { women: new Map(), men: new Map(), ages: new Map(), before: new Map(), dimensions: [] }

/**
 * Reads what sentences need beside the report's figures: women's, men's and age groups' figures, and those of the revision
 * before. It costs a profile for each group of people, however many blocks there are.
 */
export async function readDraftReading(tx: ReadTx, cube: Cube, request: ReadingRequest): Promise<DraftReading> {
  const { indicators, ...of } = request
  if (indicators.length === 0) return nothing
  const entries = await readCatalogueEntries(tx, indicators)
  const keysWith = (has: (entry: CatalogueEntry) => boolean) =>
    entries.filter(has).map(({ indicator }) => indicator.key)
  const gendered = keysWith(({ indicator }) =>
    ['male', 'female'].every((gender) => indicator.genders.some((one) => one === gender)),
  )
  const byGender = async (gender: 'female' | 'male') =>
    byKey(gendered.length === 0 ? [] : await cube.profile(tx, { ...of, indicators: gendered, gender }))
  const ages = await readAges(tx, cube, { ...of, entries })
  const revised = entries.flatMap(({ indicator, revision }) =>
    revision && revision.number > 1 ? [[indicator.key, revision.number - 1] as const] : [],
  )
  return {
    women: await byGender('female'),
    men: await byGender('male'),
    ages,
    before: byKey(
      revised.length === 0
        ? []
        : await cube.profile(tx, {
            ...of,
            indicators: revised.map(([key]) => key),
            revisions: Object.fromEntries(revised),
          }),
    ),
    dimensions: ages.size === 0 ? [] : await readBreakdownDimensions(tx),
  }
}

const byKey = (rows: readonly ProfileRow[]) => new Map(rows.map((row) => [row.indicator.key, row]))

async function readAges(
  tx: ReadTx,
  cube: Cube,
  { entries, ...of }: Omit<ReadingRequest, 'indicators'> & { entries: readonly CatalogueEntry[] },
): Promise<DraftReading['ages']> {
  const found = new Map<IndicatorKey, { breakdown: Breakdown; row: ProfileRow }[]>()
  const groups = Map.groupBy(entries.flatMap(agesOf), ({ breakdown }) => breakdown)
  for (const [breakdown, its] of groups) {
    const rows = await cube.profile(tx, { ...of, indicators: its.map(({ key }) => key), breakdown })
    for (const row of rows) {
      const { key } = row.indicator
      found.set(key, [...(found.get(key) ?? []), { breakdown, row }])
    }
  }
  return found
}

/** The age groups that an indicator has figures of, everybody's gender. */
function agesOf({ indicator, revision }: CatalogueEntry): { key: IndicatorKey; breakdown: Breakdown }[] {
  const single = (revision?.blocks ?? []).filter(({ gender, breakdown }) => {
    const parts = parseBreakdown(breakdown)
    return gender === 'total' && parts.length === 1 && parts[0]!.dimension === 'age'
  })
  return single.map(({ breakdown }) => ({ key: indicator.key, breakdown }))
}

interface DraftingRequest {
  reader: Reader
  chapters: readonly Pick<ReportChapter, 'blocks'>[]
  reading: Reading
}

/** The words of every block of figures of a report, in the language of the reading, by block. */
export async function readDrafting(
  tx: ReadTx,
  cube: Cube,
  { reader, chapters, reading }: DraftingRequest,
): Promise<Map<string, DraftView>> {
  const { own } = reading.facts
  if (!own) return new Map()
  const blocks = chapters.flatMap((chapter) => chapter.blocks)
  const indicators = draftedAlone(blocks.map(({ settings }) => settings))
  const more = await readDraftReading(tx, cube, { reader, region: own.key, upToYear: reading.year, indicators })
  const stored = await findDrafts(tx, { blockIds: blocks.map(({ id }) => id), language: reading.language })
  const found = new Map<string, DraftView>()
  for (const block of blocks) {
    const draft = draftOf(block, stored.get(block.id), { reading, more })
    if (draft) found.set(block.id, draft)
  }
  return found
}
