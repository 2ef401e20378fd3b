import type { ReadTx } from '#server/db.ts'
import { route } from '#server/http.ts'
import { restoreAlone, saveAlone } from '#server/together/saving-alone.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { User } from '#shared/roles.ts'
import { groupCaller, requireGroupReader } from '../../group-rights.service.ts'
import {
  getMeetingNotes,
  getMeetingNotesVersion,
  listMeetingNotesVersions,
  restoreMeetingNotes,
  saveMeetingNotes,
} from './notes.contract.ts'
import { areNotesOpen } from './notes.ts'
import {
  findEarlierNotes,
  findNotedMeeting,
  findNotes,
  findNotesVersion,
  holdNotedMeeting,
  isItemOf,
  type NotedMeeting,
} from './notes.queries.ts'
import { findNotesRefusal, storedNotes } from './notes-together.service.ts'

type Call = Parameters<typeof groupCaller>[0] & { tx: ReadTx; organisation: Organisation; user: User; now: Date }

/** Throws `notFound` for a meeting that is not the organisation's, `forbidden` for who does not read its group's. */
async function requireReadable(call: Call, found: NotedMeeting | undefined): Promise<NotedMeeting> {
  if (found?.organisationId !== call.organisation.id) throw new AppError('notFound', 'No such meeting')
  await requireGroupReader(call.tx, groupCaller(call), found.groupId)
  return found
}

async function requireItem(call: Call, { meeting, item }: { meeting: string; item: string }): Promise<NotedMeeting> {
  const found = await requireReadable(call, await findNotedMeeting(call.tx, meeting))
  if (!(await isItemOf(call.tx, found, item))) throw new AppError('notFound', 'No such item on the agenda')
  return found
}

/** Throws `conflict` while the notes are closed, besides. */
async function requireWritable(call: Call, found: NotedMeeting | undefined): Promise<NotedMeeting> {
  const meeting = await requireReadable(call, found)
  const refusal = await findNotesRefusal(call.tx, meeting, call)
  if (refusal === 'locked') throw new AppError('forbidden', 'The notes are closed: the minutes are being checked')
  if (refusal) throw new AppError('forbidden', 'For the group’s chair, secretary and members')
  return meeting
}

async function requireVersion(tx: ReadTx, meeting: NotedMeeting, wanted: { item: string; version: number }) {
  const found = await findNotesVersion(tx, meeting, wanted)
  if (!found) throw new AppError('notFound', `The notes have no earlier version ${wanted.version}`)
  return found
}

export const notesRoutes = [
  route(getMeetingNotes, async (call, { meeting }) => {
    const found = await requireReadable(call, await findNotedMeeting(call.tx, meeting))
    const refusal = await findNotesRefusal(call.tx, found, call)
    return {
      group: { id: found.groupId, name: found.groupName },
      title: found.title,
      startsAt: found.startsAt.toISOString(),
      items: await findNotes(call.tx, found),
      arrangement: found.arrangement,
      mayWrite: refusal === undefined,
      isOpen: areNotesOpen(found),
    }
  }),

  route(saveMeetingNotes, async (call, { meeting, item, content, version }) => {
    const { tx, user, now } = call
    await requireItem(call, { meeting, item })
    const found = await requireWritable(call, await holdNotedMeeting(tx, meeting))
    call.audit(item, { meeting })
    const author = { accountId: user.id, now }
    return saveAlone(
      tx,
      storedNotes(async () => found),
      { block: item, content, version, author },
    )
  }),

  route(listMeetingNotesVersions, async (call, { meeting, item, cursor, limit }) => {
    const found = await requireItem(call, { meeting, item })
    const items = await findEarlierNotes(call.tx, found, { item, before: cursor, limit })
    return { items, cursor: items.length === limit ? (items.at(-1)?.version ?? null) : null }
  }),

  route(getMeetingNotesVersion, async (call, { meeting, item, earlier }) =>
    requireVersion(call.tx, await requireItem(call, { meeting, item }), { item, version: earlier }),
  ),

  route(restoreMeetingNotes, async (call, { meeting, item, version, earlier }) => {
    const { tx, user, now } = call
    await requireItem(call, { meeting, item })
    const found = await requireWritable(call, await holdNotedMeeting(tx, meeting))
    const { content } = await requireVersion(tx, found, { item, version: earlier })
    call.audit(item, { meeting, earlier })
    const author = { accountId: user.id, name: user.name, now }
    return restoreAlone(
      tx,
      storedNotes(async () => found),
      { block: item, content, version, author },
    )
  }),
]
