import { isLimit, sampleWords } from './certainty-words.ts'
import type { ColumnKind, ColumnRole, HeadingKind, MappingDraft } from './column-roles.ts'
import { ageDimension, createCategoryFinder, type KnownDimension } from './find-category.ts'
import { createIndicatorFinder } from './find-indicator.ts'
import { createRegionFinder } from './find-region.ts'
import type { MappingContext } from './map-figures.ts'
import { readNumber } from './read-number.ts'
import { folded, isEverybody, readGender } from './read-people.ts'
import { readYear } from './read-year.ts'
import type { TidyColumn, TidyRow } from './tidy-table.ts'

const words = (...lists: readonly string[]): string[] => lists.flatMap((list) => list.split(', '))

/** Words that headings begin with, in Finnish, Swedish and English. */
const headingWords: Record<Exclude<ColumnKind, 'breakdown' | 'none'>, readonly string[]> = {
  indicator: words('indikaattori, mittari, tunnusluku, indikator, mätare, nyckeltal, indicator, measure'),
  region: words(
    'alue, aluekoodi, kunta, kuntanumero, kuntakoodi, kunnan nimi, osa-alue, kaupunginosa, maakunta, hyvinvointialue',
    'område, områdeskod, kommun, kommunkod, stadsdel, delområde, landskap, välfärdsområde',
    'area, area code, region, municipality, county, district',
  ),
  year: words('vuosi, tilastovuosi, ajankohta, aika, päivä, år, statistikår, tid, datum, year, time, date'),
  gender: words('sukupuoli, kön, gender, sex'),
  value: words('arvo, lukuarvo, luku, tulos, osuus, värde, andel, resultat, value, figure, result, share'),
  absolute: words('lukumäärä, absoluuttinen, tapaukset, tapauksia, n, antal, absolut, fall, count, cases, absolute'),
  lower: [],
  upper: [],
  sample: sampleWords,
}
const dimensionWords: Readonly<Record<string, readonly string[]>> = {
  age: ['ikä', 'ikäryhmä', 'ikäluokka', 'ålder', 'åldersgrupp', 'age'],
  education: ['koulutus', 'koulutusaste', 'utbildning', 'education'],
  language: ['kieli', 'äidinkieli', 'språk', 'modersmål', 'language', 'mother tongue'],
  activity: ['pääasiallinen toiminta', 'huvudsaklig verksamhet', 'main activity'],
  income: ['tulo', 'inkomst', 'income'],
}

/** How much of a column's sample a reader must understand to be believed. */
const convincing = 0.8

interface Sampled {
  column: string
  heading: string
  texts: readonly string[]
}

/**
 * Guesses what the columns are for by their headings and by what stands in them. Years, genders or indicators side by
 * side are recognised from the headings. What cannot be guessed is left open.
 */
export function suggestMapping(
  columns: readonly TidyColumn[],
  sample: readonly TidyRow[],
  context: MappingContext,
): MappingDraft {
  const { roles, headings } = layOut(sampled(columns, sample), createGuesser(context))
  return {
    roles,
    headings,
    fixed: { indicator: null, region: null, year: null, gender: 'total' },
    category: null,
    told: { indicators: {}, regions: {}, genders: {}, categories: {} },
  }
}

/** Columns of which the sample is mostly read as it should be by their roles. */
export function recognisedColumns(
  roles: readonly ColumnRole[],
  columns: readonly TidyColumn[],
  sample: readonly TidyRow[],
  context: MappingContext,
): string[] {
  const guess = createGuesser(context)
  const byName = new Map(sampled(columns, sample).map((one) => [one.column, one]))
  return roles.flatMap((role) => {
    const one = byName.get(role.column)
    return one && guess.understood(role, one) >= convincing ? [role.column] : []
  })
}

const sampled = (columns: readonly TidyColumn[], sample: readonly TidyRow[]): Sampled[] =>
  columns.map(({ name, label = name }, index) => ({
    column: name,
    heading: folded(label),
    texts: sample.map(({ cells }) => cells[index] ?? '').filter((text) => text.trim() !== ''),
  }))

type NamedKind = Exclude<ColumnKind, 'breakdown' | 'none'>

interface Guesser {
  /** The share of a column's sample that is read as it should. */
  understood(role: Pick<ColumnRole, 'kind' | 'dimension'>, sampled: Sampled): number
  isYear(text: string): boolean
  /** Mostly numbers, and at least one of them: signs for missing figures alone are nothing. */
  isNumeric(sampled: Sampled): boolean
  /** The dimension whose categories stand in a column, apart from words for everybody. */
  dimensionOf(sampled: Sampled): KnownDimension | undefined
}

const share = (texts: readonly string[], reads: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(reads).length / texts.length
const isYear = (text: string): boolean => readYear(text).kind === 'year'
const isFigure = (text: string): boolean => readNumber(text).kind !== 'fault'

function createGuesser({ register, regions, mergers, home, indicators, dimensions }: MappingContext): Guesser {
  const findRegion = createRegionFinder({ register, regions, mergers, home })
  const findIndicator = createIndicatorFinder(indicators)
  const categories = dimensions.map((dimension) => ({ dimension, find: createCategoryFinder(dimension) }))
  const readers: Record<NamedKind, (text: string) => boolean> = {
    indicator: (text) => findIndicator(text) !== undefined,
    region: (text) => findRegion(text).kind !== 'fault',
    year: isYear,
    gender: (text) => readGender(text) !== undefined,
    value: isFigure,
    absolute: isFigure,
    lower: isFigure,
    upper: isFigure,
    sample: isFigure,
  }
  return {
    understood({ kind, dimension }, { texts }) {
      if (kind === 'none') return 0
      if (kind !== 'breakdown') return share(texts, readers[kind])
      const known = categories.find((one) => one.dimension.key === dimension)
      return share(texts, (text) => known?.find(text) !== undefined)
    },
    isYear,
    isNumeric: ({ texts }) =>
      share(texts, isFigure) >= convincing && texts.some((text) => readNumber(text).kind === 'number'),
    dimensionOf({ heading, texts }) {
      const named = categories.find(({ dimension }) => isNamed(heading, wordsOf(dimension)))
      if (named) return named.dimension
      const telling = texts.filter((text) => !isEverybody(text))
      const tells = ({ dimension, find }: (typeof categories)[number]) =>
        share(telling, (text) => find(text) !== undefined && !(dimension.key === ageDimension && isPlainNumber(text)))
      return categories.find((one) => tells(one) >= convincing)?.dimension
    },
  }
}

const isPlainNumber = (text: string): boolean => /^[\d\s.,]+$/.test(text)

const wordsOf = ({ key, title }: KnownDimension): string[] => [
  ...(Object.hasOwn(dimensionWords, key) ? dimensionWords[key]! : []),
  ...[title.fi, title.sv, title.en].flatMap((name) => (name ? folded(name) : [])),
]

/** Whether a heading is one of the words, or begins with one that is long enough to tell. */
const isNamed = (heading: string, names: readonly string[]): boolean =>
  names.some(
    (word) => heading === word || (word.length > 2 && heading.startsWith(`${word} `)) || heading === `${word}:`,
  )

function layOut(columns: readonly Sampled[], guess: Guesser): { roles: ColumnRole[]; headings: HeadingKind | null } {
  const roles = new Map<string, ColumnRole>()
  const give = (one: Sampled | undefined, kind: ColumnKind, dimension?: string) => {
    if (one) roles.set(one.column, { column: one.column, kind, ...(dimension !== undefined && { dimension }) })
  }
  const free = () => columns.filter(({ column }) => !roles.has(column))
  const yearsAcross = columns.filter((one) => guess.isYear(one.heading) && one.texts.every(isFigure))
  if (yearsAcross.length > 0) for (const one of yearsAcross) give(one, 'value')
  else give(bestFor('year', free(), guess), 'year')
  if (yearsAcross.length === 0) layOutCertainty(free(), guess, give)
  give(bestFor('region', free(), guess), 'region')
  give(bestFor('gender', free(), guess), 'gender')
  give(bestFor('indicator', free(), guess), 'indicator')
  for (const one of free()) {
    const dimension = guess.dimensionOf(one)
    if (dimension && ![...roles.values()].some((role) => role.dimension === dimension.key))
      give(one, 'breakdown', dimension.key)
  }
  return {
    headings: yearsAcross.length > 0 ? 'year' : layOutValues(free(), guess, give),
    roles: columns.map(({ column }) => roles.get(column) ?? { column, kind: 'none' }),
  }
}

/** The column that is named so and understood, else named so, else understood better than any other. */
function bestFor(kind: 'year' | 'region' | 'gender' | 'indicator', free: readonly Sampled[], guess: Guesser) {
  const named = free.filter(({ heading }) => isNamed(heading, headingWords[kind]))
  const byUnderstanding = (list: readonly Sampled[]) =>
    list.toSorted((a, b) => guess.understood({ kind }, b) - guess.understood({ kind }, a))[0]
  if (named.length > 0) return byUnderstanding(named)
  const candidate = byUnderstanding(free.filter(({ texts }) => kind === 'year' || !texts.every(isPlainNumber)))
  return candidate && guess.understood({ kind }, candidate) >= convincing ? candidate : undefined
}

type Give = (one: Sampled | undefined, kind: ColumnKind) => void

/** Both limits or neither. Beside limits, `n` is those who answered. */
function layOutCertainty(free: readonly Sampled[], guess: Guesser, give: Give): void {
  const numeric = free.filter((one) => guess.isNumeric(one))
  const [lower, upper] = (['lower', 'upper'] as const).map((kind) =>
    numeric.filter(({ heading }) => isLimit(heading, kind)),
  )
  const areLimits = lower?.length === 1 && upper?.length === 1 && lower[0] !== upper[0]
  if (areLimits) {
    give(lower[0], 'lower')
    give(upper[0], 'upper')
  }
  const isSample = ({ heading }: Sampled) => isNamed(heading, headingWords.sample) || (areLimits && heading === 'n')
  give(numeric.find(isSample), 'sample')
}

/** One column with values and perhaps the number of cases, or several whose headings tell gender or indicator. */
function layOutValues(free: readonly Sampled[], guess: Guesser, give: Give): HeadingKind | null {
  const numeric = free.filter((one) => guess.isNumeric(one))
  const genders = numeric.filter(({ heading }) => heading !== '' && readGender(heading) !== undefined)
  if (genders.length > 1) {
    for (const one of genders) give(one, 'value')
    return 'gender'
  }
  const absolute = numeric.find(({ heading }) => isNamed(heading, headingWords.absolute))
  const value = free.find(({ heading }) => isNamed(heading, headingWords.value))
  const others = numeric.filter((one) => one !== absolute)
  if (value || others.length === 1 || (others.length === 0 && absolute)) {
    give(value ?? others[0] ?? absolute, 'value')
    if (value || others.length > 0) give(absolute, 'absolute')
    return null
  }
  for (const one of others) give(one, 'value')
  return others.length > 1 ? 'indicator' : null
}
