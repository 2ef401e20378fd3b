import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Organisation, OrganisationKind } from '#shared/organisation.ts'

const organisations = (tx: ReadTx) =>
  tx.selectFrom('organisation').select(['id', 'slug', 'kind', 'name', 'region_key', 'demo'])

type OrganisationRow = Awaited<ReturnType<ReturnType<typeof organisations>['execute']>>[number]

const toOrganisation = ({ kind, region_key, ...row }: OrganisationRow): Organisation => ({
  ...row,
  kind: kind as OrganisationKind,
  regionKey: region_key,
})

/** Every organisation of the installation, by Finnish name. */
export const findOrganisations = async (tx: ReadTx): Promise<Organisation[]> =>
  (
    await organisations(tx)
      .orderBy(sql`name ->> 'fi' COLLATE "fi-x-icu"`)
      .execute()
  ).map(toOrganisation)

export interface InstalledOrganisation extends Organisation {
  people: number
  owners: number
  isOwnerInvited: boolean
  foundedAt: Date
}

/** The same with the number of people of each, and whether an owner is invited. */
export async function findInstalledOrganisations(tx: ReadTx, now: Date): Promise<InstalledOrganisation[]> {
  const rows = await organisations(tx)
    .select('created_at as foundedAt')
    .select((row) => {
      const members = row.selectFrom('membership as m').whereRef('m.organisation_id', '=', 'organisation.id')
      const count = members.select(row.fn.countAll<number>().as('count'))
      const invited = row
        .selectFrom('invitation as i')
        .select('i.id')
        .whereRef('i.organisation_id', '=', 'organisation.id')
        .where('i.role', '=', 'owner')
        .where('i.expires_at', '>', now)
      return [
        count.as('people'),
        count.where('m.role', '=', 'owner').as('owners'),
        row.exists(invited).$castTo<boolean>().as('isOwnerInvited'),
      ]
    })
    .orderBy(sql`name ->> 'fi' COLLATE "fi-x-icu"`)
    .execute()
  return rows.map(({ people, owners, isOwnerInvited, foundedAt, ...row }) => {
    // A count is never missing.
    return { ...toOrganisation(row), people: people!, owners: owners!, isOwnerInvited, foundedAt }
  })
}

export async function findOrganisationBySlug(tx: ReadTx, slug: string): Promise<Organisation | undefined> {
  const row = await organisations(tx).where('slug', '=', slug).executeTakeFirst()
  return row && toOrganisation(row)
}

/** The organisations whose area is the region: usually one. */
export const findOrganisationsOfRegion = async (tx: ReadTx, regionKey: string): Promise<Organisation[]> =>
  (await organisations(tx).where('region_key', '=', regionKey).orderBy('slug').execute()).map(toOrganisation)

export const hasDemo = (tx: ReadTx): Promise<boolean> => hasOrganisation(tx, true)

export const hasRealOrganisation = (tx: ReadTx): Promise<boolean> => hasOrganisation(tx, false)

async function hasOrganisation(tx: ReadTx, demo: boolean): Promise<boolean> {
  const row = await tx.selectFrom('organisation').select('id').where('demo', '=', demo).limit(1).executeTakeFirst()
  return row !== undefined
}

/** `foundedAt`: now when left out. */
export type NewOrganisation = Omit<Organisation, 'id'> & { id?: string; foundedAt?: Date }

/** Undefined when an organisation with the slug exists already. */
export async function insertOrganisation(tx: Tx, organisation: NewOrganisation): Promise<Organisation | undefined> {
  const row = await tx
    .insertInto('organisation')
    .values({
      ...(organisation.id && { id: organisation.id }),
      slug: organisation.slug,
      kind: organisation.kind,
      name: JSON.stringify(organisation.name),
      region_key: organisation.regionKey,
      demo: organisation.demo,
      ...(organisation.foundedAt && { created_at: organisation.foundedAt }),
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning(['id', 'slug', 'kind', 'name', 'region_key', 'demo'])
    .executeTakeFirst()
  return row && toOrganisation(row)
}

export async function updateOrganisationName(tx: Tx, id: string, name: LocalText): Promise<void> {
  await tx
    .updateTable('organisation')
    .set({ name: JSON.stringify(name) })
    .where('id', '=', id)
    .execute()
}

/** Holds everybody else who would change the organisation's people or units until the transaction ends. */
export async function lockOrganisation(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('organisation').select('id').where('id', '=', id).forUpdate().execute()
}
