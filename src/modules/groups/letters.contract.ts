import { z } from 'zod'

import { textUpTo } from '#modules/plans/projects/project.ts'
import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { groupsAccess as access } from './groups.access.ts'

const organisation = z.string()
const group = z.uuid()
const path = '/organisations/:organisation/groups/:group/letters' as const

/** A letter to a group: everybody gets it in the own language, or in one in which it is written. */
export const letterInput = z.object({
  subject: textUpTo(200),
  body: textUpTo(10_000),
  members: z.array(z.uuid()).min(1).max(200),
})
export type LetterInput = z.infer<typeof letterInput>

export const groupLetter = z
  .object({
    id: z.uuid(),
    subject: localText,
    body: localText,
    sentAt: z.iso.datetime(),
    sentByName: z.string(),
    isMailed: z.boolean().meta({ description: 'False: only kept, in the demo or without a mail server' }),
    receivers: z.array(z.object({ name: z.string(), email: z.string().nullable() })),
  })
  .meta({ id: 'GroupLetter' })
export type GroupLetter = z.infer<typeof groupLetter>

export const listGroupLetters = endpoint({
  id: 'listGroupLetters',
  summary: 'The letters that have been sent to a group, the newest first. Addresses are for who writes them.',
  method: 'GET',
  path,
  allow: access.read,
  input: z.object({ organisation, group }),
  output: z.object({ items: z.array(groupLetter), isMailed: z.boolean() }),
  errors: ['notFound', 'forbidden'],
})

export const sendGroupLetter = endpoint({
  id: 'sendGroupLetter',
  summary: 'Write to members of a group who are in office today: one letter to each mailbox.',
  method: 'POST',
  path,
  allow: access.keep,
  input: letterInput.safeExtend({ organisation, group }),
  output: z.object({ receivers: z.int().positive(), isMailed: z.boolean() }),
  errors: ['notFound', 'forbidden'],
})
