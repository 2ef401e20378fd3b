import { findConcerns } from '#modules/concerns/concerns.queries.ts'
import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import { findOutline, findProgrammes } from '#modules/plans/outline.queries.ts'
import { programmeOfDay } from '#modules/plans/plan.ts'
import type { Tx } from '#server/db.ts'
import { addDays } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import type { LocalText } from '#shared/local-text.ts'
import { demoGroupId } from '../../demo/groups.demo.ts'
import type { GroupMember } from '../../group-member.ts'
import { findMembersOn } from '../../members.queries.ts'
import type { ItemSubject } from '../agenda-item.ts'
import { insertItem, updateItemRecord } from '../agenda.queries.ts'
import { insertAsked, updateAnswer, updatePresence } from '../attendance.queries.ts'
import { insertFormerAnswer } from '../former-answers.queries.ts'
import { insertTask, markTask } from '../meeting-tasks.queries.ts'
import {
  insertMeeting,
  markHeld,
  markInvited,
  markOpened,
  type MeetingAuthor,
  updateGuests,
} from '../meetings.queries.ts'
import { momentOf } from '#shared/finnish-hours.ts'
import { answerProposalAs, insertProposal } from '../proposals.queries.ts'
import type { DemoAbout, DemoItem, DemoMeeting, DemoTask } from './demo-meeting.ts'
import { cityMeetings } from './virtala-meetings.ts'

const idKinds = { meeting: 0xa0, item: 0xa1, task: 0xa2, proposal: 0xa3 }
/** So many items, tasks or proposals a meeting of the demo has at most. */
const room = 100
/** How many days before it a meeting is invited to. */
const inviteDays = 14

type Subjects = (about: DemoAbout) => ItemSubject | null

/** The meetings of the groups of the demo city. */
export async function seedDemoMeetings(tx: Tx): Promise<void> {
  const { id: organisationId } = demoOrganisation('virtala')
  const subjects = await readSubjects(tx, organisationId)
  for (const meeting of cityMeetings) await writeMeeting(tx, meeting, subjects)
}

/** What the items are about: things of the demo's plan and concerns. */
async function readSubjects(tx: Tx, organisationId: string): Promise<Subjects> {
  const programme = programmeOfDay(await findProgrammes(tx, organisationId), demoDay)
  const outline = programme && (await findOutline(tx, organisationId, programme.id))
  const goals = outline?.priorities.flatMap((priority) => priority.goals) ?? []
  const actions = goals.flatMap((goal) => goal.actions)
  const concerns = await findConcerns(tx, organisationId)
  return ([kind, words]) => {
    const isMeant = (text: LocalText) => text.fi?.startsWith(words) ?? false
    if (kind === 'concern')
      return toSubject(
        kind,
        concerns.find(({ text }) => isMeant(text)),
        (id) => `concerns/${id}`,
      )
    const named = (kind === 'action' ? actions : goals).find(({ title }) => isMeant(title))
    if (kind === 'action') return toSubject(kind, named, (id) => `plan/actions/${id}`)
    return toSubject(kind, named, (id) => `plan?programme=${programme?.id ?? ''}#goal-${id}`)
  }
}

const toSubject = (
  kind: ItemSubject['kind'],
  thing: { id: string } | undefined,
  pathOf: (id: string) => string,
): ItemSubject | null => (thing ? { kind, id: thing.id, path: pathOf(thing.id) } : null)

async function writeMeeting(tx: Tx, one: DemoMeeting, subjects: Subjects): Promise<void> {
  const { id: accountId, name } = demoPerson('coordinator')
  const { id: organisationId } = demoOrganisation('virtala')
  const at = (day: string, time = '09:00'): MeetingAuthor => ({
    organisationId,
    accountId,
    name,
    now: momentOf(day, time),
  })
  const groupId = demoGroupId(one.group)
  const id = demoId(idKinds.meeting, one.number)
  const members = await findMembersOn(tx, organisationId, groupId, one.on)
  const [from, to] = one.hours
  const input = {
    title: null,
    on: one.on,
    from,
    to,
    place: one.place,
    remoteLink: one.remoteLink ?? null,
    quorumNumber: null,
    chairId: members.find(({ role }) => role === 'chair')?.memberId ?? null,
    secretaryId: members.find(({ role }) => role === 'secretary')?.memberId ?? null,
  }
  const planned = at(addDays(one.on < demoDay ? one.on : demoDay, -30))
  if ((await insertMeeting(tx, planned, { groupId, input, madeFrom: `demo:${one.number}`, id })) === undefined) return
  const isHeld = one.state === 'held'
  for (const [place, item] of one.items.entries())
    await writeItem(tx, isHeld ? at(one.on, to) : planned, { one, place, item, subjects })
  await writeProposals(tx, at, one)
  if (one.state !== 'planned') await writeAttendance(tx, at, { one, members })
  if (!isHeld) return
  await markOpened(tx, at(one.on, from), id)
  if (one.guests) await updateGuests(tx, at(one.on, to), { id, guests: one.guests })
  await markHeld(tx, at(one.on, to), id)
}

interface Written {
  one: DemoMeeting
  place: number
  item: DemoItem
  subjects: Subjects
}

async function writeItem(tx: Tx, author: MeetingAuthor, { one, place, item, subjects }: Written): Promise<void> {
  const meetingId = demoId(idKinds.meeting, one.number)
  const id = demoId(idKinds.item, one.number * room + place)
  const { kind, title, reason = null, presenter = null, minutes = null, proposal = null, decision = null } = item
  const input = { kind, title, reason, presenter, minutes, proposal, links: [] }
  const groupId = demoGroupId(one.group)
  const openTasks = { kind: 'task', id: groupId, path: `groups/${groupId}/meetings` } as const
  const subject = item.about ? subjects(item.about) : item.isOfOpenTasks ? openTasks : null
  await insertItem(tx, author, { meetingId, input, subject, id })
  if (one.state !== 'held') return
  const [yes, no, empty] = item.votes ?? []
  const votes = yes === undefined || no === undefined || empty === undefined ? null : { for: yes, against: no, empty }
  await updateItemRecord(tx, author, { id, record: { state: 'handled', decision, votes } })
  for (const [at, task] of (item.tasks ?? []).entries())
    await writeTask(tx, author, { meetingId, itemId: id, task, number: (one.number * room + place) * room + at })
}

async function writeTask(
  tx: Tx,
  author: MeetingAuthor,
  { meetingId, itemId, task, number }: { meetingId: string; itemId: string; task: DemoTask; number: number },
): Promise<void> {
  const id = demoId(idKinds.task, number)
  const owner = typeof task.owner === 'string' ? demoPerson(task.owner) : { id: null, name: task.owner.name }
  const input = { title: task.title, itemId, ownerId: owner.id, ownerName: owner.name, dueOn: task.dueOn }
  await insertTask(tx, author, { meetingId, input, id })
  if (task.doneOn === undefined) return
  const doer = { ...author, accountId: owner.id, name: owner.name, now: momentOf(task.doneOn, '12:00') }
  await markTask(tx, doer, { id, isDone: true, outcome: task.outcome ?? null })
}

async function writeProposals(tx: Tx, at: (day: string) => MeetingAuthor, one: DemoMeeting): Promise<void> {
  const meetingId = demoId(idKinds.meeting, one.number)
  for (const [place, { title, reason = null, by, declined }] of (one.proposals ?? []).entries()) {
    const { id: accountId, name } = demoPerson(by)
    const id = demoId(idKinds.proposal, one.number * room + place)
    await insertProposal(
      tx,
      { ...at(addDays(demoDay, -5)), accountId, name },
      { meetingId, input: { title, reason }, id },
    )
    if (declined) await answerProposalAs(tx, at(addDays(demoDay, -2)), { id, answer: declined })
  }
}

async function writeAttendance(
  tx: Tx,
  at: (day: string) => MeetingAuthor,
  { one, members }: { one: DemoMeeting; members: readonly GroupMember[] },
): Promise<void> {
  const invited = at(addDays(one.on < demoDay ? one.on : demoDay, -inviteDays))
  const place = { organisationId: invited.organisationId, meetingId: demoId(idKinds.meeting, one.number) }
  const asked = members.filter(({ role }) => role !== 'deputy')
  await insertAsked(
    tx,
    place,
    asked.map(({ memberId }) => memberId),
  )
  for (const [index, { memberId, name }] of asked.entries()) {
    const isAway = one.away?.includes(name) ?? false
    const hasAnswered = one.state === 'held' || index % 3 !== 2
    if (hasAnswered)
      await updateAnswer(tx, place, { memberId, answer: isAway ? 'declined' : 'accepted', now: invited.now })
    if (one.state === 'held')
      await updatePresence(tx, place, { memberId, presence: isAway ? 'absent' : 'present', leftAt: null })
  }
  for (const { name, answer } of one.left ?? [])
    await insertFormerAnswer(tx, place, { accountId: null, name, answer, answeredAt: invited.now })
  await markInvited(tx, invited, place.meetingId)
}
