import { formatValue } from '#charts/values.ts'
import { type Block, type List, paragraph, type Run, text } from '#documents/document.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { readingSentence } from '#modules/indicators/sentence.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { groupOfChapter } from '../chapters/fillings.ts'
import type { SettingsOf } from '../report.ts'
import { verdictOf } from '../verdict.ts'
import type { BlockResolver, ResolvePlace } from './block-resolver.ts'
import { emptyNote, goneIndicators, type Reading, rowsWithFigures, sourcesInWords } from './reading.ts'
import { resolveTexts } from './resolve.texts.ts'
import { changeInRuns, formatOf, latestInWords, originInWords, titleOfValue } from './wording.ts'

export const keyFiguresResolver: BlockResolver<'keyFigures'> = { needs: [], resolve: keyFigureBlocks }

export const keyChangesResolver: BlockResolver<'keyChanges'> = {
  needs: [],
  resolve: keyChangeBlocks,
}

export const indicatorSourcesResolver: BlockResolver<'indicatorSources'> = {
  needs: [],
  resolve: (_, place) => indicatorSourceBlocks(place),
}

/** More key changes than this are no longer key. */
const mostChanges = 8

export function keyFigureBlocks({ indicators }: SettingsOf<'keyFigures'>, reading: Reading): Block[] {
  const { language, facts } = reading
  const t = resolveTexts[language]
  if (!facts.own) return emptyNote(t.noRegion)
  const rows = rowsWithFigures(reading, indicators)
  const gone = goneIndicators(reading, indicators)
  if (rows.length === 0) return gone.length > 0 ? gone : emptyNote(t.noFigures)
  const figures = rows.map((row) => ({
    label: `${titleOfValue(row.indicator, language)} (${row.latest!.year})`,
    value: formatValue(row.latest!.value, formatOf(row.indicator, language)),
    detail: changeInRuns(row, language),
  }))
  return [...gone, { kind: 'keyFigures', figures, source: sourcesInWords(rows, language) }]
}

type ChangesPlace = Reading & Pick<ResolvePlace, 'chapter' | 'chapters'>

/** Joys and concerns get the same space: first what goes for the better, then what goes for the worse. */
export function keyChangeBlocks({ indicators }: SettingsOf<'keyChanges'>, place: ChangesPlace): Block[] {
  const { chapter, chapters, ...reading } = place
  const { language, facts } = reading
  const t = resolveTexts[language]
  if (!facts.own) return emptyNote(t.noRegion)
  const rows = rowsWithFigures(reading, indicators).toSorted((a, b) => weightOf(b) - weightOf(a))
  const level = (chapter.level + 1) as 2 | 3
  const hasTables = chapters.some(({ key }) => groupOfChapter(key) !== null)
  const part = (verdict: 'better' | 'worse', title: string, none: string): Block[] => {
    const found = rows.filter((row) => verdictOf(row) === verdict)
    const items = found.slice(0, mostChanges).map((row) => [changeItem(row, language)])
    const more = found.length - items.length
    const list: List = { kind: 'list', ordered: false, items }
    return [
      { kind: 'heading', level, text: title },
      ...(found.length > 0 ? [list] : [paragraph(none)]),
      ...(more > 0 ? [paragraph(`${t.moreChanges(more)}${hasTables ? `; ${t.inTables(more)}` : ''}.`)] : []),
    ]
  }
  return [...part('better', t.goingWell, t.noneBetter), ...part('worse', t.goingBadly, t.noneWorse)]
}

/** The surest first: a trend before a single change, and of trends the one that chance explains least. */
const weightOf = ({ trend }: ProfileRow): number =>
  trend.verdict === 'none' || trend.pValue === null ? 0 : 1 - trend.pValue

function changeItem(row: ProfileRow, language: Language) {
  const name: Run = { kind: 'strong', runs: [text(titleOfValue(row.indicator, language))] }
  const said = `: ${latestInWords(row, language)}, ${readingSentence(row, language)}.`
  return { kind: 'paragraph' as const, runs: [name, text(said)] }
}

/** Every indicator that the report uses, with the producer and the revision of its figures. */
export function indicatorSourceBlocks(reading: Reading): Block[] {
  const { facts, language } = reading
  const t = resolveTexts[language]
  const rows = rowsWithFigures(reading, [...facts.rows.keys()])
  if (rows.length === 0) return emptyNote(t.noFigures)
  return [
    {
      kind: 'table',
      caption: t.indicatorsUsed,
      columns: [
        { header: t.indicator, align: 'start', weight: 9 },
        { header: t.producer, align: 'start', weight: 6 },
        { header: t.origin, align: 'start', weight: 9 },
      ],
      rows: rows.map(({ indicator, origin }) => ({
        cells: [
          [text(textIn(indicator.title, language))],
          [text(textIn(indicator.producer, language) || '–')],
          [text(originInWords(origin, language))],
        ],
      })),
    },
  ]
}
