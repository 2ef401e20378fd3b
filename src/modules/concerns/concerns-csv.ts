import { csvFile, quotedCell } from '#shared/csv.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import type { Concern } from './concern.ts'
import { concernTexts } from './concerns.texts.ts'

/** Joys and concerns as a table that a spreadsheet opens, in one language. */
export function toConcernsCsv(items: readonly Concern[], language: Language): string {
  const t = concernTexts[language]
  const names = indicatorTexts[language]
  const said = (text: LocalText | null | undefined) => (text ? textIn(text, language) : '')
  const heading = t.csv
  const rows = items.map((one) => [
    t.kinds[one.kind],
    said(one.text),
    t.states[one.state],
    one.finding ? t.findings[one.finding] : '',
    one.populationGroup ? names.populationGroups[one.populationGroup] : '',
    one.theme ? names.themes[one.theme] : '',
    said(one.regionName),
    t.origins[one.origin],
    said(one.originNote),
    one.saidBy ?? said(one.unitName),
    said(one.indicatorTitle),
    one.phenomena.map(({ name }) => said(name)).join(', '),
    said(one.leftOut?.reason),
    formatDay(isoDay(new Date(one.createdAt)), language),
    one.createdBy,
  ])
  return csvFile(
    [heading, ...rows].map((cells) => cells.map(quotedCell)),
    ';',
  )
}
