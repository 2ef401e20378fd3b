import type { ReadTx } from '#server/db.ts'
import type { SharedTexts, StoredTexts, TogetherKind } from '#server/together/together-kind.ts'
import { isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError } from '#shared/errors.ts'
import type { User } from '#shared/roles.ts'
import type { Refusal } from '#shared/together.ts'
import { leadsGroups } from '../../groups.access.ts'
import { findMembersOn } from '../../members.queries.ts'
import { saveMeetingNotes } from './notes.contract.ts'
import {
  findNotedMeeting,
  holdNotedMeeting,
  keepNotes,
  lockNotes,
  lockNotesVersions,
  type NotedMeeting,
  updateNotes,
} from './notes.queries.ts'
import { areNotesOpen, meetingOfName, notesRefusal, type NotesSituation } from './notes.ts'

/** The notes of meetings, of all items together, as things that are written together. */
export const notesTogether: TogetherKind = {
  documentOf(name) {
    const meeting = meetingOfName(name)
    return meeting === undefined ? undefined : sharedNotes(meeting)
  },
}

function sharedNotes(id: string): SharedTexts {
  return {
    thing: id,
    async findArrangement(tx) {
      return (await findNotedMeeting(tx, id))?.arrangement ?? ''
    },
    async findRefusal(tx, user, now) {
      const meeting = await findNotedMeeting(tx, id)
      return meeting ? findNotesRefusal(tx, meeting, { user, now }) : 'forbidden'
    },
    async mayLookOn(tx, user, now) {
      const meeting = await findNotedMeeting(tx, id)
      if (!meeting || !areNotesOpen(meeting)) return false
      const { leads, roles } = await findPart(tx, meeting, { user, now })
      return leads || roles.length > 0
    },
    async hold(tx) {
      const meeting = await holdNotedMeeting(tx, id)
      return meeting && areNotesOpen(meeting) ? { deedOn: (item) => deedOn(meeting, item) } : undefined
    },
    texts: storedNotes(async (tx) => {
      const meeting = await findNotedMeeting(tx, id)
      if (!meeting) throw new AppError('notFound', `No meeting ${id}`)
      return meeting
    }),
  }
}

/** Why somebody may not write the notes of a meeting at the moment; undefined when they may. */
export async function findNotesRefusal(
  tx: ReadTx,
  meeting: NotedMeeting,
  { user, now }: { user: User; now: Date },
): Promise<Refusal | undefined> {
  return notesRefusal({ ...(await findPart(tx, meeting, { user, now })), ...meeting })
}

/** Whether somebody leads the groups of the meeting's organisation, and as what they are in its group today. */
async function findPart(
  tx: ReadTx,
  { organisationId, groupId, isDemo }: NotedMeeting,
  { user, now }: { user: User; now: Date },
): Promise<Pick<NotesSituation, 'leads' | 'roles'>> {
  const membership = user.memberships.find((one) => one.organisationId === organisationId)
  if (!membership) return { leads: false, roles: [] }
  const members = await findMembersOn(tx, organisationId, groupId, isDemo ? demoDay : isoDay(now))
  const roles = members.filter(({ accountId }) => accountId === user.id).map(({ role }) => role)
  return { leads: leadsGroups(membership.role), roles }
}

/** Where the notes of a meeting's items are stored. */
export const storedNotes = (meetingOf: (tx: ReadTx) => Promise<NotedMeeting>): StoredTexts => ({
  lockVersions: async (tx) => ({ versions: await lockNotesVersions(tx, await meetingOf(tx)), removed: [] }),
  lock: async (tx, item) => lockNotes(tx, await meetingOf(tx), item),
  insert: async (tx, item, content, author) => updateNotes(tx, await meetingOf(tx), { item, content, author }),
  update: async (tx, item, content, author) => updateNotes(tx, await meetingOf(tx), { item, content, author }),
  keep: async (tx, item, before) => keepNotes(tx, await meetingOf(tx), { item, before }),
})

/** What `saveMeetingNotes` would leave in the log. */
const deedOn = ({ organisationId, slug, id }: NotedMeeting, item: string) => ({
  organisationId,
  area: 'groups' as const,
  endpoint: saveMeetingNotes.id,
  path: `/api/v1/organisations/${slug}/meetings/${id}/items/${item}/notes`,
  details: { meeting: id },
})
