import type { Tx } from '#server/db.ts'
import { rememberUse } from '#server/bearer.ts'
import { demoId } from '../demo-id.ts'
import { demoOrganisation } from '../demo-organisations.ts'
import { demoPerson } from '../demo-people.ts'
import { insertApiToken } from './api-tokens.queries.ts'

/** Two examples of keys. Nobody knows their secrets, and the demo's people have no working keys anyway. */
export async function seedDemoTokens(tx: Tx): Promise<void> {
  const { id: organisationId } = demoOrganisation('virtala')
  await insertApiToken(
    tx,
    { organisationId, accountId: demoPerson('coordinator').id },
    {
      id: demoId(0xb1, 1),
      name: 'Raportointityökalu',
      scopes: ['read:figures', 'read:plans', 'read:organisation'],
      expiresOn: '2027-05-31',
      networks: [],
      now: new Date('2026-06-01T07:12:00Z'),
    },
  )
  await rememberUse(tx, demoId(0xb1, 1), { now: new Date('2026-11-19T04:00:00Z'), address: '203.0.113.9' })
  await insertApiToken(
    tx,
    { organisationId, accountId: demoPerson('owner').id },
    {
      id: demoId(0xb1, 2),
      name: 'Liikuntapalvelujen varausjärjestelmä',
      scopes: ['read:figures', 'write:figures'],
      expiresOn: '2026-11-30',
      networks: ['203.0.113.0/28'],
      now: new Date('2025-12-01T10:40:00Z'),
    },
  )
  await rememberUse(tx, demoId(0xb1, 2), { now: new Date('2026-11-02T03:15:00Z'), address: '203.0.113.4' })
}
