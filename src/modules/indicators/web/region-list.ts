import { type Region, type RegionKey, type Register } from '#modules/regions/region.ts'
import { listRegions } from '#modules/regions/regions.contract.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'

/** The regions that the pages name and offer, of one register. */
export interface RegionList {
  municipalities: readonly Region[]
  counties: readonly Region[]
  find: (key: RegionKey) => Region | undefined
}

const fetched = new Map<Register, Promise<RegionList>>()

/** Fetched once for each register while the workspace is open: municipalities change once a year. */
export function loadRegionList(register: Register): Promise<RegionList> {
  const known = fetched.get(register)
  if (known) return known
  const loading = fetchRegionList(register)
  fetched.set(register, loading)
  loading.catch(() => fetched.delete(register))
  return loading
}

async function fetchRegionList(register: Register): Promise<RegionList> {
  const ask = async (category: 'kunta' | 'hyvinvointialue' | 'maa') =>
    (await call(listRegions, { register, category, limit: 1000 })).items
  const [municipalities, counties, countries] = await Promise.all([ask('kunta'), ask('hyvinvointialue'), ask('maa')])
  const byKey = new Map([...municipalities, ...counties, ...countries].map((region) => [region.key, region]))
  return { municipalities, counties, find: (key) => byKey.get(key) }
}

/** The name of a region; the key itself when the register does not know it. */
export const regionName = ({ find }: RegionList, key: RegionKey, language: Language): string => {
  const region = find(key)
  return region ? textIn(region.title, language) : key
}
