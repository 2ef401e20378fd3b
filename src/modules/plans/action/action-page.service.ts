import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { findRegion } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership } from '#shared/roles.ts'
import type { StoredFollowUp } from '../follow-up.ts'
import { toFollowUp } from '../follow-up.ts'
import { type GoalProgress, progressOf } from '../targets/goal-progress.ts'
import { largerRegions } from '../targets/development.ts'
import { costsByYear } from '../investment/costs.ts'
import { perPersonOf } from '../investment/per-person.ts'
import { findFollowUps, findStoredActions } from '../outline.queries.ts'
import type { Figures } from '../outline.service.ts'
import { toOutlinedAction } from '../outline.ts'
import { readRights } from '../plan-writing.service.ts'
import { editsAction, readsDrafts } from '../plans.access.ts'
import type { ActionPage } from './action-page.contract.ts'
import { findEffects, findGoalPlace, findLinkedActions, type GoalPlace } from './action-page.queries.ts'
import { findActionContents, findActionReach } from './action-figures.queries.ts'
import { findAttachments } from './attachments.queries.ts'
import { type LogicModel, type ModelledAction, type ModelledGoal, toLogicModel } from './logic-model.ts'
import { type Reach, shownReach } from './reach.ts'

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
  const progress = await readProgress(call, figures, goal.content)
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
    attachments: await findAttachments(tx, { organisationId: organisation.id, actionId: id }),
    logicModel: toLogicModel(
      { title: goal.title, criterion, progress },
      [{ ...action, reach: newestReach(told.followUps, mayEdit), effect: newestEffect(told.followUps) }],
      false,
    ),
  }
}

async function readProgress(
  { tx, organisation }: ReadingCall,
  figures: Figures,
  { indicatorTargets }: GoalPlace['goal']['content'],
): Promise<GoalProgress[]> {
  if (indicatorTargets.length === 0 || organisation.regionKey === null) return []
  const larger = largerRegions(await figures.regions(tx), organisation.regionKey)
  const rows = await figures.comparison(tx, {
    reader: await readOrganisationReader(tx, organisation.id),
    indicators: indicatorTargets.map(({ indicator }) => indicator),
    region: organisation.regionKey,
    compare: larger.map(({ key }) => key),
    withField: false,
  })
  return indicatorTargets.flatMap((target) => {
    const row = rows.find(({ indicator }) => indicator.key === target.indicator)
    return row ? [progressOf(target, row, larger)] : []
  })
}

/** The last of what was told that says how many; people null where fewer than five are not shown. */
function newestReach(newestFirst: readonly (Reach & { on: Day })[], mayCount: boolean): ModelledAction['reach'] {
  const told = newestFirst.find(({ reach }) => reach !== null)
  return told ? { people: mayCount ? told.reach : shownReach(told).reach, on: told.on } : null
}

function newestEffect(newestFirst: readonly StoredFollowUp[]): ModelledAction['effect'] {
  const told = newestFirst.find(({ effect }) => effect !== null)
  return told?.effect ? { text: told.effect, on: told.on } : null
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
  const contents = await findActionContents(tx, organisation.id, { goalId })
  const reached = Map.groupBy(await findActionReach(tx, organisation.id, { goalId }), ({ actionId }) => actionId)
  const effects = new Map((await findEffects(tx, organisation.id, goalId)).map((one) => [one.actionId, one]))
  const actions = (await findStoredActions(tx, organisation.id, { goalId })).flatMap((stored): ModelledAction[] => {
    const content = contents.get(stored.id)
    if (!content) return []
    const { id, status } = toOutlinedAction(stored, today)
    const reach = newestReach((reached.get(id) ?? []).toReversed(), editsAction(rights, stored.unitId))
    return [{ ...content, id, status, reach, effect: effects.get(id) ?? null }]
  })
  const { title, criterion } = goal.content
  const progress = await readProgress(call, figures, goal.content)
  return {
    goal: { id: goalId, title },
    programme,
    logicModel: toLogicModel({ title, criterion, progress }, actions, true),
  }
}
