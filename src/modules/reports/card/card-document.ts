import { formatValue } from '#charts/values.ts'
import {
  type Document,
  type KeyFigure,
  quiet,
  type Run,
  type Table,
  type TableCell,
  text,
} from '#documents/document.ts'
import { placesOf, type RowOnSpine } from '#modules/indicators/analyses/spines.service.ts'
import { versusValue } from '#modules/indicators/analyses/question.ts'
import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { textIn } from '#shared/local-text.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { sparklineOf } from '../resolve/indicator-course.ts'
import { sourcesOf } from '../resolve/resolve.ts'
import { resolveTexts } from '../resolve/resolve.texts.ts'
import { formatOf, titleWithUnit } from '../resolve/wording.ts'
import { type SecondPage, secondPage } from './card-second-page.ts'
import { cellsOfRow } from './card-words.ts'
import { cardTexts } from './card.texts.ts'
import { spineSymbol } from './spine-symbol.tsx'

export interface CardFacts {
  region: { title: LocalText; isMunicipality: boolean }
  /** How many people live there, of which ages: at most four. */
  population: readonly RowOnSpine[]
  /** The indicators of the first page, in the order of the themes. */
  rows: readonly RowOnSpine[]
  second: SecondPage
  organisation: { name: LocalText; demo: boolean }
  language: Language
  today: Day
}

/**
 * An area on two pages as plain blocks: facts of its population, its key indicators and how they were read; then what
 * the figures tell, the goals that are followed there, and more indicators. The second page is there when it has something.
 */
export function toCardDocument(facts: CardFacts): Document {
  const { region, population, rows, second, organisation, language, today } = facts
  const t = cardTexts[language]
  return {
    title: textIn(region.title, language),
    subtitle: t.kinds[region.isMunicipality ? 'municipality' : 'other'],
    organisation: textIn(organisation.name, language),
    language,
    date: today,
    notice: organisation.demo ? resolveTexts[language].demo : null,
    blocks: [
      ...(population.length > 0
        ? [{ kind: 'keyFigures' as const, figures: population.map((row) => toKeyFigure(row, language)) }]
        : []),
      toTable(rows, language),
      { kind: 'note', tone: 'method', runs: [text(t.method(rows.length + second.rows.length))] },
      ...secondPage(second, language),
    ],
    sources: sourcesOf([...population, ...rows, ...second.rows], language),
  }
}

const toKeyFigure = ({ indicator, latest }: RowOnSpine, language: Language): KeyFigure => ({
  label: textIn(indicator.title, language),
  value: formatValue(latest!.value, formatOf(indicator, language)),
  detail: [text(String(latest!.year))],
})

function toTable(rows: readonly RowOnSpine[], language: Language): Table {
  const { columns, table } = cardTexts[language]
  return {
    kind: 'table',
    caption: table,
    columns: [
      { header: columns.indicator, align: 'start', weight: 150 },
      { header: columns.course, align: 'start', weight: 76 },
      { header: columns.latest, align: 'end', weight: 55 },
      { header: columns.country, align: 'end', weight: 36 },
      { header: columns.change, align: 'start', weight: 86 },
      { header: columns.place, align: 'start', weight: 66 },
      { header: columns.versus, align: 'start', weight: 50 },
    ],
    rows: rows.map((row, index) => {
      const isFirst = index === 0 || rows[index - 1]!.indicator.theme !== row.indicator.theme
      return { cells: cellsOf(row, { isFirst, language }) }
    }),
  }
}

/** The theme stands above the name of its first row. */
function cellsOf(row: RowOnSpine, { isFirst, language }: { isFirst: boolean; language: Language }): TableCell[] {
  const { theme } = row.indicator
  const { latest, country, change, versus } = cellsOfRow(row, language)
  const places = placesOf(row)
  const themeRuns: Run[] =
    isFirst && theme ? [quiet(indicatorTexts[language].themes[theme]), { kind: 'lineBreak' }] : []
  return [
    [...themeRuns, text(titleWithUnit(row.indicator, language))],
    [{ kind: 'symbol', drawing: sparklineOf(row, language) }],
    latest,
    country,
    change,
    places
      ? [{ kind: 'symbol', drawing: spineSymbol(places, versusValue(row, row.country).significance) }]
      : [text('–')],
    versus,
  ]
}
