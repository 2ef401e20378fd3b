import type { Cube } from '#modules/indicators/cube.ts'
import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation, demoUnit } from '#modules/organisations/demo-organisations.ts'
import { type DemoPersonKey, demoPerson } from '#modules/organisations/demo-people.ts'
import type { DemoUnitKey } from '#modules/organisations/demo-units.ts'
import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { SigningRole } from './scorecards.access.ts'
import { insertSigning } from './scorecards.queries.ts'
import { cardHash, readCards } from './scorecards.service.ts'

/** The demo's ids tell what they are; see demo-id.ts. */
const demoSigningKind = 0x116

interface DemoSigning {
  unit: DemoUnitKey
  year: number
  by: DemoPersonKey
  on: Day
  note: string
}

/** The head of sports has signed the card of last year; the head of youth services the card of this one, and since then it has changed. */
const signings: readonly DemoSigning[] = [
  {
    unit: 'sports',
    year: 2025,
    by: 'editor',
    on: '2026-02-06',
    note: 'Käyty läpi liikuntapalvelujen johtoryhmässä 4.2.2026.',
  },
  {
    unit: 'youth',
    year: 2026,
    by: 'youthEditor',
    on: '2026-09-14',
    note: 'Puolivuotistarkastelu. Syksyn avajaisista ja poikien hausta kerrotaan seuraavassa.',
  },
]

/** Signs as the directors would have, with what was told by that day. Plans and figures must be there. */
export async function seedDemoScorecards(tx: Tx, cube: Cube): Promise<void> {
  const organisation = { ...demoOrganisation('virtala'), demo: true }
  for (const [at, { unit, year, by, on, note }] of signings.entries()) {
    const { cardOf } = await readCards(tx, cube, { organisation, year, today: on })
    const card = cardOf(demoUnit('virtala', unit).id)!
    const { id: accountId, name: signedBy, role } = demoPerson(by)
    await insertSigning(tx, organisation.id, {
      id: demoId(demoSigningKind, at + 1),
      card,
      hash: cardHash(card),
      note,
      signedAt: new Date(`${on}T09:30:00Z`),
      accountId,
      signedBy,
      role: role as SigningRole,
    })
  }
}
