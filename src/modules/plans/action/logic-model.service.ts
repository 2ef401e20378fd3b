import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { StoredFollowUp } from '../follow-up.ts'
import type { GoalInput } from '../goal.ts'
import { findStoredActions } from '../outline.queries.ts'
import type { Figures } from '../outline.service.ts'
import { toOutlinedAction } from '../outline.ts'
import { largerRegions } from '../targets/development.ts'
import { type GoalProgress, progressOf } from '../targets/goal-progress.ts'
import { findEffects, type GoalPlace } from './action-page.queries.ts'
import { findActionContents, findActionReach } from './action-figures.queries.ts'
import { type LogicModel, type ModelledAction, toLogicModel } from './logic-model.ts'
import { type Reach, shownReach } from './reach.ts'

export interface ModelRequest {
  organisation: Organisation
  today: Day
  /** Nothing newer than this year is read. */
  upToYear?: number
  goal: GoalPlace['goal']
  /** The model of this action alone; of the whole goal when left out. */
  actionId?: string
  /** Whether whoever reads may know of fewer than five people whom an action of the unit reached. */
  mayCount: (unitId: string | null) => boolean
}

/** The logic model of a goal over its actions, or of one of them: five questions however many they are. */
export async function readLogicModel(tx: ReadTx, figures: Figures, request: ModelRequest): Promise<LogicModel> {
  const { organisation, today, goal, actionId, mayCount } = request
  const asked = { goalId: goal.id }
  const contents = await findActionContents(tx, organisation.id, asked)
  const reached = Map.groupBy(await findActionReach(tx, organisation.id, asked), (one) => one.actionId)
  const effects = new Map((await findEffects(tx, organisation.id, goal.id)).map((one) => [one.actionId, one]))
  const actions = (await findStoredActions(tx, organisation.id, asked)).flatMap((stored): ModelledAction[] => {
    const content = contents.get(stored.id)
    if (!content) return []
    const { id, status } = toOutlinedAction(stored, today)
    const reach = newestReach((reached.get(id) ?? []).toReversed(), mayCount(stored.unitId))
    return [{ ...content, id, status, reach, effect: effects.get(id) ?? null }]
  })
  const { title, criterion } = goal.content
  const progress = await readProgress(tx, figures, { ...request, targets: goal.content.indicatorTargets })
  const modelled = { title, criterion, progress }
  if (actionId === undefined) return toLogicModel(modelled, actions, true)
  return toLogicModel(
    modelled,
    actions.filter(({ id }) => id === actionId),
    false,
  )
}

/** How the figures of a goal's targets stand in the organisation's area. */
export async function readProgress(
  tx: ReadTx,
  figures: Figures,
  {
    organisation,
    upToYear,
    targets,
  }: Pick<ModelRequest, 'organisation' | 'upToYear'> & { targets: GoalInput['indicatorTargets'] },
): Promise<GoalProgress[]> {
  if (targets.length === 0 || organisation.regionKey === null) return []
  const larger = largerRegions(await figures.regions(tx), organisation.regionKey)
  const rows = await figures.comparison(tx, {
    reader: await readOrganisationReader(tx, organisation.id),
    indicators: targets.map(({ indicator }) => indicator),
    region: organisation.regionKey,
    compare: larger.map(({ key }) => key),
    withField: false,
    ...(upToYear === undefined ? {} : { upToYear }),
  })
  return targets.flatMap((target) => {
    const row = rows.find(({ indicator }) => indicator.key === target.indicator)
    return row ? [progressOf(target, row, larger)] : []
  })
}

/** The last of what was told that says how many; people null where fewer than five are not shown. */
export function newestReach(newestFirst: readonly (Reach & { on: Day })[], mayCount: boolean): ModelledAction['reach'] {
  const told = newestFirst.find(({ reach }) => reach !== null)
  return told ? { people: mayCount ? told.reach : shownReach(told).reach, on: told.on } : null
}

export function newestEffect(newestFirst: readonly StoredFollowUp[]): ModelledAction['effect'] {
  const told = newestFirst.find(({ effect }) => effect !== null)
  return told?.effect ? { text: told.effect, on: told.on } : null
}
