import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import {
  bodyKinds,
  letterKinds,
  longestInstructions,
  requestInput,
  responseInput,
  responseKinds,
  statementGiver,
  statementStates,
} from './statement.ts'
import { workflowAccess as access } from './workflow.access.ts'

const inReport = { organisation: z.string(), report: z.uuid() }
const statement = z.uuid()

export const reportStatement = z
  .object({
    id: z.uuid(),
    round: z.int().positive(),
    bodyKind: z.enum(bodyKinds),
    body: z.string().nullable().meta({ description: 'As the body is called; null: as the law calls it' }),
    personName: z.string(),
    accountId: z.uuid().nullable().meta({ description: 'Null: somebody without an account' }),
    email: z.string().nullable().meta({ description: 'Only for those who ask; null: not known, or deleted' }),
    language: z.enum(languages),
    dueOn: z.iso.date(),
    instructions: z.string().nullable(),
    state: z.enum(statementStates),
    letters: z.array(z.object({ kind: z.enum(letterKinds), sentOn: z.iso.date() })),
    link: z
      .string()
      .nullable()
      .meta({ description: 'The personal link, only for those who ask and where no mail can carry it' }),
    hasDraft: z.boolean().meta({ description: 'Something has been written and not given' }),
    given: z
      .object({
        text: z.string(),
        reference: z.string().nullable(),
        at: z.iso.datetime(),
        byName: z.string(),
      })
      .nullable(),
    response: z
      .object({
        kind: z.enum(responseKinds),
        gist: z.string(),
        response: z.string(),
        at: z.iso.datetime(),
        byName: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'ReportStatement' })
export type ReportStatement = z.infer<typeof reportStatement>

export const listReportStatements = endpoint({
  id: 'listReportStatements',
  summary: "The statements that are asked for and given on a report, and the coordinator's answers.",
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/statements',
  allow: access.read,
  input: z.object(inReport),
  output: z.object({ statements: z.array(reportStatement) }),
  errors: ['notFound'],
})

export const askForStatement = endpoint({
  id: 'askForStatement',
  summary:
    'Ask a body or a partner for a statement. The letter leaves at once, or when the report is sent for statements.',
  method: 'POST',
  path: '/organisations/:organisation/reports/:report/statements',
  allow: access.lead,
  input: requestInput.safeExtend(inReport),
  output: z.object({ id: z.uuid(), isMailed: z.boolean() }),
  errors: ['notFound', 'conflict'],
})

export const changeStatementRequest = endpoint({
  id: 'changeStatementRequest',
  summary: 'Give more time for a statement, or other instructions.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/statements/:statement',
  allow: access.lead,
  input: z.object({
    ...inReport,
    statement,
    dueOn: z.iso.date(),
    instructions: z.string().trim().max(longestInstructions),
  }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const remindOfStatements = endpoint({
  id: 'remindOfStatements',
  summary: 'Remind those who have given no statement, one of them or all; each at most once a day.',
  method: 'POST',
  path: '/organisations/:organisation/reports/:report/statement-reminders',
  allow: access.lead,
  input: z.object({ ...inReport, statement: statement.optional().meta({ description: 'Left out: all who wait' }) }),
  output: z.object({ letters: z.int().nonnegative().meta({ description: 'How many letters leave now' }) }),
  errors: ['notFound', 'conflict'],
})

export const renewStatementLink = endpoint({
  id: 'renewStatementLink',
  summary: 'Ask somebody else, or at another address: a new personal link, and the older one is dead.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/statements/:statement/link',
  allow: access.lead,
  input: z.object({ ...inReport, statement, giver: statementGiver }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const withdrawStatementRequest = endpoint({
  id: 'withdrawStatementRequest',
  summary: 'Withdraw a request for a statement: its link opens nothing from now on. What was given stays.',
  method: 'DELETE',
  path: '/organisations/:organisation/reports/:report/statements/:statement',
  allow: access.lead,
  input: z.object({ ...inReport, statement }),
  output: z.void(),
  errors: ['notFound'],
})

export const answerStatement = endpoint({
  id: 'answerStatement',
  summary: 'Tell how a statement changed the report, or why it did not; it is printed in the report.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/statements/:statement/response',
  allow: access.lead,
  input: responseInput.safeExtend({
    ...inReport,
    statement,
    seen: z
      .object({ givenAt: z.iso.datetime(), respondedAt: z.iso.datetime().nullable() })
      .meta({ description: 'The statement and the answer that were seen' }),
  }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})
