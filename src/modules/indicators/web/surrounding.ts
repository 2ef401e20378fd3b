import type { Region, RegionKey } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'
import { listSimilarRegions } from '../analyses/analyses.contract.ts'
import type { RegionList } from './region-list.ts'
import type { Surrounding } from './state-address.ts'

/** As many columns as can still be told apart. */
const mostColumns = 24
const mostSimilar = 10

interface Asked {
  own: Region
  compare: readonly RegionKey[]
  among: Surrounding
  regions: RegionList
}

/** The areas of a heat map: ours, those compared with, then those around it or most like it. */
export async function findSurrounding({ own, compare, among, regions }: Asked): Promise<RegionKey[]> {
  const others =
    among === 'similar'
      ? (await call(listSimilarRegions, { key: own.key, count: mostSimilar })).items.map(({ region }) => region)
      : around(own, regions)
  return [...new Set([own.key, ...compare, ...others])].slice(0, mostColumns)
}

/** Of a municipality the others of its county, of a county the other counties. */
export function around(own: Region, { municipalities, counties }: Pick<RegionList, 'municipalities' | 'counties'>) {
  if (own.category !== 'kunta') return counties.map(({ key }) => key)
  const county = own.memberOf.find((key) => counties.some((one) => one.key === key))
  return municipalities
    .filter(({ memberOf }) => county !== undefined && memberOf.includes(county))
    .map(({ key }) => key)
}
