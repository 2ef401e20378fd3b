import type { LoaderFunctionArgs } from 'react-router'

import { regionKey, type RegionKey, registerOf, type Register } from '#modules/regions/region.ts'
import { askPlace, askSession } from '#web/asked-session.ts'

/** Whose figures a page shows. */
export interface OwnRegion {
  /** null: the organisation has no area of its own, and none has been chosen. */
  key: RegionKey | null
  register: Register
}

/** The region that the address names, else the organisation's own. */
export async function findOwnRegion(asked: LoaderFunctionArgs): Promise<OwnRegion> {
  const [session, place] = await Promise.all([askSession(asked), askPlace(asked)])
  const own = place?.organisation
  // Outside an organisation: all there is in a demo is the demo's.
  const register = (own?.demo ?? session?.isDemo) ? 'demo' : 'real'
  const chosen = regionKey.safeParse(new URL(asked.request.url).searchParams.get('region')).data
  const key = chosen && registerOf(chosen) === register ? chosen : (own?.regionKey ?? null)
  return { key, register }
}
