import type { GoalInput } from '../goal.ts'
import type { OutlinedGoal } from '../outline.ts'
import type { GoalProgress } from '../targets/goal-progress.ts'

/** The figures that follow a goal, with how far each has come. */
export const progressOfGoal = ({ progress }: Pick<OutlinedGoal, 'progress'>): readonly GoalProgress[] => progress

/** The indicators that a goal names as its targets. */
export const targetIndicators = ({ indicatorTargets }: Pick<GoalInput, 'indicatorTargets'>): string[] =>
  indicatorTargets.map(({ indicator }) => indicator)
