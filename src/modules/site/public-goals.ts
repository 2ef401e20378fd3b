import type { PublishedGoal, PublishedPlan } from '#modules/plans/published-plan.ts'
import type { PublicGoal, PublicPriority } from './public-place.ts'

/** At most this many actions are named under a goal: the page tells what is done, it is no list of everything. */
const actionsNamed = 3

/** The approved plan as residents read it; a priority without goals says nothing yet. */
export const toPublicPriorities = ({ priorities }: PublishedPlan): PublicPriority[] =>
  priorities
    .filter(({ goals }) => goals.length > 0)
    .map(({ id, title, goals }) => ({ id, title, goals: goals.map(toPublicGoal) }))

function toPublicGoal({ id, title, description, actions, progress }: PublishedGoal): PublicGoal {
  const named = actions.filter(({ status }) => status !== 'stopped').slice(0, actionsNamed)
  const own = description ? [description] : []
  return {
    id,
    title,
    how: named.length > 0 ? named.map((action) => action.title) : own,
    measures: progress.map(({ indicator, baseline, current, target, path, expected, direction, verdict }) => ({
      title: indicator.title,
      unit: indicator.unit,
      decimals: indicator.decimals,
      baseline,
      current,
      target,
      path,
      expected,
      direction,
      verdict,
    })),
  }
}
