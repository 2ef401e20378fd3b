import { z } from 'zod'

import { richText } from '#documents/rich-text.ts'
import { localText } from '#shared/local-text.ts'
import { type MemberRole, memberRoles, seatKinds } from '../group-member.ts'
import { itemKinds, itemStates, itemVotes } from '../meetings/agenda-item.ts'
import { presences } from '../meetings/attendance.ts'
import { minutesKinds } from './minutes.ts'

const person = z.object({ memberId: z.uuid(), name: z.string(), role: z.enum(memberRoles) })

/**
 * All that minutes tell, in every language it was written in: taken from the meeting while they are a draft, kept as it
 * was when they are sent. Documents are made of it and of nothing else.
 */
export const minutesFacts = z.object({
  kind: z.enum(minutesKinds),
  number: z.int().positive(),
  reason: z.string().nullable(),
  organisation: localText,
  isDemo: z.boolean(),
  group: localText,
  title: localText.nullable(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  place: z.string().nullable(),
  isRemote: z.boolean(),
  guests: z.string().nullable(),
  chair: z.string().nullable(),
  secretary: z.string().nullable(),
  quorum: z.object({ present: z.int(), members: z.int(), isMet: z.boolean() }),
  attendance: z.array(
    person.extend({
      title: z.string().nullable(),
      seat: z.object({ kind: z.enum(seatKinds), unitName: localText.nullable(), name: z.string().nullable() }),
      presence: z.enum(presences).nullable(),
      leftAt: z.iso.datetime().nullable(),
    }),
  ),
  firstSection: z.int().positive(),
  items: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(itemKinds),
      title: localText,
      presenter: z.string().nullable(),
      proposal: localText.nullable(),
      notes: richText.nullable(),
      decision: localText.nullable(),
      votes: itemVotes.nullable(),
      state: z.enum(itemStates),
      interests: z.array(z.object({ name: z.string(), reason: z.string().nullable() })),
    }),
  ),
  tasks: z.array(
    z.object({
      title: localText,
      itemId: z.uuid().nullable(),
      ownerName: z.string(),
      dueOn: z.iso.date().nullable(),
    }),
  ),
  signers: z.array(person),
})
export type MinutesFacts = z.infer<typeof minutesFacts>

/** Members in office: what they do there is public. */
const officeRoles: readonly MemberRole[] = ['chair', 'viceChair', 'secretary', 'member', 'deputy']

const wasThere = ({ presence }: MinutesFacts['attendance'][number]) => presence === 'present'

export const officeHolders = ({ attendance }: MinutesFacts) =>
  attendance.filter((one) => wasThere(one) && officeRoles.includes(one.role))

/** Experts, residents and others who were there: personal data that is public only when they are chosen. */
export const peopleWithoutOffice = ({ attendance }: MinutesFacts) =>
  attendance.filter((one) => wasThere(one) && !officeRoles.includes(one.role))

export type MinutesItem = MinutesFacts['items'][number]
