import type { Subject, SubjectRef, SubjectSource } from '#modules/organisations/subjects/subject.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation, OrganisationKind } from '#shared/organisation.ts'
import { clockAccess } from '../clock.access.ts'
import { sayTelling, type TellingKind } from './telling.texts.ts'

/** Of what people are told. */
export interface NewTelling {
  organisationId: string
  entryId: string
  occurrence: Day
  kind: TellingKind
  day: Day
  now: Date
}

/** Notes that people are told; undefined: they were told before. */
export async function insertTelling(tx: Tx, telling: NewTelling): Promise<string | undefined> {
  const row = await tx
    .insertInto('clock_telling')
    .values({
      organisation_id: telling.organisationId,
      entry_id: telling.entryId,
      occurrence: telling.occurrence,
      kind: telling.kind,
      day: telling.day,
      told_at: telling.now,
    })
    .onConflict((conflict) => conflict.columns(['entry_id', 'occurrence', 'kind']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

async function findTellings(tx: ReadTx, organisationId: string, wanted: readonly SubjectRef[]): Promise<Subject[]> {
  const rows = await tx
    .selectFrom('clock_telling as telling')
    .innerJoin('clock_entry as entry', 'entry.id', 'telling.entry_id')
    .select(['telling.id', 'telling.kind', 'telling.day', 'entry.id as entryId', 'entry.title', 'entry.deleted_at'])
    .where('telling.organisation_id', '=', organisationId)
    .where(
      'telling.id',
      'in',
      wanted.map(({ id }) => id),
    )
    .execute()
  return rows.map(({ id, kind, day, entryId, title, deleted_at }) => ({
    kind: 'clockTelling',
    id,
    title: sayTelling({ kind: kind as TellingKind, title, day }),
    path: `clock/entries/${entryId}`,
    talkPath: `clock/entries/${entryId}`,
    within: [],
    readers: clockAccess.read.roles,
    isDeleted: deleted_at !== null,
  }))
}

/** What the clock tells people of its entries, to be shown and mailed as other notifications are. */
export const clockSubjects: SubjectSource = {
  kinds: ['clockTelling'],
  find: findTellings,
  // The clock itself tells the chairs and who keeps it of what is late for long: nothing is passed on besides.
  findWaiting: () => Promise.resolve([]),
}

/** Every organisation that has entries in its clock. */
export async function findClockOrganisations(tx: ReadTx): Promise<Organisation[]> {
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'slug', 'kind', 'name', 'region_key', 'demo'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('clock_entry')
          .select('clock_entry.id')
          .whereRef('clock_entry.organisation_id', '=', 'organisation.id')
          .where('clock_entry.deleted_at', 'is', null),
      ),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ kind, region_key, ...row }) => ({
    ...row,
    kind: kind as OrganisationKind,
    regionKey: region_key,
  }))
}

/** Those whose day moves on: the demo's stands still. */
export const findClockKeepers = async (tx: ReadTx): Promise<Organisation[]> =>
  (await findClockOrganisations(tx)).filter(({ demo }) => !demo)
