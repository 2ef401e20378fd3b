import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { bodyKinds, statementInput, statementStates } from './statement.ts'
import { workflowAccess as access } from './workflow.access.ts'

const token = z.string().min(1).max(200)
const language = z.enum(languages)
const version = z.int().positive().meta({ description: 'The version that was written on' })

/** What a personal link or an own request opens: one statement and the report as it was sent, and nothing else. */
export const personalStatement = z
  .object({
    id: z.uuid(),
    organisation: localText,
    report: z.object({ title: localText, year: z.int(), languages: z.array(language) }),
    bodyKind: z.enum(bodyKinds),
    body: z.string().nullable(),
    personName: z.string(),
    language,
    contact: z.object({ name: z.string(), email: z.string().nullable() }),
    dueOn: z.iso.date(),
    today: z.iso.date(),
    state: z.enum(statementStates).meta({ description: 'Only an open one may be written' }),
    instructions: z.string().nullable(),
    version,
    text: z.string().meta({ description: 'What is being written, else what was given' }),
    reference: z.string().nullable(),
    savedAt: z.iso.datetime().nullable(),
    givenAt: z.iso.datetime().nullable(),
    isChanged: z.boolean().meta({ description: 'What is written differs from what was given' }),
  })
  .meta({ id: 'PersonalStatement' })
export type PersonalStatement = z.infer<typeof personalStatement>

const saved = personalStatement.pick({ version: true, savedAt: true, givenAt: true, isChanged: true })
export type SavedStatement = z.infer<typeof saved>

/** What a 409 of a statement carries: what is stored now. */
export const statementConflict = z.object({ current: personalStatement })

export const getPersonalStatement = endpoint({
  id: 'getPersonalStatement',
  summary: 'What the holder of a personal link is asked: one statement on one report.',
  method: 'POST',
  readsOnly: true,
  path: '/personal-statement',
  allow: access.stateByLink,
  input: z.object({ token }),
  output: personalStatement,
  errors: ['notFound', 'tooManyAttempts'],
})

export const savePersonalStatement = endpoint({
  id: 'savePersonalStatement',
  summary: 'Keep what is written of a statement, or give it; it may be completed until its due day.',
  method: 'PUT',
  path: '/personal-statement',
  allow: access.stateByLink,
  input: statementInput.safeExtend({ token, version }),
  output: saved,
  errors: ['notFound', 'conflict', 'tooManyAttempts'],
})

export const getPersonalStatementFile = endpoint({
  id: 'getPersonalStatementFile',
  summary: 'The report as it was sent for statements, as PDF, for the holder of a personal link.',
  method: 'POST',
  readsOnly: true,
  path: '/personal-statement/file',
  allow: access.stateByLink,
  input: z.object({ token, language }),
  output: z.string(),
  produces: ['application/pdf'],
  errors: ['notFound', 'tooManyAttempts', 'unavailable'],
})

export const listOwnStatements = endpoint({
  id: 'listOwnStatements',
  summary: 'The statements that the caller is asked for, those of the nearest due day first.',
  method: 'GET',
  path: '/organisations/:organisation/own-statements',
  allow: access.stateOwn,
  input: z.object({ organisation: z.string() }),
  output: z.object({ statements: z.array(personalStatement) }),
})

export const saveOwnStatement = endpoint({
  id: 'saveOwnStatement',
  summary: 'Keep what is written of an own statement, or give it.',
  method: 'PUT',
  path: '/organisations/:organisation/own-statements/:statement',
  allow: access.stateOwn,
  input: statementInput.safeExtend({ organisation: z.string(), statement: z.uuid(), version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const getOwnStatementFile = endpoint({
  id: 'getOwnStatementFile',
  summary: 'The report as it was sent for statements, as PDF, for somebody whose statement is asked for.',
  method: 'GET',
  path: '/organisations/:organisation/own-statements/:statement/file',
  allow: access.stateOwn,
  input: z.object({ organisation: z.string(), statement: z.uuid(), language }),
  output: z.string(),
  produces: ['application/pdf'],
  errors: ['notFound', 'unavailable'],
})
