import { type Block, lines, onLines, paragraph, quiet, type Run } from '#documents/document.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import { bodyName } from '../workflow/body-name.ts'
import { paragraphsOf } from '../workflow/statement.ts'
import { findStatements, type StoredStatement } from '../workflow/statements.queries.ts'
import { workflowTexts } from '../workflow/workflow.texts.ts'
import type { BlockResolver, Lookup } from './block-resolver.ts'
import { emptyNote } from './reading.ts'
import { statementBlockTexts } from './statements.texts.ts'

/** A statement as the report tells of it: nobody's name or address is in it. */
export type ToldStatement = Pick<
  StoredStatement,
  'bodyKind' | 'body' | 'language' | 'givenAt' | 'statement' | 'reference' | 'gist' | 'responseKind' | 'response'
>

/** Those that were asked for, in the order of their rounds; a report that is not stored has none. */
const statementsOfReport: Lookup<readonly ToldStatement[]> = {
  async read(tx, { organisation, reportId }) {
    if (reportId === null) return []
    const all = await findStatements(tx, { organisationId: organisation.id, reportId })
    return all.filter(({ givenAt, askedAt, isWithdrawn }) => givenAt || (askedAt && !isWithdrawn)).toReversed()
  },
}

export const statementsResolver: BlockResolver<'statements'> = {
  needs: [statementsOfReport],
  resolve: (_, { language, found }) => statementBlocks(found(statementsOfReport), language),
}

/** Who was asked, what those who answered said, and how the report changed by it. */
export function statementBlocks(statements: readonly ToldStatement[], language: Language): Block[] {
  const t = statementBlockTexts[language]
  const given = statements.filter(({ givenAt }) => givenAt !== null)
  if (statements.length === 0) return emptyNote(t.none)
  const silent = statements.filter(({ givenAt }) => givenAt === null).map((one) => bodyName(one, language))
  return [
    paragraph(t.summary({ asked: statements.length, given: given.length, silent: silent.join(', ') })),
    ...(given.length > 0 ? [tableOf(given, language)] : []),
  ]
}

const tableOf = (given: readonly ToldStatement[], language: Language): Block => {
  const t = statementBlockTexts[language]
  return {
    kind: 'table',
    caption: t.caption,
    columns: [
      { header: t.body, align: 'start', weight: 24 },
      { header: t.said, align: 'start', weight: 38 },
      { header: t.answer, align: 'start', weight: 38 },
    ],
    rows: given.map((one) => ({ cells: [bodyOf(one, language), saidIn(one), answerTo(one, language)] })),
  }
}

function bodyOf(one: ToldStatement, language: Language): Run[] {
  const on = one.givenAt ? formatDay(isoDay(one.givenAt), language) : ''
  return onLines([bodyName(one, language), on, ...(one.reference ? [one.reference] : [])].map(lines))
}

/** What was said as the coordinator has put it; before that the statement's own first paragraph. */
const saidIn = ({ gist, statement }: ToldStatement): Run[] => lines(gist ?? paragraphsOf(statement ?? '')[0] ?? '')

function answerTo({ responseKind, response }: ToldStatement, language: Language): Run[] {
  if (!responseKind) return [quiet(statementBlockTexts[language].unanswered)]
  return onLines([`${workflowTexts[language].responses[responseKind]}.`, response ?? ''].map(lines))
}
