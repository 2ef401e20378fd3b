import type { DoingDraft } from '../doing/web/doing-draft.ts'
import type { GoalInput } from '../goal.ts'
import type { OutlinedGoal } from '../outline.ts'
import type { TargetDraft } from '../targets/web/target-draft.ts'
import type { GoalStart } from './goal-start.ts'

/** A goal while it is typed: figures may be missing. */
export interface GoalDraft extends Omit<GoalInput, 'indicatorTargets' | 'ownDoing'> {
  indicatorTargets: TargetDraft[]
  ownDoing: DoingDraft[]
}

/** What a new goal has from the start. */
export type GoalFormStart = Omit<GoalStart, 'target'> & { target: TargetDraft | null }

export const draftOf = (goal: OutlinedGoal | undefined, start: GoalFormStart | undefined): GoalDraft => ({
  title: goal?.title ?? start?.title ?? {},
  description: goal?.description ?? null,
  populationGroup: goal?.populationGroup ?? start?.populationGroup ?? null,
  unitId: goal?.unitId ?? null,
  indicatorTargets: goal?.indicatorTargets ?? (start?.target ? [start.target] : []),
  criterion: goal?.criterion ?? null,
  ownDoing: goal?.ownDoing ?? [],
  partners: goal?.partners ?? [],
  fiveWays: goal?.fiveWays ?? [],
  themes: goal?.themes ?? [],
  duties: goal?.duties ?? [],
})

/** A doing that was to move a figure which the goal does not follow any more is for the goal as a whole. */
export const unlinked = (doings: readonly DoingDraft[], targets: readonly TargetDraft[]): DoingDraft[] =>
  doings.map((doing) =>
    doing.link && targets.every(({ indicator }) => indicator !== doing.link?.indicator)
      ? { ...doing, link: { ...doing.link, indicator: null } }
      : doing,
  )
