/** The page of an action, and of a goal's logic model. */
export const actionAddress = (slug: string, id: string): string => `/app/${slug}/plan/actions/${id}`
export const goalModelAddress = (slug: string, id: string): string => `/app/${slug}/plan/goals/${id}/logic-model`
/** A goal in the plan that it is in. */
export const goalAddress = (slug: string, { programme, goal }: { programme: string; goal: string }): string =>
  `/app/${slug}/plan?programme=${programme}#goal-${goal}`
/** The scorecard of the current year of a unit. */
export const unitCardAddress = (slug: string, unit: string): string => `/app/${slug}/scorecards/${unit}`
