import { type Block, type Run, text } from '#documents/document.ts'
import { isSafeUrl } from '#documents/safe-content.ts'
import { formatDay } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import type { BlockResolver } from './block-resolver.ts'
import { type RecordedDecision, recordedDecisions } from './decision-facts.ts'
import { decisionTexts } from './decisions.texts.ts'
import { emptyNote } from './reading.ts'
import { spoken } from './spoken.ts'

export const decisionsResolver: BlockResolver<'decisions'> = {
  needs: [recordedDecisions],
  resolve: (_, { language, found }) => decisionBlocks(found(recordedDecisions), language),
}

/** What was decided, by which body, when, and in which section of its minutes. */
export function decisionBlocks(decisions: readonly RecordedDecision[], language: Language): Block[] {
  const t = decisionTexts[language]
  if (decisions.length === 0) return emptyNote(t.none)
  return [
    {
      kind: 'table',
      caption: t.caption,
      columns: [
        { header: t.subject, align: 'start', weight: 40 },
        { header: t.body, align: 'start', weight: 24 },
        { header: t.day, align: 'start', weight: 16 },
        { header: t.section, align: 'start', weight: 14 },
      ],
      rows: decisions.map((decision) => ({
        cells: [
          [text(`${t.subjects[decision.subject]}: `), ...spoken(decision.title, language)],
          spoken(decision.body, language),
          [text(formatDay(decision.on, language))],
          sectionOf(decision, language),
        ],
      })),
    },
  ]
}

function sectionOf({ section, link }: RecordedDecision, language: Language): Run[] {
  const words = section ? `§\u00a0${section}` : decisionTexts[language].minutes
  if (link !== null && isSafeUrl(link)) return [{ kind: 'link', url: link, runs: [text(words)] }]
  return [text(section ? words : '–')]
}
