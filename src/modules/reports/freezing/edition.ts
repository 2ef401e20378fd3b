import { type Block, type Document, type ListItem, type Run, text } from '#documents/document.ts'
import { isSafeUrl } from '#documents/safe-content.ts'
import { type Day, formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { bodyName, decidingBody } from '../workflow/body-name.ts'
import type { ReportDecision } from '../workflow/way.contract.ts'
import { workflowTexts } from '../workflow/workflow.texts.ts'
import type { StoredStatement } from '../workflow/statements.queries.ts'
import type { Decision } from './approved-report.ts'
import { editionTexts } from './edition.texts.ts'

/** A statement that was given, without anybody's name. */
export type GivenStatement = Pick<StoredStatement, 'bodyKind' | 'body' | 'responseKind'> & { givenOn: Day }

/** How a report was handled before it was approved, the oldest first; the last decision is the one that approved it. */
export interface Handling {
  decisions: readonly Pick<ReportDecision, 'stage' | 'body' | 'metOn' | 'section' | 'minutesUrl' | 'outcome'>[]
  statements: readonly GivenStatement[]
}

export interface EditionFacts {
  decision: Decision
  handling: Handling
  /** When its figures and plan were frozen. */
  frozenAt: Date
  /** Of the document that was sent to be decided on. */
  documentHash: string
}

/**
 * An approved document as it is published: first who approved it, when and in which section of which minutes, and what
 * was done with it before; then what was sent to be decided on, block by block as it was. Its date is that of the decision.
 */
export function toEdition(document: Document, facts: EditionFacts): Document {
  return {
    ...document,
    date: facts.decision.decidedOn,
    blocks: [...decisionPage(document, facts), { kind: 'pageBreak' }, ...document.blocks],
  }
}

function decisionPage({ language }: Document, { decision, handling, frozenAt, documentHash }: EditionFacts): Block[] {
  const t = editionTexts[language]
  const outcome = handling.decisions.at(-1)?.outcome === 'noted' ? 'noted' : 'approved'
  const words = t.decided[outcome](textIn(decision.decidedBy, language), formatDay(decision.decidedOn, language))
  const section = decision.section ? ` (${decision.section})` : ''
  const frozenOn = formatDay(isoDay(frozenAt), language)
  return [
    { kind: 'heading', level: 1, text: t.title },
    {
      kind: 'paragraph',
      style: 'lead',
      runs: [text(`${words}${section}.`), ...minutesOf(decision.link, language)],
    },
    ...listed(
      t.handling,
      handling.decisions.map((one) => decisionItem(one, language)),
    ),
    ...listed(
      t.statements,
      handling.statements.map((one) => statementItem(one, language)),
    ),
    { kind: 'paragraph', runs: [text(t.asSent(frozenOn))] },
    { kind: 'paragraph', runs: [{ kind: 'strong', runs: [text(t.hash)] }, text(` ${documentHash}`)] },
  ]
}

/** Under words, not a heading: the page is one chapter where each heading has a page of its own. */
const listed = (title: string, items: readonly ListItem[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'paragraph', runs: [{ kind: 'strong', runs: [text(title)] }] },
        { kind: 'list', ordered: false, items },
      ]

const item = (...runs: Run[]): ListItem => [{ kind: 'paragraph', runs }]

function decisionItem(one: Handling['decisions'][number], language: Document['language']): ListItem {
  const section = one.section ? `, §\u00a0${one.section}` : ''
  const words = `${formatDay(one.metOn, language)}${section}: ${workflowTexts[language].outcomes[one.outcome]}.`
  return item(
    { kind: 'strong', runs: [text(textIn(decidingBody(one), language))] },
    text(` ${words}`),
    ...minutesOf(one.minutesUrl, language),
  )
}

function statementItem(one: GivenStatement, language: Document['language']): ListItem {
  const { responses } = workflowTexts[language]
  const given = editionTexts[language].statementOf(bodyName(one, language), formatDay(one.givenOn, language))
  return item(text(`${given}.${one.responseKind ? ` ${responses[one.responseKind]}.` : ''}`))
}

const minutesOf = (link: string | null, language: Document['language']): Run[] =>
  link !== null && isSafeUrl(link)
    ? [text(' '), { kind: 'link', url: link, runs: [text(editionTexts[language].minutes)] }]
    : []
