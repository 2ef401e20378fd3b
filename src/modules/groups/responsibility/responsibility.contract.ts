import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { responsibilityAccess as access } from './responsibility.access.ts'
import { answeredDuties, responsibility, responsibilityInput, responsibilityStates } from './responsibility.ts'

const organisation = z.string()
const named = localText.nullable()

export const answeredDuty = z
  .object({
    duty: z.enum(answeredDuties),
    citations: z.array(z.object({ act: z.string(), section: z.string() })),
    state: z.enum(responsibilityStates),
    responsibility,
    groupName: named,
    groupEndsOn: z.iso.date().nullable(),
    unitName: named,
    accountName: z.string().nullable(),
    hasLeft: z.boolean().meta({ description: 'The person with an account is in the organisation no more' }),
    version: z.int().nonnegative().meta({ description: '0: nothing has been said of it' }),
    updatedAt: z.iso.datetime().nullable(),
    updatedBy: z.string().nullable(),
  })
  .meta({ id: 'AnsweredDuty' })
export type AnsweredDutyView = z.infer<typeof answeredDuty>

export const listResponsibilities = endpoint({
  id: 'listResponsibilities',
  summary:
    'The statutory duties of the organisation in promoting wellbeing and health, and who answers for each; empty for organisations without them.',
  method: 'GET',
  path: '/organisations/:organisation/responsibilities',
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({ duties: z.array(answeredDuty) }),
})

export const saveResponsibility = endpoint({
  id: 'saveResponsibility',
  summary: 'Say who answers for a duty, and by whose decision.',
  method: 'PUT',
  path: '/organisations/:organisation/responsibilities/:duty',
  allow: access.keep,
  input: responsibilityInput.safeExtend({
    organisation,
    duty: z.enum(answeredDuties),
    version: z.int().nonnegative().meta({ description: 'What was seen; 0 when nothing had been said' }),
  }),
  output: z.object({ version: z.int().positive() }),
  errors: ['notFound', 'conflict', 'invalidInput'],
})

/** What a 409 carries: what somebody else has said meanwhile. */
export const responsibilityConflict = z.object({
  current: responsibility,
  currentVersion: z.int().positive(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
})
export type ResponsibilityConflict = z.infer<typeof responsibilityConflict>
