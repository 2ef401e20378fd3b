import type { Document } from '#documents/document.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/texts.ts'
import type { GroupMember } from '../group-member.ts'
import type { StoredMeeting } from '../meetings/meetings.queries.ts'
import { readFacts } from './facts.service.ts'
import { findDocuments, findKeptFiles, type KeptDocument } from './kept-minutes.queries.ts'
import type { MinutesPage, MinutesView } from './minutes.contract.ts'
import { findMinutesOf, type StoredMinutes } from './minutes.queries.ts'
import { findChecks } from './minutes-checks.queries.ts'
import { type MinutesCall, type MinutesPlace, signedDays } from './minutes.service.ts'
import { writeMinutes } from './minutes-document.ts'
import { type MinutesFacts, peopleWithoutOffice } from './minutes-facts.ts'
import { findPublication } from './publications.queries.ts'

export interface ReadMinutes {
  minutes: StoredMinutes
  document: Document
  /** Of approved minutes: what was kept. */
  kept: KeptDocument | undefined
  facts: MinutesFacts
  members: GroupMember[]
}

interface Wanted extends MinutesPlace {
  language: Language
  /** The newest that the caller may read when left out. */
  number?: number | undefined
}

/** Versions for the caller: a draft is only for those who keep the minutes. */
async function findReadable({ tx, organisation }: MinutesCall, { meeting, rights }: MinutesPlace) {
  const versions = await findMinutesOf(tx, organisation.id, meeting.id)
  return versions.filter(({ state }) => state !== 'draft' || rights.keeps)
}

/** The minutes as the caller may read them: a draft as the meeting says it now, else as it was sent or approved. */
export async function readMinutes(call: MinutesCall, wanted: Wanted): Promise<ReadMinutes | undefined> {
  const { tx, organisation } = call
  const { meeting, language, number } = wanted
  const versions = await findReadable(call, wanted)
  const minutes = number === undefined ? versions[0] : versions.find((one) => one.number === number)
  if (!minutes) {
    if (number !== undefined) throw new AppError('notFound', `No version ${number} of these minutes`)
    return undefined
  }
  const live = await readFacts(tx, { organisation, meeting, minutes })
  const facts = minutes.state === 'draft' || minutes.facts === null ? live.facts : minutes.facts
  const documents = minutes.state === 'approved' ? await findDocuments(tx, organisation.id, minutes.id) : []
  const kept = documents.find((one) => one.language === language && one.part === 'whole')
  const document =
    kept?.document ?? writeMinutes({ facts, language, state: minutes.state, signed: signedDays(minutes) })
  return { minutes, document, kept, facts, members: live.members }
}

/** All that the page of a meeting's minutes shows. */
export async function readMinutesPage(call: MinutesCall, wanted: Wanted): Promise<MinutesPage> {
  const { tx, organisation, user } = call
  const { meeting, rights } = wanted
  const read = await readMinutes(call, wanted)
  const versions = await findReadable(call, wanted)
  const publication = await findPublication(tx, organisation.id, meeting.id)
  const view = read ? await toView(tx, { ...read, accountId: user.id }) : null
  const isAsked = read?.members.some(({ accountId }) => accountId === user.id) ?? false
  return {
    meeting: headOf(meeting),
    minutes: view,
    versions: versions.map(({ number, state, approvedAt }) => ({
      number,
      state,
      approvedAt: approvedAt?.toISOString() ?? null,
    })),
    title: read?.document.title ?? '',
    notice: read?.document.notice ?? null,
    blocks: [...(read?.document.blocks ?? [])],
    members: read?.members.map(({ memberId, name, role }) => ({ memberId, name, role })) ?? [],
    items:
      read?.facts.items.map(({ id, title }, index) => ({ id, title, section: read.facts.firstSection + index })) ?? [],
    others: read ? peopleWithoutOffice(read.facts).map(({ memberId, name, role }) => ({ memberId, name, role })) : [],
    guests: read?.facts.guests ?? null,
    publication:
      publication && publication.minutesId !== null
        ? {
            path: `/${organisation.slug}/groups/${publication.groupSlug}/${publication.meetingSlug}`,
            publishedAt: publication.publishedAt.toISOString(),
            publishedBy: publication.publishedBy,
          }
        : null,
    keeps: rights.keeps,
    checks: isAsked && view?.state === 'checking',
  }
}

const headOf = ({ id, groupId, groupName, title, on, state }: StoredMeeting) => ({
  id,
  groupId,
  groupName,
  title,
  on,
  state,
})

async function toView(
  tx: ReadTx,
  { minutes, kept, members, accountId }: ReadMinutes & { accountId: string },
): Promise<MinutesView> {
  const personOf = (memberId: string) => {
    const member = members.find((one) => one.memberId === memberId)
    const isOwn = member?.accountId === accountId
    return { memberId, name: member?.name ?? '–', role: member?.role ?? ('member' as const), isOwn }
  }
  const checks = await findChecks(tx, minutes)
  const said = new Set(checks.map(({ memberId }) => memberId))
  const files = await findKeptFiles(tx, minutes.id)
  return {
    id: minutes.id,
    number: minutes.number,
    version: minutes.version,
    kind: minutes.kind,
    signers: minutes.signers,
    checkBy: minutes.checkBy,
    publicItems: minutes.publicItems,
    publicPeople: minutes.publicPeople,
    showsGuests: minutes.showsGuests,
    state: minutes.state,
    reason: minutes.reason,
    round: minutes.round,
    sentAt: minutes.sentAt?.toISOString() ?? null,
    approvedAt: minutes.approvedAt?.toISOString() ?? null,
    signatures: minutes.signatures.map(({ memberId, signedOn, recordedBy }) => ({
      ...personOf(memberId),
      signedOn,
      recordedBy,
    })),
    checks: checks.map(({ answeredAt, ...check }) => ({
      ...check,
      ...personOf(check.memberId),
      answeredAt: answeredAt.toISOString(),
    })),
    waiting: members
      .filter(({ memberId }) => minutes.state === 'checking' && !said.has(memberId))
      .map(({ memberId, name, role }) => ({ memberId, name, role })),
    documentHash: kept?.documentHash ?? null,
    files: files.flatMap(({ part, ...file }) => (part === 'whole' ? [file] : [])),
  }
}
