import { type Region, type RegionCategory, type RegionKey, toRegionKey } from '../region.ts'
import { refuseBoundaries } from './boundary-fault.ts'
import type { RegionShape } from './boundary.ts'
import type { ReadFeature } from './geojson.ts'

/** The categories that have boundaries of their own, smallest first, and how many digits their codes have. */
const codeDigits = {
  kunta: 3,
  seutukunta: 3,
  hyvinvointialue: 2,
  maakunta: 2,
  suuralue: 1,
} as const satisfies Partial<Record<RegionCategory, number>>

export const boundaryCategories = Object.keys(codeDigits) as readonly (keyof typeof codeDigits)[]
export type BoundaryCategory = (typeof boundaryCategories)[number]

/** Shapefiles cut names of attributes at ten letters. */
const attributeNames = (category: BoundaryCategory): string[] => [category, category.slice(0, 10), `${category}koodi`]

export interface CodedFeatures {
  category: BoundaryCategory
  /** The polygons of each code; a file may have a feature for each island. */
  shapes: Map<string, RegionShape['polygons']>
  /** The year that the features say they are of. */
  year: number | undefined
}

/** Reads the codes of features: which category they are of is told, or seen from the attribute that all of them have. */
export function codeFeatures(features: readonly ReadFeature[], wanted?: BoundaryCategory): CodedFeatures {
  const candidates = wanted ? [wanted] : boundaryCategories
  const found = candidates.flatMap((category) => {
    const codes = features.map(({ attributes }) => codeIn(attributes, category))
    return codes.every((code) => code !== undefined) ? [{ category, codes }] : []
  })[0]
  if (!found) {
    const names = candidates.flatMap((category) => attributeNames(category)[0]!)
    const message = `not every feature has a code in an attribute ${names.join(' or ')}`
    throw refuseBoundaries([{ code: 'noCodes', path: 'features', message, what: names.join(', ') }], message)
  }
  const shapes = new Map<string, RegionShape['polygons']>()
  features.forEach(({ polygons }, index) => {
    const code = found.codes[index]!
    shapes.set(code, [...(shapes.get(code) ?? []), ...polygons])
  })
  return { category: found.category, shapes, year: yearOf(features) }
}

/** `49`, `049`, `KU049` are all 049. */
function codeIn(attributes: ReadFeature['attributes'], category: BoundaryCategory): string | undefined {
  const value = attributeNames(category)
    .map((name) => attributes[name])
    .find((one) => typeof one === 'string' || typeof one === 'number')
  const digits = /^[A-Z]{0,3}(\d{1,3})$/.exec(String(value ?? '').trim())?.[1]
  return digits && String(Number(digits)).padStart(codeDigits[category], '0')
}

function yearOf(features: readonly ReadFeature[]): number | undefined {
  const years = new Set(features.map(({ attributes }) => Number(attributes.vuosi)))
  const [year] = years
  return years.size === 1 && Number.isInteger(year) ? year : undefined
}

export interface MatchedShapes {
  shapes: RegionShape[]
  /** Codes of the file that the register has no region in force for. */
  unknown: string[]
  /** Regions in force that the file has no boundaries of. */
  missing: RegionKey[]
}

/** Joins shapes to the real regions in force. */
export function matchRegions({ category, shapes }: CodedFeatures, regions: readonly Region[]): MatchedShapes {
  const inForce = new Set(
    regions
      .filter((region) => region.register === 'real' && region.category === category && region.validTo === null)
      .map(({ key }) => key),
  )
  const coded = [...shapes].map(([code, polygons]) => ({ code, key: toRegionKey('real', category, code), polygons }))
  const named = new Set(coded.map(({ key }) => key))
  return {
    shapes: coded
      .filter(({ key }) => inForce.has(key))
      .map(({ key, polygons }) => ({ key, polygons }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    unknown: coded.filter(({ key }) => !inForce.has(key)).map(({ code }) => code),
    missing: [...inForce].filter((key) => !named.has(key)).toSorted(),
  }
}
