import { csvFile, plainCell } from '#shared/csv.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Cost } from './costs.ts'
import type { Interval } from './interval.ts'
import type { Investment } from './investment.contract.ts'
import { investmentTexts } from './investment.texts.ts'
import type { GoalCalculation, GoalInvestment } from './investment.ts'
import { sayYears } from './say.ts'

type Cell = string | number

/** A programme as an investment: a line for each goal and figure of it, with every number and assumption of its calculation. */
export function toInvestmentCsv({ goals }: Pick<Investment, 'goals'>, language: Language): string {
  const separator = language === 'en' ? ',' : ';'
  const lines = [headings(language), ...goals.flatMap((goal) => toLines(goal, language))]
  return csvFile(
    lines.map((cells) => cells.map((cell) => plainCell(write(cell, language), separator))),
    separator,
  )
}

const write = (cell: Cell, language: Language): string => {
  if (typeof cell === 'string') return cell
  const rounded = String(Math.round(cell * 100) / 100)
  return language === 'en' ? rounded : rounded.replace('.', ',')
}

function headings(language: Language): string[] {
  const { columns, steps, fields, csvOnly, assumptions, source } = investmentTexts[language]
  const range = (name: string) => [`${name}, ${csvOnly.low}`, `${name}, ${csvOnly.high}`]
  return [
    '',
    columns.goal,
    `${columns.cost} €`,
    csvOnly.years,
    csvOnly.basis,
    columns.people,
    columns.perPerson,
    fields.indicator,
    ...['1', '2'].map((at) => `${columns.change} ${at}`),
    csvOnly.label,
    ...range(steps.cases),
    fields.casesReasoning,
    ...range(`${steps.share} %`),
    fields.shareReasoning,
    steps.unit,
    ...range(`${steps.unit} €`),
    csvOnly.price,
    source,
    fields.indexFactor,
    fields.indexReasoning,
    ...range(`${steps.avoided} €`),
    `${steps.cost} €`,
    ...range(`${columns.netShort} €`),
    assumptions,
    csvOnly.by,
    csvOnly.on,
  ]
}

function toLines(goal: GoalInvestment, language: Language): Cell[][] {
  const { bases, gaps } = investmentTexts[language]
  const { perPerson } = goal
  const start = [
    goal.number,
    textIn(goal.title, language),
    ...costCells(goal.cost, bases),
    perPerson.known ? perPerson.people : gaps[perPerson.gap],
    perPerson.known ? perPerson.euros : '',
  ]
  const calculation =
    goal.calculation && !goal.calculation.isDeleted ? calculationCells(goal.calculation, language) : []
  const figures =
    goal.changes.length === 0
      ? [['', '', '']]
      : goal.changes.map((change): Cell[] => [
          textIn(change.indicator.title, language),
          `${change.baseline.year}: ${write(change.baseline.value, language)}`,
          change.current ? `${change.current.year}: ${write(change.current.value, language)}` : '',
        ])
  return figures.map((cells, at) => [...start, ...cells, ...(at === 0 ? calculation : [])])
}

const costCells = (cost: Cost | null, bases: Readonly<Record<Cost['basis'], string>>): Cell[] =>
  cost ? [cost.euros, sayYears(cost.years), bases[cost.basis]] : ['', '', '']

const ends = (range: Interval | null | undefined): Cell[] => (range ? [range.low, range.high] : ['', ''])

function calculationCells({ content, unitCost, cost, result, ...stored }: GoalCalculation, language: Language): Cell[] {
  const { label, estimateGaps } = investmentTexts[language]
  const words = (text: LocalText | null) => (text ? textIn(text, language) : '')
  const estimate = result.known ? result.estimate : null
  return [
    result.known ? label : `${label}. ${estimateGaps[result.gap]}`,
    ...ends(estimate?.cases),
    words(content.casesReasoning),
    content.shareLow,
    content.shareHigh,
    words(content.shareReasoning),
    words(unitCost.name),
    unitCost.lowEuros,
    unitCost.highEuros,
    unitCost.priceYear,
    [words(unitCost.source), unitCost.address].filter(Boolean).join(' '),
    content.indexFactor ?? '',
    words(content.indexReasoning),
    ...ends(estimate?.avoidedEuros),
    cost?.euros ?? '',
    ...ends(estimate?.netEuros),
    words(content.assumptions),
    stored.writtenBy,
    stored.writtenAt.slice(0, 10),
  ]
}
