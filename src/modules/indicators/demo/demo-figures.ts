import { randomOf } from '#modules/regions/demo/demo-random.ts'
import { demoCountry, demoRegions } from '#modules/regions/demo/demo-regions.ts'
import type { Breakdown } from '../breakdown.ts'
import { emptyTable, type FigureTable, putFigure } from '../cube/figure-table.ts'
import type { Gender } from '../indicator.ts'
import { wilsonLimits } from '../statistics/confidence-interval.ts'
import type { DemoDefinition } from './demo-definition.ts'
import { levelsOf, storyOf } from './demo-levels.ts'
import { observe, type Observation } from './demo-observation.ts'
import { demoPopulations, type PopulationName } from './demo-population.ts'
import { demoUnits } from './demo-units.ts'

/** The figures of one gender and breakdown of an indicator: municipalities, counties and the country. */
export interface DemoFigures {
  gender: Gender
  breakdown: Breakdown
  table: FigureTable
}

export const regionKeys = demoRegions.map((region) => region.key)

/** Every figure of an indicator, always the same. By gender only where the definition tells women and men apart. */
export function generateFigures(definition: DemoDefinition): DemoFigures[] {
  const levels = levelsOf(definition)
  const genders: Gender[] = definition.womenMore === undefined ? ['total'] : ['total', 'male', 'female']
  const figures = genders.map((gender) => ({ gender, breakdown: '', table: emptyTable(regionKeys, definition.years) }))
  definition.years.forEach((year, at) => {
    const observed = demoPopulations.map((population, index) => {
      const { key } = population.municipality
      return observeGenders(definition, {
        key,
        year,
        level: levels[index]![at]!,
        persons: population.count(definition.of, year),
      })
    })
    for (const { gender, table } of figures)
      publish({
        definition,
        table,
        at,
        observations: observed.map((one) => publishedOf(definition, one, gender)),
      })
  })
  return figures
}

interface Place {
  key: string
  year: number
  level: number
  persons: number
}

type Genders = Record<Gender, Observation>

function observeGenders(definition: DemoDefinition, { key, year, level, persons }: Place): Genders {
  const random = randomOf(`demo:${definition.id} ${key} ${year}`)
  const isStory = storyOf(definition, key) !== undefined
  const situation = { definition, random, isStory }
  if (definition.womenMore === undefined) {
    const total = observe({ ...situation, level, persons })
    return { total, male: total, female: total }
  }
  const women = shareOfWomen(definition.of)
  const difference = capped(definition, definition.womenMore * (1 + 0.12 * (random() - 0.5)), level)
  const female = observe({
    ...situation,
    level: level * (1 + difference * (1 - women)),
    persons: Math.round(persons * women),
  })
  const male = observe({
    ...situation,
    level: level * (1 - difference * women),
    persons: persons - Math.round(persons * women),
  })
  return { male, female, total: together(definition, [female, male], isStory ? level : undefined) }
}

/** Men die younger: there are more women among the old. */
const shareOfWomen = (of: PopulationName): number =>
  of === 'aged65plus'
    ? 0.56
    : of === 'aged75plus' || of === 'aged85plus'
      ? 0.6
      : /^(aged0|aged1to|grade|aged7)/.test(of)
        ? 0.49
        : 0.502

/** A difference that leaves both genders below 100 per cent. */
function capped({ unit }: DemoDefinition, difference: number, level: number): number {
  const most = unit === 'percent' ? ((99.5 - level) / level) * 1.6 : 1.9
  return Math.sign(difference) * Math.min(Math.abs(difference), Math.max(0, most))
}

/** Several observations as one: their cases over their population, or their mean weighted by it. */
function together(definition: DemoDefinition, parts: readonly Observation[], exact?: number): Observation {
  const known = parts.filter((part) => !Number.isNaN(part.value))
  const population = known.reduce((sum, part) => sum + part.population, 0)
  const cases = known.reduce((sum, part) => sum + part.cases, 0)
  const weighted = known.reduce((sum, part) => sum + part.value * part.population, 0) / population
  const respondents = known.reduce((sum, part) => sum + part.respondents, 0)
  const counted = (cases / population) * (demoUnits[definition.unit].ratePer ?? Number.NaN)
  return { value: exact ?? (Number.isNaN(cases) ? weighted : counted), cases, population, respondents }
}

/** Fewer than this many answers say too little about a municipality. */
const fewestAnswers = 30
export const isFew = ({ cases }: Observation) => cases >= 1 && cases <= 4
export const unpublished = { value: Number.NaN, cases: Number.NaN, respondents: Number.NaN }

export interface Published {
  whole: Observation
  /** What the source tells of the municipality alone. */
  shown: Omit<Observation, 'population'>
}

/** One to four cases are left unpublished, and with them the other gender, from which they could be told. */
function publishedOf(definition: DemoDefinition, genders: Genders, gender: Gender): Published {
  const whole = genders[gender]
  const isTooSmall = definition.source === 'schoolSurvey' && genders.total.population < fewestAnswers
  const isTelling = gender !== 'total' && (isFew(genders.male) || isFew(genders.female))
  return { whole, shown: isTooSmall || isTelling || isFew(whole) ? unpublished : whole }
}

interface Publication {
  definition: DemoDefinition
  table: FigureTable
  /** Position of the year. */
  at: number
  /** By municipality. */
  observations: readonly Published[]
}

/** Weighting for those who did not answer makes an estimate as uncertain as one of so many times fewer answers. */
const designEffect = 1.3

function certaintyOf(value: number, respondents: number, rounded: (value: number) => number) {
  const population = respondents / designEffect
  const { lower, upper } = wilsonLimits({ cases: (value / 100) * population, population })
  return { sourceInterval: { lower: rounded(100 * lower), upper: rounded(100 * upper) }, sample: respondents }
}

/** Writes a year of all municipalities, and of the counties and the country that they make up. */
export function publish({ definition, table, at, observations }: Publication): void {
  const factor = 10 ** definition.decimals
  const rounded = (value: number) => Math.round(value * factor) / factor + 0
  const write = (row: number, { value, cases, respondents }: Published['shown']) => {
    const isCertain = definition.givesIntervals && !Number.isNaN(value)
    putFigure(table, row * table.years.length + at, {
      value: rounded(value),
      absolute: cases,
      ...(isCertain && certaintyOf(value, respondents, rounded)),
    })
  }
  observations.forEach(({ shown }, row) => write(row, shown))
  demoRegions.forEach(({ key, category }, row) => {
    if (category === 'kunta') return
    const members = observations.filter(
      (_, index) => key === demoCountry || demoPopulations[index]!.municipality.county === key,
    )
    write(
      row,
      together(
        definition,
        members.map((member) => member.whole),
      ),
    )
  })
}
