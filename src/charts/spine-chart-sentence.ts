import { formatNumber } from '#shared/number.ts'
import { translations } from '#shared/texts.ts'
import type { SpineChartData } from './spine-chart.ts'
import { countVerdicts, type Verdict } from './verdict.ts'

const texts = translations({
  fi: {
    heading: (name: string, middle: string, count: string) =>
      `Profiili: ${name}. Vertailukohta: ${middle}. Indikaattoreita ${count}.`,
    names: {
      better: (list: string) => `Parempi: ${list}.`,
      worse: (list: string) => `Heikompi: ${list}.`,
      higher: (list: string) => `Suurempi: ${list}.`,
      lower: (list: string) => `Pienempi: ${list}.`,
    },
    more: (count: string) => `ja ${count} muuta`,
  },
  sv: {
    heading: (name: string, middle: string, count: string) =>
      `Profil: ${name}. Jämförelse: ${middle}. Indikatorer: ${count}.`,
    names: {
      better: (list: string) => `Bättre: ${list}.`,
      worse: (list: string) => `Sämre: ${list}.`,
      higher: (list: string) => `Högre: ${list}.`,
      lower: (list: string) => `Lägre: ${list}.`,
    },
    more: (count: string) => `och ${count} till`,
  },
  en: {
    heading: (name: string, middle: string, count: string) =>
      `Profile: ${name}. Compared with: ${middle}. Indicators: ${count}.`,
    names: {
      better: (list: string) => `Better: ${list}.`,
      worse: (list: string) => `Worse: ${list}.`,
      higher: (list: string) => `Higher: ${list}.`,
      lower: (list: string) => `Lower: ${list}.`,
    },
    more: (count: string) => `and ${count} more`,
  },
})

/** More names than this are counted. */
const mostNamed = 6
const named = ['better', 'worse', 'higher', 'lower'] as const satisfies readonly Verdict[]

/** How many are better, similar and worse, and the names of those that differ. */
export function spineChartSentence({ name, middleName, rows, language }: SpineChartData): string {
  const t = texts[language]
  const counts = countVerdicts(
    rows.map(({ verdict }) => verdict),
    language,
  )
  const lists = named.flatMap((verdict) => {
    const names = rows.filter((row) => row.verdict === verdict).map((row) => row.name)
    if (names.length === 0) return []
    const rest = names.length - mostNamed
    const list = [...names.slice(0, mostNamed), ...(rest > 0 ? [t.more(formatNumber(rest, language))] : [])].join('; ')
    return [t.names[verdict](list).replace(/\.\.$/, '.')]
  })
  const heading = t.heading(name, middleName, formatNumber(rows.length, language))
  return [heading, counts && `${counts[0]!.toUpperCase()}${counts.slice(1)}.`, ...lists].filter(Boolean).join(' ')
}
