import { type Block, type Table, text } from '#documents/document.ts'
import type { RowOnSpine } from '#modules/indicators/analyses/spines.service.ts'
import type { LocalText } from '#shared/local-text.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { titleWithUnit } from '../resolve/wording.ts'
import { cellsOfRow } from './card-words.ts'
import { cardTexts } from './card.texts.ts'

export interface SecondPage {
  /** What the figures tell, a sentence or two each, in the language of the card. */
  strengths: readonly string[]
  worries: readonly string[]
  /** The approved programme that is followed in the area, when it has one here, and how many goals more it has. */
  programme: { name: LocalText; goals: readonly LocalText[]; others: number } | null
  /** More indicators, in the order of the themes. */
  rows: readonly RowOnSpine[]
}

/** Nothing when there is nothing to tell. */
export function secondPage({ strengths, worries, programme, rows }: SecondPage, language: Language): Block[] {
  const t = cardTexts[language]
  const goals = programme?.goals.map((goal) => textIn(goal, language)) ?? []
  if (programme && programme.others > 0) goals.push(t.otherGoals(programme.others))
  const blocks = [
    ...section(t.strengths, strengths),
    ...section(t.worries, worries),
    ...section(programme ? t.goals(textIn(programme.name, language)) : '', goals),
    ...(rows.length > 0 ? [toTable(rows, language)] : []),
  ]
  return blocks.length > 0 ? [{ kind: 'pageBreak' }, ...blocks] : []
}

function section(title: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'list', ordered: false, items: lines.map((line) => [{ kind: 'paragraph', runs: [text(line)] }]) },
  ]
}

function toTable(rows: readonly RowOnSpine[], language: Language): Table {
  const { columns, more } = cardTexts[language]
  return {
    kind: 'table',
    caption: more,
    columns: [
      { header: columns.indicator, align: 'start', weight: 186 },
      { header: columns.latest, align: 'end', weight: 60 },
      { header: columns.country, align: 'end', weight: 44 },
      { header: columns.change, align: 'start', weight: 100 },
      { header: columns.versus, align: 'start', weight: 78 },
    ],
    rows: rows.map((row) => {
      const { latest, country, change, versus } = cellsOfRow(row, language)
      return { cells: [[text(titleWithUnit(row.indicator, language))], latest, country, change, versus] }
    }),
  }
}
