import { type Block, type Figure, type List, type Paragraph, wordsOf } from '#documents/document.ts'
import { textIn } from '#shared/local-text.ts'
import type { ReportBlock } from '../report.ts'
import { blocksOf, fromChapter, plainOf, type Source } from './report-parts.ts'

/** What a hall takes in from one slide. */
const mostCharts = 2

/** A chart of what got better and one of what got worse where the report has them; else its first charts. */
export function effectSlide(source: Source): Block[] {
  const charts = blocksOf(source, 'indicatorChart').flatMap((found) =>
    found.resolved.flatMap((block) => (block.kind === 'figure' ? [{ ...found, figure: block }] : [])),
  )
  const changes = plainOf(blocksOf(source, 'keyChanges'))
  const directions = new Map(
    changes.flatMap((list, index) => {
      const chart = list.kind === 'list' && charts.find(({ figure }) => isNamedIn(list, figure))
      return chart
        ? [[chart, changes.slice(0, index).findLast((block) => block.kind === 'heading')?.text] as const]
        : []
    }),
  )
  const chosen = varied([...new Set([...directions.keys(), ...charts])]).slice(0, mostCharts)
  return chosen.flatMap((one): Block[] => {
    const { data: _data, ...figure } = one.figure
    const chapter = textIn(one.chapter.title, source.language)
    return [
      { kind: 'heading', level: 2, text: [chapter, directions.get(one)].filter(Boolean).join(' · ') },
      figure,
      fromChapter(source, one),
    ]
  })
}

/** First one chart of each block, and of each indicator before that: two of the same tell a hall one thing. */
function varied<Chart extends { block: ReportBlock }>(charts: readonly Chart[]): Chart[] {
  const firstOf = (all: readonly Chart[], keyOf: (chart: Chart) => string) =>
    all.filter((one, index) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index)
  const aboutOf = ({ block: { id, settings } }: Chart) => ('indicator' in settings ? settings.indicator : id)
  return [...new Set([...firstOf(charts, aboutOf), ...firstOf(charts, ({ block }) => block.id), ...charts])]
}

const wordsOfPart = (part: Paragraph | List): string[] => (part.kind === 'paragraph' ? [wordsOf(part.runs)] : [])

const isNamedIn = (list: List, figure: Figure): boolean =>
  list.items.some((item) => isAbout(figure, item.flatMap(wordsOfPart).join(' ')))

/** A chart is named as its indicator, and so does the list of changes begin. */
const isAbout = ({ caption }: Figure, words: string): boolean => {
  const name = words.split(':')[0]!
  return name !== '' && caption.startsWith(name)
}
