import { findStandstill } from '#server/mail/letter-counts.ts'
import { type Route, route } from '#server/http.ts'
import { getMailState } from './mail-state.contract.ts'

export const mailStateRoutes: Route[] = [
  route(getMailState, async ({ tx, organisation, now }) => {
    // From the demo no letter leaves.
    const since = organisation.demo ? undefined : await findStandstill(tx, now)
    return { waitingSince: since?.toISOString() ?? null }
  }),
]
