import { canMail } from '#modules/organisations/can-mail.ts'
import { type Call, type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { ask, linkOf, requireGiver, sendStatementLetter } from './asking.service.ts'
import { isStatutory, stateOf } from './statement.ts'
import {
  answerStatement,
  askForStatement,
  changeStatementRequest,
  listReportStatements,
  remindOfStatements,
  renewStatementLink,
  type ReportStatement,
  withdrawStatementRequest,
} from './statements.contract.ts'
import {
  deleteStatementLetter,
  holdStatement,
  insertStatement,
  keepResponse,
  renewGiver,
  updateRequest,
} from './statement-writing.queries.ts'
import { findStatements, type StoredStatement } from './statements.queries.ts'
import { holdReport } from './way.queries.ts'
import { refused } from './way.service.ts'
import { requireWay } from './way-reading.service.ts'
import { isOpenForChanges } from './way.ts'
import { workflowAccess } from './workflow.access.ts'

/** Asking for statements, and telling what they changed. */
export const statementRoutes = (services: Services): Route[] => [
  listing(services),
  ...askingRoutes(services),
  ...changingRoutes(services),
  answering,
]

const listing = (services: Services): Route =>
  route(listReportStatements, async ({ tx, organisation, membership, today }, { report }) => {
    await requireWay(tx, organisation.id, report)
    const leads = workflowAccess.lead.roles.some((role) => role === membership.role)
    const showsLinks = leads && !canMail(services, organisation)
    const stored = await findStatements(tx, { organisationId: organisation.id, reportId: report })
    return {
      statements: stored.map((one): ReportStatement => {
        const state = stateOf(one, today)
        const isLinked = showsLinks && state === 'open' && one.accountId === null
        return { ...toView(one), state, email: leads ? one.email : null, link: isLinked ? linkOf(services, one) : null }
      }),
    }
  })

const toView = (one: StoredStatement): Omit<ReportStatement, 'state' | 'email' | 'link'> => ({
  id: one.id,
  round: one.round,
  bodyKind: one.bodyKind,
  body: one.body,
  personName: one.personName,
  accountId: one.accountId,
  language: one.language,
  dueOn: one.dueOn,
  instructions: one.instructions,
  letters: one.letters,
  hasDraft: one.draft !== null,
  given: one.givenAt && {
    text: one.statement ?? '',
    reference: one.reference,
    at: one.givenAt.toISOString(),
    byName: one.givenByName ?? one.personName,
  },
  response:
    one.respondedAt && one.responseKind
      ? {
          kind: one.responseKind,
          gist: one.gist ?? '',
          response: one.response ?? '',
          at: one.respondedAt.toISOString(),
          byName: one.respondedByName ?? '',
        }
      : null,
})

const askingRoutes = (services: Services): Route[] => [
  route(askForStatement, async (call, { organisation: _, report, giver: asked, ...input }) => {
    const { tx, organisation, user, now, today, audit } = call
    await holdReport(tx, organisation.id, report)
    const way = await requireWay(tx, organisation.id, report)
    if (!isOpenForChanges(way.stage) || !way.stages.includes('statements')) throw refused('notStating', way)
    if (input.dueOn < today) throw invalidInput('dueOn', 'dayPassed')
    const giver = await requireGiver(tx, organisation.id, asked)
    const body = input.body ?? (isStatutory(input.bodyKind) ? null : giver.name)
    const place = { organisationId: organisation.id, reportId: report, round: way.round }
    const id = await insertStatement(tx, { ...place, ...input, body, giver, askedBy: user })
    audit(`report:${report}`, { statement: id, body: input.bodyKind })
    if (way.stage !== 'statements') return { id, isMailed: false }
    return { id, isMailed: await ask({ services, tx, today }, await requireStatement(call, report, id), now) }
  }),

  route(remindOfStatements, async (call, { report, statement }) => {
    const { tx, organisation, today, audit } = call
    const way = await requireWay(tx, organisation.id, report)
    if (way.stage !== 'statements') throw refused('notStating', way)
    const all = await findStatements(tx, { organisationId: organisation.id, reportId: report })
    if (statement !== undefined && !all.some(({ id }) => id === statement)) throw noStatement()
    let letters = 0
    for (const one of all)
      if ((statement ?? one.id) === one.id && one.givenAt === null && stateOf(one, today) === 'open')
        if (await sendStatementLetter({ services, tx, today }, one, 'nudge')) letters += 1
    audit(`report:${report}`, { statement, letters })
    return { letters }
  }),
]

const changingRoutes = (services: Services): Route[] => [
  route(changeStatementRequest, async (call, { report, statement, dueOn, instructions }) => {
    const { tx, today, audit } = call
    await requireStatement(call, report, statement)
    if (dueOn < today) throw invalidInput('dueOn', 'dayPassed')
    await updateRequest(tx, statement, { dueOn, instructions: instructions || null })
    audit(`report:${report}`, { statement, dueOn })
  }),

  route(renewStatementLink, async (call, { report, statement, giver: asked }) => {
    const { tx, organisation, today, audit } = call
    const stored = await requireStatement(call, report, statement)
    const state = stateOf({ ...stored, isWithdrawn: false }, today)
    if (state === 'closed') throw refused('notStating', await requireWay(tx, organisation.id, report))
    await renewGiver(tx, statement, await requireGiver(tx, organisation.id, asked))
    // The letter of today led to the link that is dead now.
    await deleteStatementLetter(tx, statement, today)
    const renewed = await requireStatement(call, report, statement)
    if (renewed.askedAt) await sendStatementLetter({ services, tx, today }, renewed, 'question')
    audit(`report:${report}`, { statement })
  }),

  route(withdrawStatementRequest, async (call, { report, statement }) => {
    await requireStatement(call, report, statement)
    await updateRequest(call.tx, statement, { isWithdrawn: true })
    call.audit(`report:${report}`, { statement })
  }),
]

const answering: Route = route(
  answerStatement,
  async (call, { organisation: _, report, statement, seen, ...response }) => {
    const { tx, organisation, user, now, audit } = call
    await holdReport(tx, organisation.id, report)
    await holdStatement(tx, statement)
    const stored = await requireStatement(call, report, statement)
    const way = await requireWay(tx, organisation.id, report)
    if (!stored.givenAt) throw refused('notGiven', way)
    if (way.stage !== 'statements' || stored.round !== way.round) throw refused('locked', way)
    const isSeen =
      stored.givenAt.toISOString() === seen.givenAt && (stored.respondedAt?.toISOString() ?? null) === seen.respondedAt
    if (!isSeen) throw refused('statementChanged', way)
    await keepResponse(tx, statement, { ...response, byName: user.name, now })
    audit(`report:${report}`, { statement, kind: response.kind })
  },
)

const noStatement = () => new AppError('notFound', 'The report has no such statement')

async function requireStatement(
  { tx, organisation }: Pick<Call, 'tx'> & { organisation: { id: string } },
  report: string,
  id: string,
): Promise<StoredStatement> {
  const [stored] = await findStatements(tx, { organisationId: organisation.id, reportId: report, id })
  if (!stored) throw noStatement()
  return stored
}
