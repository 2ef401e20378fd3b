import { formatNumber } from '#shared/number.ts'
import { translations } from '#shared/texts.ts'
import type { HeatMapData } from './heat-map.ts'
import { countVerdicts } from './verdict.ts'

const texts = translations({
  fi: {
    heading: (title: string, middle: string, rows: string, columns: string) =>
      `${title}. Vertailukohta: ${middle}. Indikaattoreita ${rows}, alueita ${columns}.`,
    none: 'ei lukuja',
  },
  sv: {
    heading: (title: string, middle: string, rows: string, columns: string) =>
      `${title}. Jämförelse: ${middle}. Indikatorer: ${rows}, områden: ${columns}.`,
    none: 'inga uppgifter',
  },
  en: {
    heading: (title: string, middle: string, rows: string, columns: string) =>
      `${title}. Compared with: ${middle}. Indicators: ${rows}, areas: ${columns}.`,
    none: 'no figures',
  },
})

/** Of more areas than this only ours is told. */
const mostTold = 8

/** How many indicators are better, similar and worse in each area. */
export function heatMapSentence({ title, middleName, columns, rows, language }: HeatMapData): string {
  const t = texts[language]
  const told = columns.flatMap(({ name, isOwn }, index) => {
    if (columns.length > mostTold && !isOwn) return []
    const known = rows.flatMap(({ cells }) => (cells[index]?.value == null ? [] : [cells[index].verdict]))
    return [`${name}: ${countVerdicts(known, language) || t.none}.`]
  })
  const heading = t.heading(
    title,
    middleName,
    formatNumber(rows.length, language),
    formatNumber(columns.length, language),
  )
  return [heading, ...told].join(' ')
}
