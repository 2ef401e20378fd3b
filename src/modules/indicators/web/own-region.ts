import { getSession } from '#modules/organisations/session.contract.ts'
import { regionKey, type RegionKey, registerOf, type Register } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'

/** Whose figures a page shows. */
export interface OwnRegion {
  /** null: the organisation has no area of its own, and none has been chosen. */
  key: RegionKey | null
  register: Register
}

/** The region that the address names, else the organisation's own. */
export async function findOwnRegion(organisation: string | undefined, query: URLSearchParams): Promise<OwnRegion> {
  const { places, isDemo } = await call(getSession, {})
  const place = places.find(({ organisation: { slug } }) => slug === organisation)?.organisation
  // Outside an organisation: all there is in a demo is the demo's.
  const register = (place?.demo ?? isDemo) ? 'demo' : 'real'
  const chosen = regionKey.safeParse(query.get('region')).data
  const key = chosen && registerOf(chosen) === register ? chosen : (place?.regionKey ?? null)
  return { key, register }
}
