import type { Tx } from '#server/db.ts'
import { demoOrganisations } from './demo-organisations.ts'
import { demoPeople } from './demo-people.ts'
import { insertAccount } from './accounts.queries.ts'
import { insertOrganisation } from './organisations.queries.ts'
import { insertMembership } from './people.queries.ts'
import { insertUnit } from './units.queries.ts'

/** The demo's organisations came to Kaarna when their first council term in it began, whenever the demo is opened. */
const foundedAt = new Date('2021-08-02T09:00:00Z')

/** Puts the demo region's organisations, units and people into the database. Nobody has a password. */
export async function seedDemoOrganisations(tx: Tx, now: Date): Promise<void> {
  for (const { units, ...organisation } of demoOrganisations) {
    await insertOrganisation(tx, { ...organisation, demo: true, foundedAt })
    const places = new Map<string | null, number>()
    for (const { id, name, parentId } of units) {
      const position = places.get(parentId) ?? 0
      places.set(parentId, position + 1)
      await insertUnit(tx, organisation.id, { id, name, parentId, position })
    }
  }
  for (const person of demoPeople) {
    const { id, email, name, isAdministrator, organisationId, role, unitId } = person
    const account = {
      id,
      email,
      name,
      isAdministrator,
      passwordHash: null,
      language: 'fi' as const,
      emailVerifiedAt: now,
    }
    await insertAccount(tx, { ...account, demo: true })
    await insertMembership(tx, { organisationId, accountId: id, role, unitId })
  }
}
