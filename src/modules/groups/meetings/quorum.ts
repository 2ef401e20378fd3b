/** Who of a group is where in a meeting, as its quorum needs to know it. */
export interface Attending {
  memberId: string
  role: string
  deputyOf: string | null
  isPresent: boolean
}

/** Those whose presence counts: experts and the secretary take part without it. */
const countedRoles: readonly string[] = ['chair', 'viceChair', 'member']
export const counts = ({ role }: Pick<Attending, 'role'>): boolean => countedRoles.includes(role)

export interface Quorum {
  /** Members of the group whose presence counts. */
  members: number
  needed: number
  /** Members who are there, themselves or by their deputies. */
  present: number
  isMet: boolean
}

/**
 * Whether enough of the members are there: more than half of them, or the number that was set. A deputy counts for an
 * absent member, two deputies of one member once. Whoever has an interest of their own in an item is not counted in it.
 */
export function quorumOf(
  people: readonly Attending[],
  rule: { number: number | null; interested?: ReadonlySet<string> },
): Quorum {
  const members = people.filter(counts)
  const there = people.filter(({ isPresent, memberId }) => isPresent && !rule.interested?.has(memberId))
  const represented = new Set(there.map((one) => one.deputyOf ?? one.memberId))
  const present = members.filter(({ memberId }) => represented.has(memberId)).length
  const needed = rule.number ?? Math.floor(members.length / 2) + 1
  return { members: members.length, needed, present, isMet: present >= needed }
}
