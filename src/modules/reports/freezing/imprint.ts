import { type Block, type Document, type Run, text } from '#documents/document.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Decision } from './approved-report.ts'
import { freezingTexts } from './freezing.texts.ts'

export interface Imprint {
  decision: Decision
  /** When its figures and plan were frozen. */
  frozenAt: string
  documentHash: string
  /** Of the published edition, which this document is; null where there was none yet. */
  editionHash: string | null
  /** Page where anybody can check the file. */
  checkAddress: string
  /** Page that tells where each figure comes from, and for each plain block of the document the indicator that it shows first. */
  originsAddress: string
  indicators: readonly (string | undefined)[]
}

/**
 * An approved document as its files hold it: below each chart and table a link to the origin of its figures, and as a last
 * chapter who approved it and the hashes by which it is known, which are those of the document without these.
 */
export function withImprint(document: Document, imprint: Imprint): Document {
  const { decision, frozenAt, documentHash, editionHash, checkAddress, originsAddress, indicators } = imprint
  const { language } = document
  const t = freezingTexts[language].imprint
  const decided = [textIn(decision.decidedBy, language), formatDay(decision.decidedOn, language), decision.section]
  const item = (label: string, ...runs: Run[]) => [
    { kind: 'paragraph' as const, runs: [{ kind: 'strong' as const, runs: [text(label)] }, text(' '), ...runs] },
  ]
  const link = (url: string, words: string): Run => ({ kind: 'link', url, runs: [text(words)] })
  const chapter: Block[] = [
    { kind: 'heading', level: 1, text: t.title },
    {
      kind: 'list',
      ordered: false,
      items: [
        item(t.approved, text(decided.filter(Boolean).join(', '))),
        ...(decision.link ? [item(t.minutes, link(decision.link, decision.link))] : []),
        item(t.frozen, text(formatDay(isoDay(new Date(frozenAt)), language))),
        item(t.hash, text(documentHash)),
        ...(editionHash ? [item(t.editionHash, text(editionHash))] : []),
        item(t.check, link(checkAddress, checkAddress)),
      ],
    },
  ]
  const blocks = document.blocks.flatMap((block, index): Block[] => {
    const key = indicators[index]
    if (key === undefined) return [block]
    const origin = link(`${originsAddress}#indicator-${key}`, t.origin)
    return [block.kind === 'table' || block.kind === 'figure' ? { ...block, origin: [origin] } : block]
  })
  return { ...document, blocks: [...blocks, ...chapter] }
}
