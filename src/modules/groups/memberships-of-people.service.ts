import type { HandingOver, WorkHolder } from '#modules/organisations/hand-over/work-holder.ts'
import { findOrganisations } from '#modules/organisations/organisations.queries.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { addDays, type Day } from '#shared/day.ts'
import { type DaySpan, isOverlapping, laterOf, withoutSpan } from './day-span.ts'
import { type MemberInput, type MemberRole, memberRoles } from './group-member.ts'
import { findHeldSeats } from './held-seats.queries.ts'
import { followSeats, holdMeetingsOfSeats } from './meetings/seats-changed.service.ts'
import { passMeetings } from './meetings/seats-of-meetings.queries.ts'
import { findMemberRows, memberContent, type StoredMember } from './members.queries.ts'
import { addSeat, changeSeat, endSeat, passDeputies } from './seat-writing.service.ts'

/** Seats in groups that a person has or will have: whoever takes one over has it from the same day on, for as long. */
export const membershipsOfPeople = (services: Services): WorkHolder => ({
  kind: 'groupMembership',
  find: findHeldSeats,
  async give(tx, handing, ids) {
    const { organisationId, now } = handing
    const organisation = (await findOrganisations(tx)).find(({ id }) => id === organisationId)!
    const call = { tx, organisation, now }
    const rows = (await findMemberRows(tx, organisationId)).filter(({ memberId }) => ids.includes(memberId))
    const groups = [...new Set(rows.map(({ groupId }) => groupId))].toSorted()
    for (const groupId of groups) await holdMeetingsOfSeats(call, groupId)
    const replaced: StoredMember[] = []
    for (const row of rows) replaced.push(...(await giveSeat(tx, handing, row)))
    for (const groupId of groups) await followSeats(services, call, { groupId, replaced })
  },
})

/** Gives one seat on, and the row as it was when it is the taker's from now on. */
async function giveSeat(tx: Tx, handing: HandingOver, row: StoredMember): Promise<StoredMember[]> {
  const { organisationId, to, today } = handing
  const given = { from: laterOf(row.startsOn, today), until: row.endsOn }
  const own = (await findMemberRows(tx, organisationId, row.groupId)).filter(
    (one) => one.accountId === to.id && isOverlapping(spanOf(one), given),
  )
  const content = { ...memberContent(row), accountId: to.id, name: to.name, email: null, language: null }
  if (own.length === 0 && row.startsOn >= today) {
    await changeSeat(tx, handing, row, content)
    return [row]
  }
  await endSeat(tx, handing, row, given.from)
  if (own.length === 0) await takeSeat(tx, handing, { before: [row], content, span: given })
  else await mergeSeats(tx, handing, { row, own, given })
  return []
}

interface Taken {
  /** The rows whose place it takes: their deputies and meetings are its own. */
  before: readonly StoredMember[]
  content: MemberInput
  span: DaySpan
}

async function takeSeat(tx: Tx, handing: HandingOver, { before, content, span }: Taken): Promise<void> {
  const { groupId } = before[0]!
  const id = await addSeat(tx, handing, groupId, { ...content, startsOn: span.from, endsOn: span.until })
  for (const { memberId } of before) {
    const passed = { groupId, memberId, to: id, since: span.from, until: span.until }
    await passDeputies(tx, handing, passed)
    await passMeetings(tx, handing, passed)
  }
}

interface Merging {
  row: StoredMember
  /** The taker's rows on the same days. */
  own: readonly StoredMember[]
  given: DaySpan
}

/** Whoever is in the group already is in it once: of the two roles the greater one is theirs, in their own seat. */
async function mergeSeats(tx: Tx, handing: HandingOver, { row, own, given }: Merging): Promise<void> {
  const { memberId, role, deputyOf } = row
  const lesser = own.filter((seat) => rank(seat.role) > rank(role))
  let spans: DaySpan[] = [given]
  for (const seat of own.filter((one) => !lesser.includes(one))) {
    spans = spans.flatMap((span) => withoutSpan(span, spanOf(seat)))
    const since = laterOf(given.from, seat.startsOn)
    await passMeetings(tx, handing, { memberId, to: seat.memberId, since, until: seat.endsOn })
  }
  for (const seat of lesser) await keepOutside(tx, handing, seat, given)
  const [first] = lesser
  const content: MemberInput = first
    ? { ...memberContent(first), role, deputyOf }
    : { ...memberContent(row), accountId: handing.to.id, name: handing.to.name, email: null, language: null }
  for (const span of spans) await takeSeat(tx, handing, { before: [row, ...lesser], content, span })
}

const rank = (role: MemberRole): number => memberRoles.indexOf(role)

const spanOf = ({ startsOn, endsOn }: { startsOn: Day; endsOn: Day | null }): DaySpan => ({
  from: startsOn,
  until: endsOn,
})

/** What is left of a seat before and after the days on which its person has a greater role. */
async function keepOutside(tx: Tx, handing: HandingOver, seat: StoredMember, span: DaySpan): Promise<void> {
  const content = memberContent(seat)
  const after =
    span.until !== null && (seat.endsOn === null || seat.endsOn > span.until) ? addDays(span.until, 1) : null
  await endSeat(tx, handing, seat, span.from)
  if (after !== null) await addSeat(tx, handing, seat.groupId, { ...content, startsOn: after })
}
