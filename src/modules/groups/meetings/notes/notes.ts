import { z } from 'zod'

import { textVersion } from '#documents/text-version.ts'
import { localText } from '#shared/local-text.ts'
import type { Refusal } from '#shared/together.ts'
import type { MemberRole } from '../../group-member.ts'
import type { MeetingState } from '../meeting.ts'

/** The notes of all items of a meeting are written together as one document, each item's under the item's id. */
export const nameOfNotes = (meeting: string): string => `notes/${meeting}`

const notesName = z.templateLiteral(['notes/', z.uuid()])

/** Of which meeting a document's name is; undefined when it is none of notes. */
export function meetingOfName(name: string): string | undefined {
  return notesName.safeParse(name).success ? name.slice('notes/'.length) : undefined
}

/** What was said of an item; null while nothing is written. */
export const itemNotes = z
  .object({ item: z.uuid(), title: localText, notes: textVersion.nullable() })
  .meta({ id: 'MeetingItemNotes', description: 'Typed text with a version of its own' })
export type ItemNotes = z.infer<typeof itemNotes>

/** Those who take part in a group's decisions write; who is only heard in it reads. */
const writing: readonly MemberRole[] = ['chair', 'viceChair', 'secretary', 'member', 'deputy']

export interface NotesSituation {
  /** Owner or coordinator of the organisation. */
  leads: boolean
  /** As what the person is in the group today; empty for those who are not. */
  roles: readonly MemberRole[]
  state: MeetingState
  /** The minutes are with the members to be checked, or approved: they say what was said. */
  hasMinutes: boolean
}

/** Why somebody may not write the notes of a meeting; undefined when they may. */
export function notesRefusal({ leads, roles, ...meeting }: NotesSituation): Refusal | undefined {
  if (!leads && !roles.some((role) => writing.includes(role))) return 'forbidden'
  return areNotesOpen(meeting) ? undefined : 'locked'
}

/** Notes may be prepared before a meeting and cleaned up after it, until its minutes go to be checked. */
export const areNotesOpen = ({ state, hasMinutes }: Pick<NotesSituation, 'state' | 'hasMinutes'>): boolean =>
  state !== 'cancelled' && !hasMinutes
