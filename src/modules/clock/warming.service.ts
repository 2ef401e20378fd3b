import { setImmediate as requests } from 'node:timers/promises'

import type { Services } from '#server/module.ts'
import { entryThings, readKnownClock } from './clock-reading.service.ts'
import type { ClockSurroundings } from './clock-things.service.ts'
import { todayIn } from './feeds/feed-reading.service.ts'
import { findClockOrganisations } from './keeping/tellings.queries.ts'
import { pageSpan } from './page-span.ts'

/**
 * Reads this year of every clock once, after the server listens: reading a series for the first time costs more than all
 * the rest of a page, and whoever comes first in the morning should not wait for it.
 */
export async function warmClocks(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { groups }: Pick<ClockSurroundings, 'groups'>,
): Promise<void> {
  for (const organisation of await findClockOrganisations(db)) {
    const today = todayIn(organisation, clock())
    const known = await readKnownClock(db, groups, { organisationId: organisation.id, today })
    entryThings(known, pageSpan(Number(today.slice(0, 4))), { accountId: '', role: 'viewer' })
    await requests()
  }
}
