import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { type ActionFacts, type ActionStatus, statusOf } from '../action.ts'
import { factColumns, waitingFor } from '../action/action-facts.queries.ts'
import { type AnswerState, choicesOf, type FollowUpCard, type GivenAnswer, writtenWords } from './answer.ts'
import type { ReportedState } from '../follow-up.ts'
import type { Author } from '../plan-objects.queries.ts'
import type { ActionInForce } from './rounds.contract.ts'
import type { RoundAction } from './round.ts'

/** In the order of the plan, without what is deleted or within something that is. */
const inPlan = sql`
      JOIN goal ON goal.id = action.goal_id AND goal.deleted_at IS NULL
      JOIN priority ON priority.id = goal.priority_id AND priority.deleted_at IS NULL
      LEFT JOIN unit ON unit.id = action.unit_id ${waitingFor}`
const inOrder = sql`priority.position, priority.id, goal.position, goal.id, action.position, action.id`
interface ActionInForceRow extends ActionFacts, Omit<ActionInForce, 'status'> {}

/** The actions of a programme that are neither done nor stopped, with who owns them and when they were last told of. */
export async function findActionsInForce(
  tx: ReadTx,
  organisationId: string,
  { programmeId, today }: { programmeId: string; today: Day },
): Promise<ActionInForce[]> {
  const { rows } = await sql<ActionInForceRow>`
    SELECT action.id, action.title, goal.title AS goal, action.unit_id AS "unitId", unit.name AS "unitName", ${factColumns},
           CASE WHEN membership.account_id IS NOT NULL THEN jsonb_build_object('accountId', account.id, 'name', account.name)
                WHEN action.owner_id IS NULL AND trim(action.owner_name) <> '' THEN jsonb_build_object('accountId', NULL, 'name', trim(action.owner_name))
           END AS owner,
           (SELECT max(told_on) FROM follow_up WHERE follow_up.action_id = action.id AND follow_up.deleted_at IS NULL) AS "lastToldOn",
           EXISTS (SELECT FROM follow_up_round_action AS part JOIN follow_up_round AS round ON round.id = part.round_id
                    WHERE part.action_id = action.id AND round.closed_at IS NULL) AS "isAsked"
      FROM action ${inPlan}
      LEFT JOIN account ON account.id = action.owner_id
      LEFT JOIN membership ON membership.account_id = action.owner_id AND membership.organisation_id = action.organisation_id
     WHERE priority.programme_id = ${programmeId} AND action.organisation_id = ${organisationId}
       AND action.deleted_at IS NULL AND action.done_on IS NULL AND action.stopped_on IS NULL
     ORDER BY ${inOrder}`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    goal: row.goal,
    unitId: row.unitId,
    unitName: row.unitName,
    owner: row.owner,
    lastToldOn: row.lastToldOn,
    isAsked: row.isAsked,
    status: statusOf(row, today),
  }))
}

export interface NewRoundAction {
  organisationId: string
  roundId: string
  actionId: string
  personId: string | null
}

export async function insertRoundActions(tx: Tx, actions: readonly NewRoundAction[]): Promise<void> {
  await tx
    .insertInto('follow_up_round_action')
    .values(
      actions.map((one) => ({
        round_id: one.roundId,
        action_id: one.actionId,
        organisation_id: one.organisationId,
        person_id: one.personId,
      })),
    )
    .execute()
}

interface AskedRow extends ActionFacts {
  /** The day it was last said to be ready; a recurring action has begun again since. */
  readyOn: Day | null
  id: string
  version: number
  title: LocalText
  goal: LocalText
  unitName: LocalText | null
  personId: string | null
  latest: FollowUpCard['latest']
  answer: {
    on: Day
    text: LocalText
    state: ReportedState | null
    reach: number | null
    byName: string
    version: number
  } | null
}

export interface AskedActions {
  organisationId: string
  roundId: string
  /** Only what this person is asked; left out: all that the round asks. */
  personId?: string | undefined
  /** Only this action. */
  actionId?: string | undefined
  today: Day
}

/** The actions of a round as cards, in the order of the plan. */
export async function findRoundActions(
  tx: ReadTx,
  { organisationId, roundId, personId, actionId, today }: AskedActions,
): Promise<RoundAction[]> {
  const { rows } = await sql<AskedRow>`
    SELECT action.id, action.version, action.title, goal.title AS goal, unit.name AS "unitName", ${factColumns}, part.person_id AS "personId",
           coalesce(action.done_on, (action.occurrences -> -1 ->> 'doneOn')::date) AS "readyOn",
           (SELECT jsonb_build_object('on', told_on, 'text', body, 'authorName', author_name) FROM follow_up
             WHERE follow_up.action_id = action.id AND follow_up.deleted_at IS NULL AND follow_up.id IS DISTINCT FROM part.follow_up_id
             ORDER BY told_on DESC, created_at DESC, id LIMIT 1) AS latest,
           (SELECT jsonb_build_object('on', told_on, 'text', body, 'state', state, 'reach', reach, 'byName', author_name, 'version', version)
              FROM follow_up WHERE follow_up.id = part.follow_up_id AND follow_up.deleted_at IS NULL) AS answer
      FROM follow_up_round_action AS part
      JOIN action ON action.id = part.action_id ${inPlan}
     WHERE part.round_id = ${roundId} AND part.organisation_id = ${organisationId} AND action.deleted_at IS NULL
       ${personId === undefined ? sql`` : sql`AND part.person_id = ${personId}`}
       ${actionId === undefined ? sql`` : sql`AND part.action_id = ${actionId}`}
     ORDER BY ${inOrder}`.execute(tx)
  return rows.map((row) => toRoundAction(row, today))
}

function toRoundAction(row: AskedRow, today: Day): RoundAction {
  const { id, version, title, goal, unitName, personId, latest, ...asked } = row
  const { startsOn, endsOn } = asked
  const status = statusOf(asked, today)
  const answer = asked.answer && toAnswer(asked.answer, { status, doneOn: asked.readyOn })
  return {
    action: id,
    version,
    title,
    goal,
    unitName,
    status,
    startsOn,
    endsOn,
    latest,
    answer,
    choices: choicesOf(asked, today, answer?.state),
    personId,
  }
}

/** A follow-up that left the state as it was says that it has not begun, or that it goes on. */
function toAnswer(
  { text, state: told, ...given }: NonNullable<AskedRow['answer']>,
  { status, doneOn }: { status: ActionStatus; doneOn: Day | null },
): GivenAnswer {
  const state: AnswerState = told ?? (status === 'planned' ? 'planned' : 'ongoing')
  return { ...given, state, text: textIn(writtenWords(text, state), 'fi'), doneOn: state === 'done' ? doneOn : null }
}

/** Keeps the follow-up that answers for an action of a round. */
export async function keepAnswer(
  tx: Tx,
  { roundId, actionId, followUpId }: { roundId: string; actionId: string; followUpId: string },
): Promise<void> {
  await tx
    .updateTable('follow_up_round_action')
    .set({ follow_up_id: followUpId })
    .where('round_id', '=', roundId)
    .where('action_id', '=', actionId)
    .execute()
}

/** The follow-up that answers for an action of a round when its author wrote it; null: there is none, or another's. */
export async function findOwnAnswer(
  tx: ReadTx,
  { roundId, actionId, author }: { roundId: string; actionId: string; author: Pick<Author, 'accountId' | 'name'> },
): Promise<string | null> {
  const row = await tx
    .selectFrom('follow_up_round_action as part')
    .innerJoin('follow_up', 'follow_up.id', 'part.follow_up_id')
    .select(['follow_up.id', 'follow_up.author_id as authorId', 'follow_up.author_name as authorName'])
    .where('part.round_id', '=', roundId)
    .where('part.action_id', '=', actionId)
    .where('follow_up.deleted_at', 'is', null)
    .executeTakeFirst()
  return row && row.authorId === author.accountId && row.authorName === author.name ? row.id : null
}

/** Gives an action of a round to somebody to answer for. */
export async function giveRoundAction(
  tx: Tx,
  { roundId, actionId, personId }: { roundId: string; actionId: string; personId: string },
): Promise<void> {
  await tx
    .updateTable('follow_up_round_action')
    .set({ person_id: personId })
    .where('round_id', '=', roundId)
    .where('action_id', '=', actionId)
    .execute()
}

/** How many actions of a round wait for each of its people. */
export async function findWaiting(tx: ReadTx, roundId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ personId: string; count: number }>`
    SELECT part.person_id AS "personId", count(*) AS count
      FROM follow_up_round_action AS part
      JOIN action ON action.id = part.action_id AND action.deleted_at IS NULL
      JOIN goal ON goal.id = action.goal_id AND goal.deleted_at IS NULL
      JOIN priority ON priority.id = goal.priority_id AND priority.deleted_at IS NULL
      LEFT JOIN follow_up ON follow_up.id = part.follow_up_id AND follow_up.deleted_at IS NULL
     WHERE part.round_id = ${roundId} AND part.person_id IS NOT NULL AND follow_up.id IS NULL
     GROUP BY part.person_id`.execute(tx)
  return new Map(rows.map(({ personId, count }) => [personId, count]))
}
