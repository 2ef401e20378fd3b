import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { daysUntilForgotten, type RoundCounts } from './round.ts'

export interface NewRound {
  organisationId: string
  programmeId: string
  periodFrom: Day
  periodTo: Day
  dueOn: Day
  expiresOn: Day
  greeting: LocalText | null
  openedBy: { id: string; name: string }
  /** Only the demo says its ids itself. */
  id?: string
}

export async function insertRound(tx: Tx, round: NewRound, now: Date): Promise<string> {
  const { id } = await tx
    .insertInto('follow_up_round')
    .values({
      ...(round.id && { id: round.id }),
      organisation_id: round.organisationId,
      programme_id: round.programmeId,
      period_from: round.periodFrom,
      period_to: round.periodTo,
      due_on: round.dueOn,
      expires_on: round.expiresOn,
      greeting: round.greeting && JSON.stringify(round.greeting),
      opened_at: now,
      opened_by: round.openedBy.id,
      opened_by_name: round.openedBy.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A round as it is stored, with its programme's name and whom its people may ask. */
export interface StoredRound {
  id: string
  programme: { id: string; name: LocalText }
  periodFrom: Day
  periodTo: Day
  dueOn: Day
  expiresOn: Day
  greeting: LocalText | null
  openedAt: Date
  openedByName: string
  closedAt: Date | null
  counts: RoundCounts
}

/** The rounds of an organisation, newest first; one of them when asked for. Actions that are deleted count in none. */
export async function findRounds(tx: ReadTx, organisationId: string, roundId?: string): Promise<StoredRound[]> {
  const { rows } = await sql<StoredRound>`
    SELECT round.id, jsonb_build_object('id', programme.id, 'name', programme.name) AS programme,
           round.period_from AS "periodFrom", round.period_to AS "periodTo", round.due_on AS "dueOn",
           round.expires_on AS "expiresOn", round.greeting, round.opened_at AS "openedAt",
           round.opened_by_name AS "openedByName", round.closed_at AS "closedAt",
           jsonb_build_object('actions', asked.actions, 'answered', asked.answered, 'waiting', asked.waiting,
                              'withoutOwner', asked.without_owner) AS counts
      FROM follow_up_round AS round
      JOIN programme ON programme.id = round.programme_id
     CROSS JOIN LATERAL (
        SELECT count(*) AS actions,
               count(*) FILTER (WHERE follow_up.id IS NOT NULL) AS answered,
               count(*) FILTER (WHERE follow_up.id IS NULL AND part.person_id IS NOT NULL) AS waiting,
               count(*) FILTER (WHERE follow_up.id IS NULL AND part.person_id IS NULL) AS without_owner
          FROM follow_up_round_action AS part
          JOIN action ON action.id = part.action_id AND action.deleted_at IS NULL
          JOIN goal ON goal.id = action.goal_id AND goal.deleted_at IS NULL
          JOIN priority ON priority.id = goal.priority_id AND priority.deleted_at IS NULL
          LEFT JOIN follow_up ON follow_up.id = part.follow_up_id AND follow_up.deleted_at IS NULL
         WHERE part.round_id = round.id) AS asked
     WHERE round.organisation_id = ${organisationId} AND programme.deleted_at IS NULL
       ${roundId === undefined ? sql`` : sql`AND round.id = ${roundId}`}
     ORDER BY round.opened_at DESC, round.id`.execute(tx)
  return rows
}

/** Holds an organisation's round until the transaction ends: it is not closed meanwhile. Undefined: there is none. */
export async function holdRound(
  tx: Tx,
  organisationId: string,
  roundId: string,
): Promise<{ closedAt: Date | null } | undefined> {
  return tx
    .selectFrom('follow_up_round')
    .select('closed_at as closedAt')
    .where('id', '=', roundId)
    .where('organisation_id', '=', organisationId)
    .forShare()
    .executeTakeFirst()
}

/** Closes a round that is open; false when it was closed already. */
export async function markClosed(tx: Tx, organisationId: string, roundId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('follow_up_round')
    .set({ closed_at: now })
    .where('id', '=', roundId)
    .where('organisation_id', '=', organisationId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export interface OpenRound {
  id: string
  dueOn: Day
  expiresOn: Day
  organisation: { id: string; slug: string; name: LocalText; demo: boolean }
}

/** Every open round of the installation but for the demo's, whose clock stands still. */
export async function findOpenRounds(tx: ReadTx): Promise<OpenRound[]> {
  const rows = await tx
    .selectFrom('follow_up_round as round')
    .innerJoin('organisation', 'organisation.id', 'round.organisation_id')
    .select([
      'round.id',
      'round.due_on as dueOn',
      'round.expires_on as expiresOn',
      'organisation.id as organisationId',
      'organisation.slug',
      'organisation.name',
      'organisation.demo',
    ])
    .where('round.closed_at', 'is', null)
    .where('organisation.demo', '=', false)
    .orderBy('round.id')
    .execute()
  return rows.map(({ organisationId, slug, name, demo, ...round }) => ({
    ...round,
    organisation: { id: organisationId, slug, name, demo },
  }))
}

/** Deletes the addresses and the links of rounds that have been closed for long enough; how many people's. */
export async function forgetAddresses(tx: Tx, now: Date): Promise<number> {
  const closedBefore = new Date(now.getTime() - daysUntilForgotten * 86_400_000)
  const { numUpdatedRows } = await tx
    .updateTable('follow_up_round_person as person')
    .from('follow_up_round as round')
    .set({ email: null, token_hash: null })
    .whereRef('round.id', '=', 'person.round_id')
    .where('round.closed_at', '<=', closedBefore)
    .where((row) => row.or([row('person.email', 'is not', null), row('person.token_hash', 'is not', null)]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
