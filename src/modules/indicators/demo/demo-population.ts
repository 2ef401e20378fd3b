import { type DemoMunicipality, demoMunicipalities } from '#modules/regions/demo/demo-regions.ts'
import { normalOf, randomOf } from '#modules/regions/demo/demo-random.ts'

/** Whom a figure speaks of; each is a share of one of the three age groups. */
export type PopulationName = keyof typeof shares

export const firstDemoYear = 2005
export const lastDemoYear = 2025
export const demoYears: readonly number[] = Array.from(
  { length: lastDemoYear - firstDemoYear + 1 },
  (_, index) => firstDemoYear + index,
)

type AgeGroup = 'children' | 'workingAge' | 'older'

const shares = {
  everyone: [
    ['children', 1],
    ['workingAge', 1],
    ['older', 1],
  ],
  aged0to17: [['children', 1]],
  aged0to6: [['children', 0.34]],
  aged1to5: [['children', 0.25]],
  aged7to15: [['children', 0.53]],
  grades4to5: [['children', 0.115]],
  grade8: [['children', 0.059]],
  grades8to9: [['children', 0.118]],
  aged13to17: [['children', 0.29]],
  upperSecondary: [['children', 0.055]],
  vocational: [['children', 0.05]],
  aged17to24: [
    ['children', 0.055],
    ['workingAge', 0.122],
  ],
  aged18to24: [['workingAge', 0.127]],
  aged18to64: [['workingAge', 1]],
  aged20to64: [['workingAge', 0.963]],
  aged25to64: [['workingAge', 0.873]],
  aged20plus: [
    ['workingAge', 0.963],
    ['older', 1],
  ],
  aged25plus: [
    ['workingAge', 0.873],
    ['older', 1],
  ],
  voters: [
    ['workingAge', 0.96],
    ['older', 0.99],
  ],
  labourForce: [['workingAge', 0.79]],
  youngLabourForce: [['workingAge', 0.078]],
  aged65plus: [['older', 1]],
  aged75plus: [['older', 0.47]],
  aged85plus: [['older', 0.13]],
  families: [
    ['children', 0.21],
    ['workingAge', 0.3],
  ],
  familiesWithChildren: [['children', 0.53]],
} as const satisfies Record<string, readonly (readonly [AgeGroup, number])[]>

/** What makes municipalities alike in many indicators at once: each roughly normal, 0 in the middle. */
export type Factor = 'hardship' | 'urban' | 'ageing'

export interface DemoPopulation {
  municipality: DemoMunicipality
  factors: Readonly<Record<Factor, number>>
  /** Persons in a group at the end of a year, at least 1. */
  count: (group: PopulationName, year: number) => number
}

/** Purola's own municipalities have the character that their stories in the demo need; the others draw theirs. */
const characters: Readonly<Record<string, Record<Factor, number>>> = {
  'demo-kunta:001': { hardship: 0.35, urban: 1.7, ageing: -0.9 },
  'demo-kunta:002': { hardship: -0.6, urban: 0.9, ageing: 0.1 },
  'demo-kunta:003': { hardship: 0.1, urban: 0.5, ageing: 0 },
  'demo-kunta:004': { hardship: 0.9, urban: 0.4, ageing: 0.4 },
  'demo-kunta:005': { hardship: -0.5, urban: -0.5, ageing: 0.3 },
  'demo-kunta:006': { hardship: 0.2, urban: -0.7, ageing: 0.9 },
  'demo-kunta:007': { hardship: -0.2, urban: -1, ageing: 1.2 },
  'demo-kunta:008': { hardship: 0.6, urban: -1.3, ageing: 1.8 },
}

/** In the order of the register. */
export const demoPopulations: readonly DemoPopulation[] = demoMunicipalities.map(populate)

function populate(municipality: DemoMunicipality): DemoPopulation {
  const random = randomOf(`${municipality.key} population`)
  const factors = characters[municipality.key] ?? drawFactors(municipality, () => normalOf(random))
  const growth = 0.006 * factors.urban - 0.005 * factors.ageing - 0.003 + 0.002 * normalOf(random)
  const older = Math.min(0.42, Math.max(0.13, 0.25 + 0.045 * factors.ageing - 0.018 * factors.urban))
  const children = Math.min(0.29, Math.max(0.11, 0.178 - 0.022 * factors.ageing + 0.008 * normalOf(random)))
  const wave = 6.28 * random()
  const groups = demoYears.map((year) => {
    const back = lastDemoYear - 1 - year
    const all =
      municipality.inhabitants * Math.exp(-growth * back + 0.003 * (Math.sin(back / 3 + wave) - Math.sin(wave)))
    const olderShare = older * (1 - 0.019 * back)
    const childShare = children * (1 + 0.009 * back)
    return toGroups(Math.round(all), olderShare, childShare)
  })
  return {
    municipality,
    factors,
    count: (group, year) =>
      Math.max(
        1,
        shares[group].reduce((sum, [age, share]) => sum + Math.round(groups[year - firstDemoYear]![age] * share), 0),
      ),
  }
}

function drawFactors({ inhabitants }: DemoMunicipality, normal: () => number): Record<Factor, number> {
  const size = Math.log(inhabitants / 5_900)
  const urban = Math.max(-1.6, Math.min(2.4, 0.62 * size + 0.35 * normal()))
  const ageing = Math.max(-2, Math.min(2.2, -0.55 * urban + 0.7 * normal()))
  return { hardship: 0.95 * normal() + 0.15 * ageing, urban, ageing }
}

function toGroups(all: number, olderShare: number, childShare: number): Record<AgeGroup, number> {
  const older = Math.round(all * olderShare)
  const children = Math.round(all * childShare)
  return { older, children, workingAge: all - older - children }
}
