import { type Block, paragraph, type Run, text } from '#documents/document.ts'
import type { ContentYear, HandledItem } from '#modules/indicators/minimum-content/content-year.ts'
import { readContentYear } from '#modules/indicators/minimum-content/minimum-content.service.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { BlockResolver, Lookup } from './block-resolver.ts'
import { minimumContentTexts } from './minimum-content.texts.ts'
import { emptyNote } from './reading.ts'
import { spoken } from './spoken.ts'

interface Place {
  content: ContentYear | null
  language: Language
  chapterLevel: 1 | 2
}

const contentOfYear: Lookup<ContentYear> = {
  read: (tx, { cube, organisation, reader, report }) =>
    readContentYear(tx, cube, { organisation, reader, year: report.year }),
}

export const minimumContentResolver: BlockResolver<'minimumContent'> = {
  needs: [contentOfYear],
  resolve: (_, { chapter, language, found }) =>
    minimumContentBlocks({ content: found(contentOfYear), language, chapterLevel: chapter.level }),
}

/** How the minimum data content was gone through: what was left out and why, what is missing, what was answered in words. */
export function minimumContentBlocks({ content, language, chapterLevel }: Place): Block[] {
  const t = minimumContentTexts[language]
  if (!content?.list) return emptyNote(t.noList)
  const { list, items, counts } = content
  const level = (chapterLevel + 1) as 2 | 3
  const table = (title: string, header: string, rows: readonly (readonly [HandledItem, readonly Run[]])[]): Block[] =>
    rows.length === 0
      ? []
      : [
          { kind: 'heading', level, text: title },
          {
            kind: 'table',
            caption: `${textIn(list.title, language)}: ${title.charAt(0).toLocaleLowerCase('fi')}${title.slice(1)}`,
            columns: [
              { header: t.item, align: 'start', weight: 2 },
              { header, align: 'start', weight: 3 },
            ],
            rows: rows.map(([item, said]) => ({ cells: [[text(textIn(item.title, language))], said] })),
          },
        ]
  const inState = (state: HandledItem['state']) => items.filter((item) => item.state === state)
  const answered = items.filter(({ state, decision }) => state === 'covered' && decision === 'answered')
  const said = (item: HandledItem) => [item, runsOf(item.text, language)] as const
  return [
    paragraph(t.summary(textIn(list.title, language), list.version, counts)),
    ...table(t.notRelevant, t.reason, inState('notRelevant').map(said)),
    ...table(
      t.missing,
      t.known,
      inState('missing').map((item) => [item, item.text ? runsOf(item.text, language) : [text(t.noFigure)]] as const),
    ),
    ...table(t.answered, t.answer, answered.map(said)),
    ...openItems(inState('open'), { title: t.open, level, language }),
  ]
}

function openItems(
  items: readonly HandledItem[],
  { title, level, language }: { title: string; level: 2 | 3; language: Language },
): Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level, text: title },
    { kind: 'list', ordered: false, items: items.map((item) => [paragraph(textIn(item.title, language))]) },
  ]
}

const runsOf = (typed: LocalText | null, language: Language): Run[] => (typed ? spoken(typed, language) : [text('–')])
