import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Basis } from './basis.ts'

/** Number of the newest freeze; 0 before the first. Holds the report, so that two at once get numbers of their own. */
export async function holdForFreezing(tx: Tx, organisationId: string, reportId: string): Promise<number | undefined> {
  const held = await tx
    .selectFrom('report')
    .select('id')
    .where('id', '=', reportId)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()
  return held && findFreezeNumber(tx, organisationId, reportId)
}

/** Number of the newest freeze; 0 when the report has not been frozen. */
export async function findFreezeNumber(tx: ReadTx, organisationId: string, reportId: string): Promise<number> {
  const row = await tx
    .selectFrom('report_freeze')
    .select((select) => select.fn.max('number').as('number'))
    .where('report_id', '=', reportId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row?.number ?? 0
}

export async function findAccountName(tx: ReadTx, accountId: string): Promise<string> {
  const row = await tx.selectFrom('account').select('name').where('id', '=', accountId).executeTakeFirst()
  return row?.name ?? ''
}

/** Who does it, and when. */
export interface FreezeAuthor {
  organisationId: string
  accountId: string
  name: string
  now: Date
}

export interface NewFreeze {
  reportId: string
  number: number
  kaarnaVersion: string
  basis: Basis
  basisHash: string
  languages: readonly { language: Language; content: Buffer }[]
}

export async function insertFreeze(tx: Tx, author: FreezeAuthor, freeze: NewFreeze): Promise<void> {
  const { reportId, number, languages } = freeze
  await tx
    .insertInto('report_freeze')
    .values({
      report_id: reportId,
      number,
      organisation_id: author.organisationId,
      taken_at: author.now,
      account_id: author.accountId,
      by_name: author.name,
      kaarna_version: freeze.kaarnaVersion,
      basis: JSON.stringify(freeze.basis),
      basis_hash: freeze.basisHash,
    })
    .execute()
  await tx
    .insertInto('report_freeze_language')
    .values(languages.map((one) => ({ report_id: reportId, number, ...one })))
    .execute()
}

/** What was frozen in a language, packed; undefined when it was not. */
export async function findFrozenContent(
  tx: ReadTx,
  organisationId: string,
  { reportId, number, language }: { reportId: string; number: number; language: Language },
): Promise<Buffer | undefined> {
  const row = await tx
    .selectFrom('report_freeze_language as said')
    .innerJoin('report_freeze as freeze', (join) =>
      join.onRef('freeze.report_id', '=', 'said.report_id').onRef('freeze.number', '=', 'said.number'),
    )
    .select('said.content')
    .where('said.report_id', '=', reportId)
    .where('said.number', '=', number)
    .where('said.language', '=', language)
    .where('freeze.organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row?.content
}

/** Languages that a freeze holds. */
export async function findFrozenLanguages(
  tx: ReadTx,
  organisationId: string,
  { reportId, number }: { reportId: string; number: number },
): Promise<Language[]> {
  const rows = await tx
    .selectFrom('report_freeze_language as said')
    .innerJoin('report_freeze as freeze', (join) =>
      join.onRef('freeze.report_id', '=', 'said.report_id').onRef('freeze.number', '=', 'said.number'),
    )
    .select('said.language')
    .where('said.report_id', '=', reportId)
    .where('said.number', '=', number)
    .where('freeze.organisation_id', '=', organisationId)
    .execute()
  return rows.map(({ language }) => language as Language)
}

/** What a body decided of a report. */
export interface Decision {
  decidedOn: Day
  decidedBy: LocalText
  /** Of the minutes, such as "§ 45"; null when not known. */
  section: string | null
  /** To the minutes; null when there is none. */
  link: string | null
}

export interface NewApproval {
  reportId: string
  number: number
  decision: Decision
  documents: readonly { language: Language; content: Buffer; documentHash: string }[]
}

/** Returns false when what was frozen has been approved before. */
export async function insertApproval(tx: Tx, author: FreezeAuthor, approval: NewApproval): Promise<boolean> {
  const { reportId, number, decision, documents } = approval
  const made = await tx
    .insertInto('report_approval')
    .values({
      report_id: reportId,
      number,
      organisation_id: author.organisationId,
      decided_on: decision.decidedOn,
      decided_by: JSON.stringify(decision.decidedBy),
      section: decision.section,
      link: decision.link,
      recorded_at: author.now,
      account_id: author.accountId,
      by_name: author.name,
    })
    .onConflict((conflict) => conflict.columns(['report_id', 'number']).doNothing())
    .returning('number')
    .executeTakeFirst()
  if (!made) return false
  await tx
    .insertInto('report_approved_document')
    .values(
      documents.map(({ language, content, documentHash }) => ({
        report_id: reportId,
        number,
        language,
        content,
        document_hash: documentHash,
      })),
    )
    .execute()
  return true
}
