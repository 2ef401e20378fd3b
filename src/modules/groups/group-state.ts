import { sectorsOf } from '#modules/organisations/unit.ts'
import { addDays, type Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { isInForce } from './group.ts'
import { actingChair, type GroupMember } from './group-member.ts'
import type { ChairView, TurnsView } from './group-view.ts'
import { nextSector, yearsLater } from './rules/chair-rotates.rule.ts'
import type { Composition } from './rules/composition-rule.ts'
import { checkRule, type CompositionRule, type RuleState } from './rules/composition-rules.ts'

/** What of an organisation the rules of its groups ask for. */
export interface Surroundings {
  units: readonly { id: string; name: LocalText; parentId: string | null }[]
  coordinators: ReadonlySet<string>
}

/** A group with every row of its members, past and coming. */
export interface WholeGroup {
  startsOn: Day
  endsOn: Day | null
  rules: readonly CompositionRule[]
  rows: readonly GroupMember[]
}

/** How long ahead the end of a term is told of, in days. */
export const endingSoonDays = 60

export function compositionOn({ rows }: Pick<WholeGroup, 'rows'>, around: Surroundings, day: Day): Composition {
  const sectorIds = sectorsOf(around.units)
  return {
    day,
    members: rows.filter((row) => isInForce(row, day)),
    sectors: around.units.filter(({ parentId }) => parentId === null),
    sectorOf: (unitId) => (unitId === null ? undefined : sectorIds.get(unitId)),
    coordinators: around.coordinators,
    chairs: rows
      .filter(({ role, startsOn }) => role === 'chair' && startsOn <= day)
      .toSorted((one, other) => one.startsOn.localeCompare(other.startsOn)),
  }
}

/** Every rule of a group on a day; none on a day outside its term. */
export const rulesOn = (group: WholeGroup, around: Surroundings, day: Day): RuleState[] =>
  isInForce(group, day) ? group.rules.map((rule) => checkRule(rule, compositionOn(group, around, day))) : []

const nameOf = ({ memberId: id, name }: GroupMember) => ({ id, name })

/** Who holds the chair on a day, and who has its tasks when nobody does. */
export function chairOn({ rows }: Pick<WholeGroup, 'rows'>, day: Day): ChairView {
  const members = rows.filter((row) => isInForce(row, day))
  const acting = actingChair(members)
  const held = members.find(({ role }) => role === 'chair')
  if (held) return { state: 'held', chair: { ...nameOf(held), endsOn: held.endsOn }, acting: null }
  const last = rows
    .filter(({ role, endsOn }) => role === 'chair' && endsOn !== null && endsOn < day)
    .toSorted((one, other) => one.endsOn!.localeCompare(other.endsOn!))
    .at(-1)
  return {
    state: last ? 'ended' : 'vacant',
    chair: last ? { ...nameOf(last), endsOn: last.endsOn } : null,
    acting: acting ? { ...nameOf(acting), role: acting.role } : null,
  }
}

/** The turns of a chair that rotates, and the proposal for the next one; null when no rule says that it rotates. */
export function turnsOn(group: WholeGroup, around: Surroundings, day: Day): TurnsView | null {
  const rule = group.rules.find(({ kind }) => kind === 'chairRotates')
  if (rule?.kind !== 'chairRotates') return null
  const composition = compositionOn(group, around, day)
  const { chairs, members, sectorOf, sectors } = composition
  const sector = nextSector(composition)
  const nameOfSector = (unitId: string | null) => sectors.find(({ id }) => id === sectorOf(unitId))?.name ?? null
  return {
    past: chairs.map(({ memberId: id, name, seat, startsOn, endsOn }) => ({
      id,
      name,
      sector: nameOfSector(seat.unitId),
      startsOn,
      endsOn,
    })),
    next: sector
      ? {
          sector: sector.name,
          from: nextTurnFrom(chairs.at(-1), rule.everyYears, day),
          member: candidate(members.filter(({ seat }) => sectorOf(seat.unitId) === sector.id)),
        }
      : null,
  }
}

/** The day after the turn that is, which ends as it was said or when its years are full; at once when that has passed. */
function nextTurnFrom(chair: GroupMember | undefined, everyYears: number, day: Day): Day {
  if (!chair) return day
  const from = chair.endsOn ? addDays(chair.endsOn, 1) : yearsLater(chair.startsOn, everyYears)
  return from < day ? day : from
}

function candidate(members: readonly GroupMember[]): { id: string; name: string } | null {
  const seated = members.filter(({ role }) => role === 'member' || role === 'viceChair')
  const one = seated.find(({ isDirector }) => isDirector) ?? seated[0]
  return one ? nameOf(one) : null
}

/** Terms that end within two months, of those who are in office. */
export const endingSoon = ({ rows }: Pick<WholeGroup, 'rows'>, day: Day): { name: string; endsOn: Day }[] =>
  rows.flatMap((row) =>
    row.endsOn !== null && isInForce(row, day) && row.endsOn <= addDays(day, endingSoonDays)
      ? [{ name: row.name, endsOn: row.endsOn }]
      : [],
  )
