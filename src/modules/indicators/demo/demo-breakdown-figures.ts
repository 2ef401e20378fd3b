import { randomOf } from '#modules/regions/demo/demo-random.ts'
import { toBreakdown } from '../breakdown.ts'
import { emptyTable } from '../cube/figure-table.ts'
import { type DemoBreakdown, demoBreakdowns, type DemoPart } from './demo-breakdowns.ts'
import { type DemoDefinition, valueOn } from './demo-definition.ts'
import { type DemoFigures, isFew, publish, type Published, regionKeys, unpublished } from './demo-figures.ts'
import { levelsOf } from './demo-levels.ts'
import { observe } from './demo-observation.ts'
import { demoPopulations } from './demo-population.ts'

/** The figures of the parts of the people, for the indicators that have them. */
export function generateBreakdowns(definition: DemoDefinition): DemoFigures[] {
  const breakdowns = demoBreakdowns[definition.id] ?? []
  if (breakdowns.length === 0) return []
  const levels = levelsOf(definition)
  return breakdowns.flatMap((breakdown) =>
    breakdown.parts.map((part) => generatePart(definition, { breakdown, part, levels })),
  )
}

interface PartRequest {
  breakdown: DemoBreakdown
  part: DemoPart
  /** By municipality, then by year of the definition. */
  levels: readonly (readonly number[])[]
}

function generatePart(definition: DemoDefinition, { breakdown, part, levels }: PartRequest): DemoFigures {
  const { dimension, years = definition.years } = breakdown
  const shown = definition.years.filter((year) => years.includes(year))
  const table = emptyTable(regionKeys, shown)
  shown.forEach((year, at) => {
    const position = definition.years.indexOf(year)
    const more = valueOn(part.more, year) - meanOf(breakdown, year)
    const observations = demoPopulations.map((population, index): Published => {
      const { key } = population.municipality
      const whole = observe({
        definition,
        level: Math.min(99, levels[index]![position]! * (1 + more)),
        persons: Math.round(population.count(definition.of, year) * part.share),
        random: randomOf(`demo:${definition.id} ${dimension}=${part.category} ${key} ${year}`),
        isStory: false,
      })
      return { whole, shown: isFew(whole) ? unpublished : whole }
    })
    publish({ definition, table, at, observations })
  })
  return { gender: 'total', breakdown: toBreakdown([{ dimension, category: part.category }]), table }
}

/** What the parts lie above everybody on the average: taken off, so that together they are everybody. */
const meanOf = ({ parts }: DemoBreakdown, year: number): number =>
  parts.reduce((sum, { share, more }) => sum + share * valueOn(more, year), 0)
