import { regionCategories, type RegionKey, toRegionKey } from '#modules/regions/region.ts'
import type { ChosenCategories, TableCategory, TableDescription, TableDimension } from '../sources/table-service.ts'
import { createCategoryFinder } from '../tables/find-category.ts'
import { createRegionFinder } from '../tables/find-region.ts'
import type { MappingContext } from '../tables/map-figures.ts'
import { readGender } from '../tables/read-people.ts'
import { readYear } from '../tables/read-year.ts'
import { languageOf, proposeIndicators } from './propose-indicators.ts'
import type { DimensionChoice, DimensionUse, TableChoice } from './table-choice.ts'
import { totalOf } from './total-category.ts'

export interface ProposalOptions {
  description: TableDescription
  context: MappingContext
  /** What keys of indicators begin with, up to the table's own part: `stat:`, `own:virtala.`. */
  keyPrefix: string
}

/** How much of a dimension must be understood for the guess to be made. */
const convincing = 0.8

type Told = ReadonlyMap<string, string>

/**
 * What a table is probably wanted for, guessed from its roles, codes and labels, for a person to look through. What cannot
 * be guessed divides nothing: of such a dimension the total is taken.
 */
export function proposeChoice({ description, context, keyPrefix }: ProposalOptions): TableChoice {
  const taken = new Set<DimensionUse>()
  const readers = createReaders(context)
  const dimensions = description.dimensions.map((dimension): DimensionChoice => {
    const guess = guessUse(dimension, readers, taken)
    if (guess.use !== 'breakdown') taken.add(guess.use)
    const own = Object.hasOwn(description.chosen, dimension.code) ? description.chosen[dimension.code] : undefined
    const told = Object.fromEntries(guess.told)
    return own && own !== undefined && isUsable(own, guess.use)
      ? { ...guess, code: dimension.code, chosen: own, told }
      : { ...guess, code: dimension.code, told }
  })
  const contents = dimensions.find(({ use }) => use === 'contents')
  return {
    dimensions,
    fixed: { region: dimensions.some(({ use }) => use === 'region') ? null : (context.home ?? null), year: null },
    indicators: proposeIndicators({ description, keyPrefix, contents, language: languageOf(description.address) }),
  }
}

const isUsable = (chosen: ChosenCategories, use: DimensionUse): boolean =>
  use !== 'one' || (Array.isArray(chosen) && chosen.length < 2)

interface Guess {
  use: DimensionUse
  dimension?: string
  chosen: ChosenCategories | null
  told: Told
}

type Readers = ReturnType<typeof createReaders>

function createReaders({ register, regions, mergers, home, dimensions }: MappingContext) {
  const find = createRegionFinder({ register, regions, mergers, home })
  const known = new Set(regions.filter((one) => one.register === register).map(({ key }) => key))
  const breakdowns = dimensions.map((dimension) => ({ key: dimension.key, find: createCategoryFinder(dimension) }))
  const isFound = (text: string) => find(text).kind !== 'fault'
  return {
    breakdowns,
    /** The region that a category is; '' when its code says it by itself. */
    region({ code, label, level, levelCode }: TableCategory): RegionKey | undefined {
      const category = regionCategories.find((one) => one === level?.toLowerCase())
      const key = category && levelCode !== undefined ? toRegionKey(register, category, levelCode) : undefined
      if (key !== undefined && known.has(key)) return key
      // A number may be a node's own, and not an area's.
      if (levelCode === undefined && isFound(code)) return ''
      const named = find(label)
      return named.kind === 'region' ? named.region.key : undefined
    },
  }
}

function guessUse(dimension: TableDimension, readers: Readers, taken: ReadonlySet<DimensionUse>): Guess {
  const { role } = dimension
  if (role === 'contents' && !taken.has('contents'))
    return { use: 'contents', chosen: allCodes(dimension), told: new Map() }
  const guesses = [
    () => (taken.has('year') ? undefined : guessYear(dimension)),
    () => (taken.has('region') ? undefined : guessRegion(dimension, readers)),
    () => (taken.has('gender') ? undefined : guessGender(dimension)),
    () => guessBreakdown(dimension, readers),
  ]
  for (const guess of guesses) {
    const found = guess()
    if (found) return found
  }
  return { use: 'one', chosen: totalOf(dimension), told: new Map() }
}

const allCodes = ({ categories }: TableDimension): string[] => categories.map(({ code }) => code)

function guessYear(dimension: TableDimension): Guess | undefined {
  const { categories, role } = dimension
  const isYear = (text: string) => readYear(text).kind === 'year'
  const years = categories.filter(({ code, label }) => (/^\d{4}$/.test(code) ? isYear(code) : isYear(label)))
  if (years.length === 0 || (role !== 'time' && years.length < categories.length)) return undefined
  return { use: 'year', chosen: chosenOf(dimension, years), told: new Map() }
}

function guessRegion(dimension: TableDimension, readers: Readers): Guess | undefined {
  const { categories, role } = dimension
  const keys = new Map(
    categories.flatMap((category) => {
      const key = readers.region(category)
      return key === undefined ? [] : [[category.code, key] as const]
    }),
  )
  if (keys.size === 0 || (role !== 'region' && keys.size < categories.length * convincing)) return undefined
  const known = categories.filter(({ code }) => keys.has(code))
  return {
    use: 'region',
    chosen: chosenOf(dimension, known),
    told: new Map([...keys].filter(([, key]) => key !== '')),
  }
}

/** Whole levels where all of a level is wanted, so that what comes later is fetched too; everything, or a list. */
function chosenOf({ categories }: TableDimension, wanted: readonly TableCategory[]): ChosenCategories | null {
  if (wanted.length === categories.length) return null
  const levels = new Set(wanted.map(({ level }) => level))
  const isWhole = (level: string) =>
    categories.filter((one) => one.level === level).length === wanted.filter((one) => one.level === level).length
  const names = [...levels].filter((level) => level !== undefined)
  if (names.length === levels.size && names.every(isWhole)) return { levels: names }
  return wanted.map(({ code }) => code)
}

function guessGender(dimension: TableDimension): Guess | undefined {
  const { categories } = dimension
  const read = categories.map(({ code, label }) => ({ code, gender: readGender(label) ?? undefined }))
  const known = read.flatMap(({ code, gender }) => (gender === undefined ? [] : [[code, gender] as const]))
  if (known.length < categories.length || !known.some(([, gender]) => gender !== 'total')) return undefined
  return { use: 'gender', chosen: null, told: new Map(known) }
}

function guessBreakdown(dimension: TableDimension, { breakdowns }: Readers): Guess | undefined {
  const { categories, role } = dimension
  if (role !== null || categories.length < 2) return undefined
  for (const { key, find } of breakdowns) {
    const known = categories.flatMap(({ code, label }) => {
      const read = find(label)
      return read ? [[code, read.category] as const] : []
    })
    const isDivided = known.some(([, category]) => category !== '')
    if (!isDivided || known.length < categories.length * convincing) continue
    const wanted = new Set(known.map(([code]) => code))
    return {
      use: 'breakdown',
      dimension: key,
      chosen: chosenOf(
        dimension,
        categories.filter(({ code }) => wanted.has(code)),
      ),
      told: new Map(known),
    }
  }
  return undefined
}
