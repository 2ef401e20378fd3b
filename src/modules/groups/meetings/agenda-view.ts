import { z } from 'zod'

import { attachedFile } from '#modules/organisations/attachments/attached-file.ts'
import { itemInput, itemRecord, itemSubject } from './agenda-item.ts'

/** A file of an item. */
export const meetingFile = attachedFile.meta({ id: 'MeetingFile' })
export type MeetingFile = z.infer<typeof meetingFile>

/** What a decision may become elsewhere in one press. */
export const outcomeKinds = ['action', 'comment', 'leftOut'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** An item of an agenda with all that belongs to it. */
export const agendaItem = itemInput
  .extend({
    ...itemRecord.shape,
    id: z.uuid(),
    position: z.int(),
    subject: itemSubject.nullable(),
    version: z.int().positive(),
    files: z.array(meetingFile),
    interests: z
      .array(z.object({ memberId: z.uuid(), name: z.string(), reason: z.string().nullable() }))
      .meta({ description: 'Who takes no part in it because of an interest of the own' }),
    outcomes: z.array(
      z.object({ kind: z.enum(outcomeKinds), path: z.string(), at: z.iso.datetime(), byName: z.string() }),
    ),
    offers: z.array(z.enum(outcomeKinds)).meta({ description: 'What its decision can still become' }),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string(),
  })
  .meta({ id: 'MeetingAgendaItem' })
export type AgendaItem = z.infer<typeof agendaItem>
