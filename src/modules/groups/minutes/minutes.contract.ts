import { z } from 'zod'

import { documentBlock } from '#documents/document.schema.ts'
import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { memberRoles } from '../group-member.ts'
import { meetingStates } from '../meetings/meeting.ts'
import { minutesAccess as access } from './minutes.access.ts'
import {
  checkAnswers,
  checkInput,
  correctionReason,
  longestCorrection,
  minutesInput,
  minutesKinds,
  minutesStates,
  publicPart,
} from './minutes.ts'

const inMeeting = { organisation: z.string(), meeting: z.uuid() }
const version = z.int().positive().meta({ description: 'The version that was seen' })
const path = '/organisations/:organisation/meetings/:meeting/minutes' as const
const language = z.enum(languages)
const person = z.object({ memberId: z.uuid(), name: z.string(), role: z.enum(memberRoles) })
const format = z.enum(['pdf', 'docx'])

const minutesView = z
  .object({
    id: z.uuid(),
    number: z.int().positive().meta({ description: '1, and one more for each correction of what was approved' }),
    version: z.int().positive(),
    ...minutesInput.shape,
    publicPeople: z.array(z.uuid()).meta({ description: 'Those present without an office whose names are public' }),
    showsGuests: z.boolean(),
    state: z.enum(minutesStates),
    reason: z.string().nullable().meta({ description: 'Why the version before it was not right' }),
    round: z.int().min(0).meta({ description: 'How many times it was sent to the members' }),
    sentAt: z.iso.datetime().nullable(),
    approvedAt: z.iso.datetime().nullable(),
    signatures: z.array(
      person.extend({ signedOn: z.iso.date().nullable(), recordedBy: z.string().nullable(), isOwn: z.boolean() }),
    ),
    checks: z.array(
      person.extend({
        answer: z.enum(checkAnswers),
        correction: z.string().nullable(),
        answeredAt: z.iso.datetime(),
        reply: z.string().nullable(),
        repliedBy: z.string().nullable(),
        isOwn: z.boolean(),
      }),
    ),
    waiting: z.array(person).meta({ description: 'Members who have said nothing yet' }),
    documentHash: z.string().nullable().meta({ description: 'Of what was approved, in the language asked for' }),
    files: z.array(z.object({ language, format, sha256: z.string(), bytes: z.int() })),
  })
  .meta({ id: 'MeetingMinutes' })
export type MinutesView = z.infer<typeof minutesView>

export const minutesPage = z.object({
  meeting: z.object({
    id: z.uuid(),
    groupId: z.uuid(),
    groupName: localText,
    title: localText.nullable(),
    on: z.iso.date(),
    state: z.enum(meetingStates),
  }),
  minutes: minutesView.nullable().meta({ description: 'Null: not begun, or a draft that is not for the caller' }),
  versions: z.array(
    z.object({ number: z.int(), state: z.enum(minutesStates), approvedAt: z.iso.datetime().nullable() }),
  ),
  title: z.string(),
  notice: z.string().nullable(),
  blocks: z.array(documentBlock).meta({ description: 'What the minutes say, in the language asked for' }),
  members: z.array(person).meta({ description: 'Who was in the group on the day of the meeting' }),
  items: z.array(z.object({ id: z.uuid(), title: localText, section: z.int() })),
  others: z
    .array(person)
    .meta({ description: 'Experts, residents and others who were there: named in public only when they are chosen' }),
  guests: z.string().nullable().meta({ description: 'Who else was there' }),
  publication: z.object({ path: z.string(), publishedAt: z.iso.datetime(), publishedBy: z.string() }).nullable(),
  keeps: z.boolean().meta({ description: 'Whether the caller keeps the minutes' }),
  checks: z.boolean().meta({ description: 'Whether the caller is asked to check them' }),
})
export type MinutesPage = z.infer<typeof minutesPage>

export const getMeetingMinutes = endpoint({
  id: 'getMeetingMinutes',
  summary: 'The minutes of a meeting: what they say, who has checked and signed them, and what of them is public.',
  method: 'GET',
  path,
  allow: access.read,
  input: z.object({ ...inMeeting, language, number: z.coerce.number().int().positive().optional() }),
  output: minutesPage,
  errors: ['notFound'],
})

export const listGroupMinutes = endpoint({
  id: 'listGroupMinutes',
  summary: "The minutes of a group's meetings that have been held, the latest first.",
  method: 'GET',
  path: '/organisations/:organisation/groups/:group/minutes',
  allow: access.read,
  input: z.object({ organisation: z.string(), group: z.uuid() }),
  output: z.object({
    group: z.object({ id: z.uuid(), name: localText }),
    keeps: z.boolean(),
    meetings: z.array(
      z.object({
        id: z.uuid(),
        title: localText.nullable(),
        on: z.iso.date(),
        minutes: z
          .object({
            kind: z.enum(minutesKinds),
            number: z.int(),
            state: z.enum(minutesStates),
            isPublic: z.boolean(),
          })
          .nullable(),
      }),
    ),
  }),
  errors: ['notFound'],
})

const moved = z.object({ version: z.int().positive(), state: z.enum(minutesStates) })

export const beginMeetingMinutes = endpoint({
  id: 'beginMeetingMinutes',
  summary: 'Begin the minutes of a meeting; when there are approved ones, a correction of them with its reason.',
  method: 'POST',
  path,
  allow: access.keep,
  input: z.object({ ...inMeeting, kind: z.enum(minutesKinds), reason: correctionReason.nullable() }),
  output: moved,
  errors: ['notFound', 'conflict'],
})

export const updateMeetingMinutes = endpoint({
  id: 'updateMeetingMinutes',
  summary: 'Say who signs a draft, until when it is checked and which of its items are public.',
  method: 'PUT',
  path,
  allow: access.keep,
  input: minutesInput.safeExtend({ ...inMeeting, version }),
  output: moved,
  errors: ['notFound', 'conflict'],
})

export const sendMeetingMinutes = endpoint({
  id: 'sendMeetingMinutes',
  summary: 'Send a draft as it is now to the members to be checked.',
  method: 'POST',
  path: `${path}/sending`,
  allow: access.keep,
  input: z.object({ ...inMeeting, version }),
  output: moved,
  errors: ['notFound', 'conflict'],
})

export const takeBackMeetingMinutes = endpoint({
  id: 'takeBackMeetingMinutes',
  summary: 'Take minutes back from being checked: they are a draft again and nobody has signed.',
  method: 'DELETE',
  path: `${path}/sending`,
  allow: access.keep,
  input: z.object({ ...inMeeting, version: z.coerce.number().int().positive() }),
  output: moved,
  errors: ['notFound', 'conflict'],
})

export const checkMeetingMinutes = endpoint({
  id: 'checkMeetingMinutes',
  summary: 'Say as a member that the minutes are right, or what is to be corrected.',
  method: 'PUT',
  path: `${path}/check`,
  allow: access.check,
  input: checkInput.safeExtend({ ...inMeeting, round: z.int().positive() }),
  output: moved,
  errors: ['notFound', 'conflict'],
})

export const answerMinutesCorrection = endpoint({
  id: 'answerMinutesCorrection',
  summary: 'Say why a correction that a member asked for is not made.',
  method: 'PUT',
  path: `${path}/checks/:member/reply`,
  allow: access.keep,
  input: z.object({ ...inMeeting, member: z.uuid(), reply: z.string().trim().min(1).max(longestCorrection) }),
  output: moved,
  errors: ['notFound', 'conflict'],
})

export const signMeetingMinutes = endpoint({
  id: 'signMeetingMinutes',
  summary: 'Sign minutes; who keeps them can write down that a signer has signed on paper. The last one approves them.',
  method: 'PUT',
  path: `${path}/signatures/:member`,
  allow: access.check,
  input: z.object({ ...inMeeting, member: z.uuid(), version, on: z.iso.date() }),
  output: moved,
  errors: ['notFound', 'conflict'],
})

export const publishMeetingMinutes = endpoint({
  id: 'publishMeetingMinutes',
  summary: 'Show the chosen items of approved minutes on the public site, and who was there.',
  method: 'PUT',
  path: `${path}/publication`,
  allow: access.keep,
  input: publicPart.extend({ ...inMeeting, version }),
  output: moved,
  errors: ['notFound', 'conflict'],
})

export const unpublishMeetingMinutes = endpoint({
  id: 'unpublishMeetingMinutes',
  summary: 'Take the public part of minutes down from the public site.',
  method: 'DELETE',
  path: `${path}/publication`,
  allow: access.keep,
  input: z.object(inMeeting),
  output: moved,
  errors: ['notFound', 'conflict'],
})

export const getMeetingMinutesFile = endpoint({
  id: 'getMeetingMinutesFile',
  summary: 'Minutes as a PDF/UA or Word file: approved ones as they were kept.',
  method: 'GET',
  path: `${path}/file`,
  allow: access.read,
  input: z.object({ ...inMeeting, language, format, number: z.coerce.number().int().positive().optional() }),
  output: z.string(),
  produces: ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  errors: ['notFound', 'unavailable'],
})
