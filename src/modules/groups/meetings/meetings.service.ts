import { handlesConcerns } from '#modules/concerns/concerns.access.ts'
import { plansAccess } from '#modules/plans/plans.access.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import type { GroupMember } from '../group-member.ts'
import type { GroupCaller, GroupRights } from '../group-rights.service.ts'
import { findMembersOn } from '../members.queries.ts'
import { findItems, type StoredItem } from './agenda.queries.ts'
import type { AgendaItem, MeetingFile, OutcomeKind } from './agenda-view.ts'
import { findAttendance, findInterests, type StoredAttendance, type StoredInterest } from './attendance.queries.ts'
import { findFormerAnswers } from './former-answers.queries.ts'
import { isComing, type Meeting } from './meeting.ts'
import { meetingFiles } from './meeting-files.queries.ts'
import { isLate, type MeetingTask } from './meeting-task.ts'
import { findOpenTasks, findTasks, type StoredTask } from './meeting-tasks.queries.ts'
import type { MeetingRights } from './meetings.contract.ts'
import { findPreviousHeld, type StoredMeeting } from './meetings.queries.ts'
import { findOutcomes, type StoredOutcome } from './outcomes.queries.ts'
import { findProposals } from './proposals.queries.ts'
import { type Attending, counts, quorumOf } from './quorum.ts'

export const rightsIn = ({ keeps, isMember }: GroupRights): MeetingRights => ({ keeps, proposes: isMember })

const moment = (at: Date | null): string | null => at?.toISOString() ?? null

/** A meeting as it goes over the wire. */
export const toMeeting = ({ groupName: _, ...stored }: StoredMeeting): Meeting => ({
  ...stored,
  startsAt: stored.startsAt.toISOString(),
  endsAt: stored.endsAt.toISOString(),
  invitedAt: moment(stored.invitedAt),
  openedAt: moment(stored.openedAt),
  closedAt: moment(stored.closedAt),
  updatedAt: stored.updatedAt.toISOString(),
})

export const toTask = ({ updatedAt: _at, updatedBy: _by, ...stored }: StoredTask, today: Day): MeetingTask => ({
  ...stored,
  doneAt: moment(stored.doneAt),
  isLate: isLate(stored, today),
})

/** Who of a group is how in one of its meetings. */
export const toAttending = (members: readonly GroupMember[], stored: ReadonlyMap<string, StoredAttendance>) =>
  members.map((member) => {
    const its = stored.get(member.memberId)
    return {
      memberId: member.memberId,
      accountId: member.accountId,
      name: member.name,
      role: member.role,
      deputyOf: member.deputyOf,
      seatKind: member.seat.kind,
      seatName: member.seat.unitName ?? inAnyLanguage(member.seat.name),
      counts: counts(member),
      answer: its?.answer ?? null,
      presence: its?.presence ?? null,
      leftAt: moment(its?.leftAt ?? null),
    }
  })

const inAnyLanguage = (name: string | null): LocalText | null => (name === null ? null : { fi: name })

/** Who is there now: marked as present and not gone. */
export const toQuorum = (
  people: readonly (Omit<Attending, 'isPresent'> & { presence: string | null; leftAt: string | null })[],
  rule: Parameters<typeof quorumOf>[1],
) => {
  const there = people.map((one) => ({ ...one, isPresent: one.presence === 'present' && one.leftAt === null }))
  return quorumOf(there, rule)
}

/** All that a meeting's page shows. */
export async function readMeetingPage(
  tx: ReadTx,
  { caller, rights, meeting }: { caller: GroupCaller; rights: GroupRights; meeting: StoredMeeting },
) {
  const { organisationId, today } = caller
  const place = { organisationId, meetingId: meeting.id }
  const members = await findMembersOn(tx, organisationId, meeting.groupId, meeting.on)
  const people = toAttending(members, await findAttendance(tx, place))
  const formerAnswers = await findFormerAnswers(tx, place)
  const items = await readItems(tx, { place, role: caller.role, rights, members })
  const tasks = await findTasks(tx, organisationId, meeting.id)
  const open = isComing(meeting)
    ? await findOpenTasks(tx, organisationId, { groupId: meeting.groupId, before: meeting.startsAt })
    : []
  const previous = await findPreviousHeld(tx, organisationId, meeting)
  const own = people.find(({ accountId }) => accountId === caller.accountId)
  return {
    meeting: toMeeting(meeting),
    group: { id: meeting.groupId, name: meeting.groupName },
    items,
    people,
    formerAnswers: formerAnswers.map(({ id, name, answer }) => ({ id, name, answer })),
    quorum: toQuorum(people, { number: meeting.quorumNumber }),
    tasks: tasks.map((task) => toTask(task, today)),
    openTasks: open.map((task) => toTask(task, today)),
    proposals: (await findProposals(tx, place)).map(({ proposedAt, proposedById, ...one }) => ({
      ...one,
      proposedAt: proposedAt.toISOString(),
      isOwn: proposedById === caller.accountId,
    })),
    previous: previous ? { id: previous.id, on: previous.on } : null,
    own: own ? { memberId: own.memberId, answer: own.answer } : null,
    rights: rightsIn(rights),
  }
}

interface ItemsRequest {
  place: { organisationId: string; meetingId: string }
  role: Role
  rights: GroupRights
  members: readonly GroupMember[]
}

async function readItems(tx: ReadTx, { place, role, rights, members }: ItemsRequest): Promise<AgendaItem[]> {
  const { organisationId, meetingId } = place
  const items = await findItems(tx, organisationId, meetingId)
  const files = await meetingFiles.find(
    tx,
    organisationId,
    items.map(({ id }) => id),
  )
  const interests = await findInterests(tx, place)
  const outcomes = await findOutcomes(tx, organisationId, meetingId)
  const names = new Map(members.map(({ memberId, name }) => [memberId, name]))
  return items.map((item) =>
    toItem(item, {
      files: files.get(item.id) ?? [],
      interests: interests.filter(({ itemId }) => itemId === item.id),
      outcomes: outcomes.filter(({ itemId }) => itemId === item.id),
      names,
      mayMake: rights.keeps ? role : null,
    }),
  )
}

interface ItemParts {
  files: MeetingFile[]
  interests: readonly StoredInterest[]
  outcomes: readonly StoredOutcome[]
  names: ReadonlyMap<string, string>
  /** The role of who may make something of its decision; null: nobody. */
  mayMake: Role | null
}

function toItem(item: StoredItem, { files, interests, outcomes, names, mayMake }: ItemParts): AgendaItem {
  const { meetingId: _, notes: _notes, notesVersion: _version, ...rest } = item
  const made = outcomes.map(({ kind }) => kind)
  return {
    ...rest,
    updatedAt: item.updatedAt.toISOString(),
    files,
    interests: interests.map(({ memberId, reason }) => ({ memberId, reason, name: names.get(memberId) ?? '' })),
    outcomes: outcomes.map(({ kind, path, at, byName }) => ({ kind, path, at: at.toISOString(), byName })),
    offers: mayMake === null ? [] : offersOf(item, mayMake).filter((kind) => !made.includes(kind)),
  }
}

/** What a decision can become by what it concerns and by who would make it. */
export function offersOf({ subject, decision }: Pick<StoredItem, 'subject' | 'decision'>, role: Role): OutcomeKind[] {
  if (!decision || !subject) return []
  const editors: readonly Role[] = plansAccess.editPlan.roles
  const offers: OutcomeKind[] = []
  if (subject.kind === 'goal' && editors.includes(role)) offers.push('action')
  if (subject.kind === 'concern' && handlesConcerns(role)) offers.push('leftOut')
  if (subject.kind === 'goal' || subject.kind === 'concern' || subject.kind === 'action') offers.push('comment')
  return offers
}
