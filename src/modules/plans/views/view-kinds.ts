/** Other ways than the outline to look at the same programme. Apart from their rules, so that the list of pages stays small. */
export const planViews = ['board', 'timeline', 'groups'] as const
export type PlanViewKind = (typeof planViews)[number]
