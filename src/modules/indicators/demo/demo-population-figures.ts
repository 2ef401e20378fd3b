import { demoCountry, demoRegions } from '#modules/regions/demo/demo-regions.ts'
import { emptyTable } from '../cube/figure-table.ts'
import type { DemoDefinition } from './demo-definition.ts'
import type { DemoFigures } from './demo-figures.ts'
import { demoPopulations, demoYears, type PopulationName } from './demo-population.ts'

/** Who is counted, and over whom, per how many; without `over` the persons themselves are the figure. */
interface Count {
  counted: readonly PopulationName[]
  over?: PopulationName
  per?: number
}

type PopulationDefinition = Pick<
  DemoDefinition,
  'id' | 'title' | 'description' | 'unit' | 'rateOf' | 'decimals' | 'group'
> &
  Count

/** Counted from the population model, so that they agree with the denominators of all other figures. */
export const demoPopulationCounts: readonly PopulationDefinition[] = [
  {
    id: 321,
    title: { fi: 'Väestö 31.12.', sv: 'Folkmängd 31.12.', en: 'Population on 31 December' },
    description: {
      fi: 'Kunnassa vakituisesti asuvat vuoden lopussa.',
      sv: 'Personer som är stadigvarande bosatta i kommunen i slutet av året.',
      en: 'Persons permanently resident in the municipality at the end of the year.',
    },
    unit: 'persons',
    decimals: 0,
    group: 'everyone',
    counted: ['everyone'],
  },
  {
    ...ageShare(322, 'children', 'aged0to17'),
    title: { fi: '0–17-vuotiaiden osuus', sv: 'Andel 0–17-åringar', en: 'Share of ages 0–17' },
  },
  {
    ...ageShare(323, 'workingAge', 'aged18to64'),
    title: { fi: '18–64-vuotiaiden osuus', sv: 'Andel 18–64-åringar', en: 'Share of ages 18–64' },
  },
  {
    ...ageShare(324, 'older', 'aged65plus'),
    title: { fi: '65 vuotta täyttäneiden osuus', sv: 'Andel 65 år fyllda', en: 'Share of ages 65 and over' },
  },
  {
    ...ageShare(325, 'older', 'aged75plus'),
    title: { fi: '75 vuotta täyttäneiden osuus', sv: 'Andel 75 år fyllda', en: 'Share of ages 75 and over' },
  },
  {
    id: 326,
    title: { fi: 'Väestöllinen huoltosuhde', sv: 'Demografisk försörjningskvot', en: 'Demographic dependency ratio' },
    description: {
      fi: 'Alle 18-vuotiaat ja 65 vuotta täyttäneet sataa 18–64-vuotiasta kohti.',
      sv: 'Personer under 18 år och 65 år fyllda per hundra 18–64-åringar.',
      en: 'Persons under 18 and aged 65 and over per hundred aged 18–64.',
    },
    unit: 'perHundred',
    rateOf: 'workingAge',
    decimals: 1,
    group: 'everyone',
    counted: ['aged0to17', 'aged65plus'],
    over: 'aged18to64',
    per: 100,
  },
]

function ageShare(id: number, group: DemoDefinition['group'], counted: PopulationName) {
  return {
    id,
    group,
    description: {
      fi: 'Ikäryhmän osuus kunnan väestöstä vuoden lopussa.',
      sv: 'Åldersgruppens andel av kommunens befolkning i slutet av året.',
      en: "The age group's share of the population at the end of the year.",
    },
    unit: 'percent' as const,
    decimals: 1,
    counted: [counted],
    over: 'everyone' as const,
    per: 100,
  }
}

export const populationYears = demoYears.slice(0, -1)

export function countPopulation({ counted, over, per = 1, decimals }: PopulationDefinition): DemoFigures[] {
  const table = emptyTable(
    demoRegions.map((region) => region.key),
    populationYears,
  )
  const factor = 10 ** decimals
  demoRegions.forEach(({ key }, row) => {
    const members = demoPopulations.filter(
      ({ municipality }) => municipality.key === key || municipality.county === key || key === demoCountry,
    )
    populationYears.forEach((year, at) => {
      const sum = (names: readonly PopulationName[]) =>
        members.reduce((all, member) => all + names.reduce((some, name) => some + member.count(name, year), 0), 0)
      const cases = sum(counted)
      const index = row * populationYears.length + at
      table.values[index] = over ? Math.round((cases / sum([over])) * per * factor) / factor : cases
      if (over) table.absolutes[index] = cases
    })
  })
  return [{ gender: 'total', breakdown: '', table }]
}
