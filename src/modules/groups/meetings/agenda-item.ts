import { z } from 'zod'

import { type DecidedKind, decidedKinds } from '#modules/organisations/decisions/decisions.contract.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'

export const itemKinds = ['opening', 'information', 'discussion', 'decision', 'proposal'] as const
export type ItemKind = (typeof itemKinds)[number]

/** `postponed`: left on the table; it is suggested to the next meeting. */
export const itemStates = ['open', 'handled', 'postponed'] as const
export type ItemState = (typeof itemStates)[number]

/** What an item may be about: a thing of any module, with its kind and id, and where it is opened. */
export const itemSubjectKinds = decidedKinds
export type ItemSubjectKind = DecidedKind

export const itemSubject = z
  .object({
    kind: z.enum(itemSubjectKinds),
    id: z.string().min(1).max(200),
    path: z
      .string()
      .max(500)
      .regex(/^[a-z]/, { error: 'pathUnknown' })
      .meta({ description: "Where it is opened, below the organisation's workspace and without its first slash" }),
  })
  .meta({ id: 'MeetingItemSubject' })
export type ItemSubject = z.infer<typeof itemSubject>

const upTo = (length: number) =>
  localText.refine((text) => languages.every((language) => (text[language]?.length ?? 0) <= length), {
    error: 'textTooLong',
  })

/** As long as the title of an action: a decision may become one. */
export const longestTitle = 200
export const longestDecision = 4000
export const itemTitle = upTo(longestTitle)
export const itemWords = upTo(longestDecision)

export const itemLink = z.object({
  title: z.string().trim().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }).max(1000),
})
export type ItemLink = z.infer<typeof itemLink>

/** What is prepared of an item before the meeting. */
export const itemInput = z.object({
  kind: z.enum(itemKinds),
  title: itemTitle,
  reason: itemWords.nullable().meta({ description: 'Why it is on the agenda' }),
  presenter: z.string().trim().min(1).max(200).nullable(),
  minutes: z.int().min(1).max(600).nullable().meta({ description: 'How long it may take' }),
  proposal: itemWords.nullable().meta({ description: 'What is proposed to be decided' }),
  links: z.array(itemLink).max(20),
})
export type ItemInput = z.infer<typeof itemInput>

const count = z.int().min(0).max(1000)
export const itemVotes = z.object({ for: count, against: count, empty: count })
export type ItemVotes = z.infer<typeof itemVotes>

/** What comes of an item in the meeting; the notes of it are written apart. */
export const itemRecord = z.object({
  state: z.enum(itemStates),
  decision: itemWords.nullable(),
  votes: itemVotes.nullable().meta({ description: 'Null: there was no vote' }),
})
export type ItemRecord = z.infer<typeof itemRecord>

/** What a 409 on an item carries: what somebody else has stored meanwhile. */
export const itemConflict = z.object({
  current: itemInput.extend(itemRecord.shape),
  currentVersion: z.int().positive(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
})
export type ItemConflict = z.infer<typeof itemConflict>
