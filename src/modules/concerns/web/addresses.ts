import type { GoalBasis } from '../tied-goal.ts'

/** Addresses of the module's pages within an organisation's workspace. */
export const concernsAddress = (slug: string): string => `/app/${slug}/concerns`
export const concernAddress = (slug: string, id: string): string => `${concernsAddress(slug)}/${id}`
export const phenomenaAddress = (slug: string): string => `${concernsAddress(slug)}/phenomena`
export const phenomenonAddress = (slug: string, id: string): string => `${phenomenaAddress(slug)}/${id}`
export const editPhenomenonAddress = (slug: string, id: string): string => `${phenomenonAddress(slug, id)}/edit`
/** Begins a new phenomenon, with some joys and concerns in it. */
export const newPhenomenonAddress = (slug: string, concerns: readonly string[] = []): string => {
  const query = concerns.map((id) => `concern=${id}`).join('&')
  return `${phenomenaAddress(slug)}/new${query && `?${query}`}`
}

/** The plan, with the form of a new goal that answers a concern or a phenomenon open above it. */
export const promotionAddress = (slug: string, { kind, id }: GoalBasis): string =>
  `/app/${slug}/plan?goalFor=${kind}:${id}`
export const planOfGoalAddress = (slug: string, programme: string): string => `/app/${slug}/plan?programme=${programme}`
