import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import { hashToken } from '#server/session.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { ReportKind, ReportStatus } from '../report-head.ts'
import { type BodyKind, type LetterKind, type ResponseKind } from './statement.ts'

/** A request for a statement with the statement, and where its report is. */
export interface StoredStatement {
  id: string
  round: number
  bodyKind: BodyKind
  body: string | null
  personName: string
  accountId: string | null
  /** Of a person in Kaarna the account's, as long as the person belongs to the organisation. */
  email: string | null
  language: Language
  dueOn: Day
  instructions: string | null
  linkNumber: number
  isWithdrawn: boolean
  askedAt: Date | null
  askedByName: string
  /** Of whoever asked, as long as there is an account. */
  askedByEmail: string | null
  version: number
  draft: string | null
  draftReference: string | null
  savedAt: Date | null
  statement: string | null
  reference: string | null
  givenAt: Date | null
  givenByName: string | null
  gist: string | null
  responseKind: ResponseKind | null
  response: string | null
  respondedAt: Date | null
  respondedByName: string | null
  letters: { kind: LetterKind; sentOn: Day }[]
  report: { id: string; kind: ReportKind; year: number; title: LocalText; languages: Language[] }
  stage: ReportStatus
  reportRound: number
  organisation: { id: string; slug: string; name: LocalText; demo: boolean }
}

interface Wanted {
  organisationId?: string
  reportId?: string
  id?: string
  accountId?: string
  token?: string
}

/** The statements that answer to all that is wanted of them: by round, and in the order in which they were asked for. */
export async function findStatements(tx: ReadTx, wanted: Wanted): Promise<StoredStatement[]> {
  const { organisationId, reportId, id, accountId, token } = wanted
  const rows = await statements(tx)
    .$if(organisationId !== undefined, (query) => query.where('statement.organisation_id', '=', organisationId!))
    .$if(reportId !== undefined, (query) => query.where('statement.report_id', '=', reportId!))
    .$if(id !== undefined, (query) => query.where('statement.id', '=', id!))
    .$if(accountId !== undefined, (query) => query.where('statement.account_id', '=', accountId!))
    .$if(token !== undefined, (query) => query.where('statement.token_hash', '=', hashToken(token!)))
    .orderBy('statement.round', 'desc')
    .orderBy('statement.asked_at')
    .orderBy('statement.id')
    .execute()
  return rows.map(toStatement)
}

const statements = (tx: ReadTx) =>
  tx
    .selectFrom('report_statement as statement')
    .innerJoin('report', 'report.id', 'statement.report_id')
    .innerJoin('organisation', 'organisation.id', 'statement.organisation_id')
    .leftJoin('report_way as way', 'way.report_id', 'report.id')
    .leftJoin('account as asker', 'asker.id', 'statement.asked_by')
    .selectAll('statement')
    .select([
      'report.kind',
      'report.year',
      'report.title',
      'report.languages',
      'report.status',
      'way.round as report_round',
      'organisation.slug',
      'organisation.name',
      'organisation.demo',
      'asker.email as asker_email',
      sql<string | null>`
        CASE WHEN statement.account_id IS NULL THEN statement.email ELSE (
          SELECT account.email FROM account
            JOIN membership ON membership.account_id = account.id AND membership.organisation_id = statement.organisation_id
           WHERE account.id = statement.account_id) END`.as('known_email'),
      sql<StoredStatement['letters']>`
        coalesce((SELECT jsonb_agg(jsonb_build_object('kind', letter.kind, 'sentOn', letter.sent_on) ORDER BY letter.sent_on)
                    FROM report_statement_letter AS letter WHERE letter.statement_id = statement.id), '[]')`.as(
        'letters',
      ),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof statements>['execute']>>[number]

const toStatement = (row: Row): StoredStatement => ({
  id: row.id,
  round: row.round,
  bodyKind: row.body_kind as BodyKind,
  body: row.body,
  personName: row.person_name,
  accountId: row.account_id,
  email: row.known_email,
  language: row.language as Language,
  dueOn: row.due_on,
  instructions: row.instructions,
  linkNumber: row.link_number,
  isWithdrawn: row.is_withdrawn,
  askedAt: row.asked_at,
  askedByName: row.asked_by_name,
  askedByEmail: row.asker_email,
  version: row.version,
  draft: row.draft,
  draftReference: row.draft_reference,
  savedAt: row.saved_at,
  statement: row.statement,
  reference: row.reference,
  givenAt: row.given_at,
  givenByName: row.given_by_name,
  gist: row.gist,
  responseKind: row.response_kind as ResponseKind | null,
  response: row.response,
  respondedAt: row.responded_at,
  respondedByName: row.responded_by_name,
  letters: row.letters,
  report: {
    id: row.report_id,
    kind: row.kind as ReportKind,
    year: row.year,
    title: row.title,
    languages: row.languages as Language[],
  },
  stage: row.status as ReportStatus,
  reportRound: row.report_round ?? 1,
  organisation: { id: row.organisation_id, slug: row.slug, name: row.name, demo: row.demo },
})

/** The open statements of the installation that nobody has given, but for the demo's, whose clock stands still. */
export async function findUngiven(tx: ReadTx): Promise<StoredStatement[]> {
  const rows = await statements(tx)
    .where('report.status', '=', 'statements')
    .where('statement.given_at', 'is', null)
    .where('statement.is_withdrawn', '=', false)
    .where('statement.asked_at', 'is not', null)
    .where('organisation.demo', '=', false)
    .orderBy('statement.id')
    .execute()
  return rows.map(toStatement)
}
