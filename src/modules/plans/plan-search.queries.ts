import { type RawBuilder, sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'

/** The parts of an organisation's plans that a member may find, as rows of `kind` and `id`: nothing that is deleted. */
export function findablePlanParts(organisationId: string, { drafts }: { drafts: boolean }): RawBuilder<unknown> {
  const isOpen = drafts ? sql`` : sql`AND programme.status = 'approved'`
  const programme = sql`programme.organisation_id = ${organisationId} AND programme.deleted_at IS NULL ${isOpen}`
  const priority = sql`programme JOIN priority ON priority.programme_id = programme.id AND priority.deleted_at IS NULL`
  const goal = sql`${priority} JOIN goal ON goal.priority_id = priority.id AND goal.deleted_at IS NULL`
  const action = sql`${goal} JOIN action ON action.goal_id = goal.id AND action.deleted_at IS NULL`
  return sql`
    SELECT 'programme' AS kind, programme.id FROM programme WHERE ${programme}
    UNION ALL SELECT 'priority', priority.id FROM ${priority} WHERE ${programme}
    UNION ALL SELECT 'goal', goal.id FROM ${goal} WHERE ${programme}
    UNION ALL SELECT 'action', action.id FROM ${action} WHERE ${programme}`
}

/** The goals and actions that are some units' or people's, as rows of `kind` and `id`. */
export const planPartsOf = (
  organisationId: string,
  { units, people }: { units: readonly string[]; people: readonly string[] },
): RawBuilder<unknown> => sql`
  SELECT 'goal' AS kind, id FROM goal WHERE organisation_id = ${organisationId} AND unit_id = ANY (${units}::uuid[])
  UNION ALL SELECT 'action', id FROM action
   WHERE organisation_id = ${organisationId} AND (unit_id = ANY (${units}::uuid[]) OR owner_id = ANY (${people}::uuid[]))`

/** A part as it is shown among what was found. */
export interface DescribedPart {
  kind: 'programme' | 'priority' | 'goal' | 'action'
  id: string
  title: LocalText
  /** What it says besides, the most telling first; whose it is stands last. */
  texts: readonly (LocalText | string | null)[]
  within: LocalText | null
  programmeId: string
}

export async function describePlanParts(
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<DescribedPart[]> {
  const isFound = (table: string) =>
    sql`${sql.ref(`${table}.organisation_id`)} = ${organisationId} AND ${sql.ref(`${table}.id`)} = ANY (${ids}::uuid[])`
  const { rows } = await sql<DescribedPart>`
    SELECT 'programme' AS kind, id, name AS title, jsonb_build_array(approved_by) AS texts, NULL::jsonb AS within, id AS "programmeId"
      FROM programme WHERE ${isFound('programme')}
    UNION ALL
    SELECT 'priority', priority.id, title, jsonb_build_array(description), programme.name, programme.id
      FROM priority JOIN programme ON programme.id = programme_id WHERE ${isFound('priority')}
    UNION ALL
    SELECT 'goal', goal.id, goal.title, jsonb_build_array(goal.description, criterion, unit.name), programme.name, programme.id
      FROM goal JOIN priority ON priority.id = priority_id JOIN programme ON programme.id = programme_id
      LEFT JOIN unit ON unit.id = goal.unit_id WHERE ${isFound('goal')}
    UNION ALL
    SELECT 'action', action.id, action.title,
           jsonb_build_array(action.description, action.partners, action.resources, action.stopped_reason,
                             coalesce(account.name, action.owner_name), unit.name), goal.title, programme.id
      FROM action JOIN goal ON goal.id = goal_id JOIN priority ON priority.id = priority_id
      JOIN programme ON programme.id = programme_id
      LEFT JOIN unit ON unit.id = action.unit_id LEFT JOIN account ON account.id = action.owner_id
     WHERE ${isFound('action')}`.execute(tx)
  return rows
}

/** A follow-up round by what it is called: its programme and its period. */
export interface NamedRound {
  id: string
  programmeId: string
  programme: LocalText
  periodFrom: Day
  periodTo: Day
}

/** The rounds of programmes that are there, newest first. */
export async function findNamedRounds(tx: ReadTx, organisationId: string): Promise<NamedRound[]> {
  const rows = await tx
    .selectFrom('follow_up_round as round')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .select(['round.id', 'round.period_from', 'round.period_to', 'programme.id as programmeId', 'programme.name'])
    .where('round.organisation_id', '=', organisationId)
    .where('programme.deleted_at', 'is', null)
    .orderBy('round.opened_at', 'desc')
    .execute()
  return rows.map(({ id, programmeId, name, period_from, period_to }) => ({
    id,
    programmeId,
    programme: name,
    periodFrom: period_from,
    periodTo: period_to,
  }))
}
