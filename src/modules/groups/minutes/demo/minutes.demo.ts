import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import type { Tx } from '#server/db.ts'
import { addDays, isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import type { Organisation } from '#shared/organisation.ts'
import { languages } from '#shared/texts.ts'
import { findMembersOn } from '../../members.queries.ts'
import { findMeetingsBetween, type MeetingAuthor, type StoredMeeting } from '../../meetings/meetings.queries.ts'
import { readFacts } from '../facts.service.ts'
import { seedHeldMeetings } from './held-meetings.demo.ts'
import { insertDocuments } from '../kept-minutes.queries.ts'
import { findMinutesOf, insertMinutes, type StoredMinutes } from '../minutes.queries.ts'
import { markApproved, markSent, markSigned } from '../minutes-moves.queries.ts'
import { keepCheck } from '../minutes-checks.queries.ts'
import { addressOf, signedDays } from '../minutes.service.ts'
import { writeMinutes, writePublicMinutes } from '../minutes-document.ts'
import { keepPublication } from '../publications.queries.ts'

const idKind = 0xb0
const morning = (day: string) => new Date(`${day}T07:00:00Z`)

/** Of the city's meetings that were held: the minutes of the latest are being checked, those of earlier ones approved. */
export async function seedDemoMinutes(tx: Tx): Promise<void> {
  const organisation: Organisation = { ...demoOrganisation('virtala'), demo: true }
  if ((await findHeld(tx, organisation.id)).length === 0) await seedHeldMeetings(tx, organisation.id)
  const held = await findHeld(tx, organisation.id)
  for (const [at, meeting] of held.entries()) {
    if ((await findMinutesOf(tx, organisation.id, meeting.id)).length > 0) continue
    await writeOne(tx, organisation, { meeting, isLatest: at === held.length - 1, number: at + 1 })
  }
}

async function findHeld(tx: Tx, organisationId: string): Promise<StoredMeeting[]> {
  const term = { from: morning('2025-06-01'), until: morning(demoDay) }
  return (await findMeetingsBetween(tx, organisationId, term)).filter(({ state }) => state === 'held')
}

interface DemoMinutes {
  meeting: StoredMeeting
  isLatest: boolean
  /** Counts the demo's minutes. */
  number: number
}

async function writeOne(tx: Tx, organisation: Organisation, { meeting, isLatest, number }: DemoMinutes) {
  const members = await findMembersOn(tx, organisation.id, meeting.groupId, meeting.on)
  const named = (id: string | null, role: string) =>
    members.find((one) => one.memberId === id) ?? members.find((one) => one.role === role)
  const signers = [named(meeting.chairId, 'chair'), named(meeting.secretaryId, 'secretary')].flatMap((one) => one ?? [])
  if (signers.length === 0) return
  const sentOn = isLatest ? addDays(demoDay, -2) : addDays(meeting.on, 3)
  const author: MeetingAuthor = {
    organisationId: organisation.id,
    accountId: null,
    name: signers.at(-1)!.name,
    now: morning(sentOn),
  }
  const input = { kind: 'minutes' as const, signers: signers.map(({ memberId }) => memberId) }
  const { facts } = await readFacts(tx, { organisation, meeting, minutes: { ...input, number: 1, reason: null } })
  if (facts.items.length === 0) return
  const publicItems = facts.items.filter(({ decision }) => decision !== null).map(({ id }) => id)
  const minutesId = await insertMinutes(tx, author, {
    ...input,
    id: demoId(idKind, number),
    meetingId: meeting.id,
    number: 1,
    reason: null,
    firstSection: null,
    checkBy: addDays(sentOn, 7),
    publicItems,
  })
  await markSent(tx, author, { id: minutesId, facts })
  const [first, second] = members.filter(({ memberId }) => !input.signers.includes(memberId))
  const said = { minutesId, round: 1 }
  if (first) await keepCheck(tx, author, { ...said, memberId: first.memberId, answer: 'approved', correction: null })
  if (isLatest) {
    const correction = 'Poissaoloja koskevasta päätöksestä puuttuu, että toimintamalli koskee myös alakouluja.'
    if (second) await keepCheck(tx, author, { ...said, memberId: second.memberId, answer: 'correction', correction })
    return
  }
  await approve(tx, { organisation, meeting, author, on: addDays(sentOn, 6) })
}

interface Approval {
  organisation: Organisation
  meeting: StoredMeeting
  author: MeetingAuthor
  on: string
}

async function approve(tx: Tx, { organisation, meeting, author, on }: Approval): Promise<void> {
  const now = { ...author, now: morning(on) }
  const read = async (): Promise<StoredMinutes> => (await findMinutesOf(tx, organisation.id, meeting.id))[0]!
  const { id: minutesId, signers } = await read()
  for (const memberId of signers)
    await markSigned(tx, now, { minutesId, memberId, on: isoDay(now.now), recordedBy: null })
  const signed = await read()
  const { facts, publicItems } = signed
  if (!facts) return
  await markApproved(tx, now, minutesId)
  const isPublic = publicItems.length > 0
  const documents = languages.flatMap((language) => [
    {
      part: 'whole' as const,
      document: writeMinutes({ facts, language, state: 'approved', signed: signedDays(signed) }),
    },
    ...(isPublic ? [{ part: 'public' as const, document: writePublicMinutes(facts, signed, language) }] : []),
  ])
  await insertDocuments(tx, { organisationId: organisation.id, minutesId }, documents)
  if (!isPublic) return
  const address = await addressOf(tx, organisation.id, meeting)
  await keepPublication(tx, now, { meetingId: meeting.id, ...address, minutesId })
}
