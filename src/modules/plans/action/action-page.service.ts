import { findRegion } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership } from '#shared/roles.ts'
import { toFollowUp } from '../follow-up.ts'
import { costsByYear } from '../investment/costs.ts'
import { perPersonOf } from '../investment/per-person.ts'
import { findFollowUps, findStoredActions } from '../outline.queries.ts'
import type { Figures } from '../outline.service.ts'
import { toOutlinedAction } from '../outline.ts'
import { readRights } from '../plan-writing.service.ts'
import { editsAction, readsDrafts } from '../plans.access.ts'
import type { ActionPage } from './action-page.contract.ts'
import { findGoalPlace, findLinkedActions, type GoalPlace } from './action-page.queries.ts'
import { findActionContents } from './action-figures.queries.ts'
import { actionFiles } from './attachments.queries.ts'
import { type LogicModel, type ModelledGoal, toLogicModel } from './logic-model.ts'
import { newestEffect, newestReach, readLogicModel, readProgress } from './logic-model.service.ts'

export interface ReadingCall {
  tx: ReadTx
  organisation: Organisation
  membership: Membership
  today: Day
}

/** Where an action stands. Throws `notFound` for one that is not there, and for one of a draft that is not for the caller. */
export async function requireActionPlace(call: ReadingCall, actionId: string): Promise<GoalPlace> {
  return requirePlace(call, { actionId })
}

async function requirePlace(
  { tx, organisation, membership }: ReadingCall,
  of: { actionId: string } | { goalId: string },
): Promise<GoalPlace> {
  const place = await findGoalPlace(tx, organisation.id, of)
  if (!place || (place.programme.status === 'draft' && !readsDrafts(membership.role)))
    throw new AppError('notFound', 'actionId' in of ? 'No such action' : 'No such goal')
  return place
}

/** Everything that is known of an action, as the caller may read it. Throws `notFound`. */
export async function readActionPage(call: ReadingCall, figures: Figures, id: string): Promise<ActionPage> {
  const { tx, organisation, membership, today } = call
  const { programme, priority, goal } = await requireActionPlace(call, id)
  const drafts = readsDrafts(membership.role)
  const [stored] = await findStoredActions(tx, organisation.id, { actionId: id })
  const content = (await findActionContents(tx, organisation.id, { actionId: id })).get(id)
  const told = await findFollowUps(tx, organisation.id, { actionId: id, drafts })
  if (!stored || !content || !told) throw new AppError('notFound', 'No such action')
  const rights = await readRights(tx, membership)
  const mayEdit = editsAction(rights, stored.unitId)
  const action = { ...toOutlinedAction(stored, today), ...content }
  const progress = await readProgress(tx, figures, { organisation, targets: goal.content.indicatorTargets })
  const { criterion } = goal.content
  const oldestFirst = told.followUps.toReversed()
  return {
    action,
    mayEdit,
    rights,
    regionTitle: content.region === null ? null : ((await findRegion(tx, content.region))?.title ?? null),
    programme,
    priority,
    goal: { id: goal.id, title: goal.title, criterion, progress },
    ...(await findLinkedActions(tx, organisation.id, { id, dependsOn: content.dependsOn, today, drafts })),
    followUps: told.followUps.map((one) => toFollowUp(one, mayEdit)),
    perPerson: perPersonOf(oldestFirst, costsByYear(content.budget, oldestFirst), mayEdit),
    attachments: (await actionFiles.find(tx, organisation.id, [id])).get(id) ?? [],
    logicModel: toLogicModel(
      { title: goal.title, criterion, progress },
      [{ ...action, reach: newestReach(told.followUps, mayEdit), effect: newestEffect(told.followUps) }],
      false,
    ),
  }
}

/** The logic model of a goal over all its actions, as the caller may read it: five questions however many they are. Throws `notFound`. */
export async function readGoalLogicModel(
  call: ReadingCall,
  figures: Figures,
  goalId: string,
): Promise<{
  goal: { id: string; title: ModelledGoal['title'] }
  programme: GoalPlace['programme']
  logicModel: LogicModel
}> {
  const { tx, organisation, membership, today } = call
  const { programme, goal } = await requirePlace(call, { goalId })
  const rights = await readRights(tx, membership)
  return {
    goal: { id: goalId, title: goal.title },
    programme,
    logicModel: await readLogicModel(tx, figures, {
      organisation,
      today,
      goal,
      mayCount: (unitId) => editsAction(rights, unitId),
    }),
  }
}
