import { type Region, type RegionKey, toRegionKey } from '../region.ts'
import { demoCountyTitles } from './demo-counties.ts'
import { inventPlaceNames, type PlaceName } from './demo-place-names.ts'
import { normalOf, randomOf } from './demo-random.ts'

/** A municipality of the fictional country, with what its figures are generated from. */
export interface DemoMunicipality {
  key: RegionKey
  name: PlaceName
  county: RegionKey
  /** At the end of 2024. */
  inhabitants: number
}

export const demoCountry: RegionKey = toRegionKey('demo', 'maa', '001')
const countyKey = (index: number) => toRegionKey('demo', 'hyvinvointialue', String(index + 1).padStart(2, '0'))

/** The county of Purola, the one with plans, people and reports: a city, a bilingual coast town, towns, villages. */
const purola = [
  { fi: 'Virtala', sv: 'Virtala', inhabitants: 240_000 },
  { fi: 'Merisalmi', sv: 'Havsund', inhabitants: 52_400 },
  { fi: 'Honkaharju', sv: 'Honkaharju', inhabitants: 34_100 },
  { fi: 'Koskenlaita', sv: 'Koskenlaita', inhabitants: 27_300 },
  { fi: 'Kuusivaara', sv: 'Kuusivaara', inhabitants: 9_600 },
  { fi: 'Lehtoranta', sv: 'Lehtoranta', inhabitants: 6_200 },
  { fi: 'Suopelto', sv: 'Suopelto', inhabitants: 3_450 },
  { fi: 'Haapalampi', sv: 'Haapalampi', inhabitants: 2_080 },
] as const

const municipalityCount = 293
const capitalInhabitants = 612_000
const medianInhabitants = 5_900
/** Deviation of the logarithm of a municipality's size. */
const sizeDeviation = 0.85
const smallest = 720

export const demoMunicipalities: readonly DemoMunicipality[] = generateMunicipalities()

/** The register of the fictional country: municipalities 001–293, counties 01–21 and the country. */
export const demoRegions: readonly Region[] = [
  ...demoMunicipalities.map(({ key, name, county }) =>
    toRegion(key, 'kunta', { fi: name.fi, sv: name.sv, en: name.fi }, [county, demoCountry]),
  ),
  ...demoCountyTitles.map((title, index) => toRegion(countyKey(index), 'hyvinvointialue', title, [demoCountry])),
  toRegion(demoCountry, 'maa', { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' }, []),
]

function generateMunicipalities(): DemoMunicipality[] {
  const others = inventPlaceNames(municipalityCount - purola.length, purola)
  const perCounty = others.length / (demoCountyTitles.length - 1)
  return [...purola, ...others].map((place, index) => {
    const key = toRegionKey('demo', 'kunta', String(index + 1).padStart(3, '0'))
    const name = { fi: place.fi, sv: place.sv }
    if ('inhabitants' in place) return { key, name, county: countyKey(0), inhabitants: place.inhabitants }
    const order = index - purola.length
    const county = 1 + Math.floor(order / perCounty)
    const isCentre = order === 0 || Math.floor((order - 1) / perCounty) + 1 !== county
    return {
      key,
      name,
      county: countyKey(county),
      inhabitants: order === 0 ? capitalInhabitants : sizeOf(key, isCentre),
    }
  })
}

/** Towns and villages are lognormal; each county has a centre some twelve times as large as a typical one. */
function sizeOf(key: RegionKey, isCentre: boolean): number {
  const random = randomOf(`${key} size`)
  const size = isCentre
    ? 70_000 * Math.exp(0.45 * normalOf(random))
    : medianInhabitants * Math.exp(sizeDeviation * normalOf(random))
  return Math.max(smallest, Math.round(size))
}

function toRegion(key: RegionKey, category: Region['category'], title: Region['title'], memberOf: RegionKey[]): Region {
  const code = key.slice(key.indexOf(':') + 1)
  return { key, register: 'demo', category, code, title, memberOf, validFrom: null, validTo: null }
}
