import {
  type Breakdown,
  type BreakdownDimension,
  breakdownName,
  compareBreakdowns,
  parseBreakdown,
} from '#modules/indicators/breakdown.ts'
import { readBreakdownDimensions } from '#modules/indicators/breakdowns.queries.ts'
import { readCatalogueEntries } from '#modules/indicators/catalogue.queries.ts'
import type { CatalogueEntry } from '#modules/indicators/catalogue.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { Gender, IndicatorKey } from '#modules/indicators/indicator.ts'
import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { genderWords } from '#modules/indicators/minors.ts'
import type { Reader } from '#modules/indicators/reader.ts'
import type { ComparedRow } from '#modules/indicators/reading.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import { textIn } from '#shared/local-text.ts'
import { inEveryLanguage, type Language } from '#shared/texts.ts'
import type { FiguresAsked } from '../blocks/block-definition.ts'
import { dimensionIn, type Grouping } from '../blocks/grouping.ts'

/** Which part of the people: of one gender, or of one breakdown. */
export interface GroupOfPeople {
  gender: Gender
  breakdown: Breakdown
}

/** A part of the people of the own region, with what it is called and its figures. */
export interface PeopleGroup extends GroupOfPeople {
  title: Record<Language, string>
  /** Of our area, and beside it the figures of the same group in the areas compared with. */
  row: ComparedRow
}

/** The figures of parts of the people that blocks ask for, the parts in their order. */
export interface GroupFacts {
  dimensions: readonly BreakdownDimension[]
  of: (by: Grouping, indicator: IndicatorKey) => readonly PeopleGroup[]
}

export const noGroups: GroupFacts = { dimensions: [], of: () => [] }

const genders = ['female', 'male'] as const

/** The groups that an indicator has figures of. */
export function groupsIn({ revision }: CatalogueEntry, by: Grouping): GroupOfPeople[] {
  const blocks = revision?.blocks ?? []
  const dimension = dimensionIn(by)
  if (dimension === null) {
    const all = genders.map((gender) => ({ gender, breakdown: '' }))
    const isThere = ({ gender }: GroupOfPeople) =>
      blocks.some((block) => block.gender === gender && block.breakdown === '')
    return all.every(isThere) ? all : []
  }
  return blocks.flatMap(({ gender, breakdown }) => {
    const parts = parseBreakdown(breakdown)
    return gender === 'total' && parts.length === 1 && parts[0]!.dimension === dimension ? [{ gender, breakdown }] : []
  })
}

export interface GroupsRequest {
  reader: Reader
  region: RegionKey
  upToYear: number
  asked: readonly FiguresAsked[]
  /** Areas whose groups stand beside ours. */
  compare?: readonly RegionKey[]
}

/** Reads the groups that blocks ask for: one question for each group, however many indicators are asked of it. */
export async function readGroups(
  tx: ReadTx,
  cube: Cube,
  { asked, compare = [], ...of }: GroupsRequest,
): Promise<GroupFacts> {
  const wanted = asked.flatMap(({ grouped }) => grouped ?? [])
  if (wanted.length === 0) return noGroups
  const keys = [...new Set(wanted.flatMap(({ indicators }) => indicators))]
  const entries = new Map((await readCatalogueEntries(tx, keys)).map((entry) => [entry.indicator.key, entry]))
  const dimensions = await readBreakdownDimensions(tx)
  const found = new Map<string, PeopleGroup[]>()
  const byGrouping = Map.groupBy(wanted, ({ by }) => by)
  for (const [by, its] of byGrouping) {
    const indicators = [...new Set(its.flatMap((one) => one.indicators))]
    const told = indicators.flatMap((key) => {
      const entry = entries.get(key)
      return entry ? groupsIn(entry, by).map((group) => ({ key, group })) : []
    })
    const groups = Map.groupBy(told, ({ group }) => `${group.gender} ${group.breakdown}`)
    for (const same of [...groups.values()].toSorted((a, b) => inOrder(a[0]!.group, b[0]!.group, dimensions))) {
      const { group } = same[0]!
      const keysOfSame = same.map(({ key }) => key)
      const rows = await cube.comparison(tx, { ...of, indicators: keysOfSame, ...group, compare, withField: false })
      for (const row of rows) {
        const place = placeOf(by, row.indicator.key)
        found.set(place, [...(found.get(place) ?? []), { ...group, title: groupTitle(group, row, dimensions), row }])
      }
    }
  }
  return { dimensions, of: (by, indicator) => found.get(placeOf(by, indicator)) ?? [] }
}

const placeOf = (by: Grouping, indicator: IndicatorKey) => `${by} ${indicator}`

const inOrder = (a: GroupOfPeople, b: GroupOfPeople, dimensions: readonly BreakdownDimension[]): number =>
  genders.findIndex((one) => one === a.gender) - genders.findIndex((one) => one === b.gender) ||
  compareBreakdowns(dimensions)(a.breakdown, b.breakdown)

function groupTitle(
  { gender, breakdown }: GroupOfPeople,
  { indicator }: Pick<ComparedRow, 'indicator'>,
  dimensions: readonly BreakdownDimension[],
): Record<Language, string> {
  const title = textIn(indicator.title, 'fi')
  return inEveryLanguage((language) =>
    breakdown === ''
      ? genderWords(indicatorTexts[language], title)[gender]
      : breakdownName(breakdown, dimensions, language),
  )
}
