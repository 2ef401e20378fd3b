import { z } from 'zod'

/** Whom an action reached: by gender and, apart from it, by age group. */
export const genders = ['women', 'men', 'otherGender'] as const
export const ageGroups = ['children', 'young', 'workingAge', 'older'] as const
export const reachGroupIds = [...genders, ...ageGroups] as const
export type ReachGroup = (typeof reachGroupIds)[number]

const people = z.int().nonnegative().max(100_000_000)
export const reachTotal = people.nullable()
/** Only the groups that were told. */
export const reachGroups = z.partialRecord(z.enum(reachGroupIds), people)
export type ReachGroups = z.infer<typeof reachGroups>

/** Kaarna's own counts under this are shown to nobody but those who write them. */
export const smallestShown = 5

export interface Reach {
  reach: number | null
  reachGroups: ReachGroups
}

export const reachHidden = z
  .array(z.enum(['reach', ...reachGroupIds]))
  .meta({ description: 'Counts that are not shown: under 5, or such that one could be computed from them' })

const isSmall = (count: number): boolean => count > 0 && count < smallestShown
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** What of a way of dividing people cannot be shown: the small counts, and as many others as keep them from being computed. */
function hiddenOf(cells: readonly (readonly [ReachGroup, number])[], total: number | null): ReachGroup[] {
  const rest = total === null ? 0 : Math.max(0, total - sum(cells.map(([, count]) => count)))
  if (!cells.some(([, count]) => isSmall(count)) && !isSmall(rest)) return []
  const [small, others] = [cells.filter(([, count]) => isSmall(count)), cells.filter(([, count]) => !isSmall(count))]
  const hidden = [...small]
  const inOrder = others.toSorted(([, a], [, b]) => a - b)
  // With the total known, what is hidden must be at least two counts of five people or more together.
  const isOpen = () => {
    const unknown = [...hidden.map(([, count]) => count), ...(rest > 0 ? [rest] : [])]
    return total !== null && (unknown.length < 2 || sum(unknown) < smallestShown)
  }
  while (isOpen() && inOrder.length > 0) hidden.push(inOrder.shift()!)
  return hidden.map(([group]) => group)
}

/** The same for readers who do not write it: what is left out is named in `reachHidden`. */
export function shownReach({ reach, reachGroups: groups }: Reach): Reach & { reachHidden: ('reach' | ReachGroup)[] } {
  const cellsOf = (axis: readonly ReachGroup[]) =>
    axis.flatMap((group) => (group in groups ? [[group, groups[group]!] as const] : []))
  const told = reachGroupIds.filter((group) => group in groups)
  const hidden =
    reach !== null && isSmall(reach)
      ? (['reach', ...told] as const)
      : [genders, ageGroups].flatMap((axis) => hiddenOf(cellsOf(axis), reach))
  const isHidden = (name: 'reach' | ReachGroup) => (hidden as readonly string[]).includes(name)
  return {
    reach: isHidden('reach') ? null : reach,
    reachGroups: Object.fromEntries(told.filter((group) => !isHidden(group)).map((group) => [group, groups[group]!])),
    reachHidden: [...hidden],
  }
}

/** A group, or an axis of groups together, that would be larger than all: its first group; undefined when it fits. */
export const groupBeyond = ({ reach, reachGroups: groups }: Reach): ReachGroup | undefined =>
  reach === null
    ? undefined
    : [genders, ageGroups].find((axis) => sum(axis.map((group) => groups[group] ?? 0)) > reach)?.[0]
