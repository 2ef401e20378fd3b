import { documentHash } from '#documents/render/document-hash.ts'
import type { Renderer } from '#documents/render/renderer.ts'
import { type FileAnswer, fileAnswer, type Route, route } from '#server/http.ts'
import type { ReadTx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { countPersonalLinks } from '#server/personal-link.ts'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/texts.ts'
import { todayOf, toPersonal, writeStatement } from './giving.service.ts'
import {
  getOwnStatementFile,
  getPersonalStatement,
  getPersonalStatementFile,
  listOwnStatements,
  saveOwnStatement,
  savePersonalStatement,
} from './personal-statements.contract.ts'
import { findSentDocument } from './sent-documents.queries.ts'
import { stateOf } from './statement.ts'
import { findStatements, type StoredStatement } from './statements.queries.ts'

/** What those whose statement is asked for may do: by a personal link, or signed in. */
export const personalStatementRoutes = (services: Services, renderer: Renderer): Route[] => [
  ...linkRoutes(services, renderer),
  ...ownRoutes(renderer),
]

function linkRoutes(services: Services, renderer: Renderer): Route[] {
  const countLink = countPersonalLinks(services)
  return [
    route(
      getPersonalStatement,
      async ({ tx, now }, { token }) => {
        const stored = required((await findStatements(tx, { token }))[0])
        return toPersonal(stored, todayOf(stored, now))
      },
      countLink,
    ),

    route(
      savePersonalStatement,
      async ({ tx, now, audit }, { token, ...written }) => {
        const { id, organisation, report, personName } = required((await findStatements(tx, { token }))[0])
        const saved = await writeStatement({ tx, now, user: { id: null, name: personName } }, { id, ...written })
        audit(`report:${report.id}`, { statement: id, isGiven: written.isGiven }, organisation.id)
        return saved
      },
      countLink,
    ),

    route(
      getPersonalStatementFile,
      async ({ tx, now }, { token, language }) => {
        const stored = required((await findStatements(tx, { token }))[0])
        if (stateOf(stored, todayOf(stored, now)) === 'withdrawn') throw nothing()
        return sentFile(tx, renderer, stored, language)
      },
      countLink,
    ),
  ]
}

const ownRoutes = (renderer: Renderer): Route[] => [
  route(listOwnStatements, async ({ tx, organisation, user, today }) => {
    const own = await findStatements(tx, { organisationId: organisation.id, accountId: user.id })
    const told = own.filter((one) => ['open', 'expired'].includes(stateOf(one, today)))
    return {
      statements: told.map((one) => toPersonal(one, today)).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)),
    }
  }),

  route(saveOwnStatement, async ({ tx, organisation, user, now, audit }, { statement: id, ...written }) => {
    const own = { organisationId: organisation.id, accountId: user.id, id }
    const { report } = required((await findStatements(tx, own))[0])
    const saved = await writeStatement({ tx, now, user }, { id, ...written })
    audit(`report:${report.id}`, { statement: id, isGiven: written.isGiven })
    return saved
  }),

  route(getOwnStatementFile, async ({ tx, organisation, user, today }, { statement: id, language }) => {
    const own = { organisationId: organisation.id, accountId: user.id, id }
    const stored = required((await findStatements(tx, own))[0])
    if (stateOf(stored, today) === 'withdrawn') throw nothing()
    return sentFile(tx, renderer, stored, language)
  }),
]

const nothing = () => new AppError('notFound', 'No such statement')

function required(stored: StoredStatement | undefined): StoredStatement {
  if (!stored) throw nothing()
  return stored
}

/** The report as it was sent, made into a file after the transaction has ended. */
async function sentFile(
  tx: ReadTx,
  renderer: Renderer,
  { report, round }: StoredStatement,
  language: Language,
): Promise<FileAnswer> {
  const sent = await findSentDocument(tx, { reportId: report.id, round }, language)
  if (!sent) throw new AppError('notFound', 'The report has not been sent for statements yet')
  const { document } = sent
  return fileAnswer({
    body: () => renderer.render('pdf', { document, createdAt: new Date(document.date) }),
    filename: `${report.kind}-${report.year}-${document.language}.pdf`,
    contentType: 'application/pdf',
    etag: documentHash(document),
  })
}
