import { formatNumber, formatPercent } from '#shared/number.ts'
import { translations } from '#shared/texts.ts'
import type { StripPlotProps } from './StripPlot.tsx'
import { formatBare, formatValue } from './values.ts'

const texts = translations({
  fi: {
    better: (share: string) => `parempi kuin ${share} kunnista`,
    standing: (name: string, value: string) => `${name} ${value}`,
    nothing: (name: string) => `${name}: ei lukua`,
    among: (count: string) => `Mukana ${count} kuntaa`,
    median: (value: string) => `mediaani ${value}`,
    half: (lower: string, upper: string) => `puolet kunnista välillä ${lower}–${upper}`,
    from: (least: string, most: string) => `pienin ${least} ja suurin ${most}`,
  },
  sv: {
    better: (share: string) => `bättre än ${share} av kommunerna`,
    standing: (name: string, value: string) => `${name} ${value}`,
    nothing: (name: string) => `${name}: ingen uppgift`,
    among: (count: string) => `${count} kommuner`,
    median: (value: string) => `median ${value}`,
    half: (lower: string, upper: string) => `hälften av kommunerna ${lower}–${upper}`,
    from: (least: string, most: string) => `lägst ${least} och högst ${most}`,
  },
  en: {
    better: (share: string) => `better than ${share} of municipalities`,
    standing: (name: string, value: string) => `${name} ${value}`,
    nothing: (name: string) => `${name}: no figure`,
    among: (count: string) => `${count} municipalities`,
    median: (value: string) => `median ${value}`,
    half: (lower: string, upper: string) => `half of the municipalities ${lower}–${upper}`,
    from: (least: string, most: string) => `lowest ${least}, highest ${most}`,
  },
})

/** `parempi kuin 72 % kunnista`: our standing in words, the same wherever it is shown. */
export const betterThan = (percentile: number, language: StripPlotProps['language']): string =>
  texts[language].better(formatPercent(percentile, language))

type Standing = Omit<StripPlotProps, 'direction' | 'width' | 'height'> & {
  /** Told where the picture shows them. */
  quartiles?: readonly [lower: number, upper: number] | undefined
}

/** Our figure and standing, then the field: `Espoo 12,1 %, parempi kuin 72 % kunnista. Mukana 293 kuntaa, mediaani 13,9 %, …` */
export function stripPlotSentence(props: Standing): string {
  const { own, percentile, language, quartiles } = props
  const t = texts[language]
  const figures = props.values.filter(Number.isFinite).toSorted((a, b) => a - b)
  const standing = own.value === null ? t.nothing(own.name) : t.standing(own.name, formatValue(own.value, props))
  const first = [standing, percentile === null || own.value === null ? '' : betterThan(percentile, language)]
  const field = figures.length
    ? [
        t.among(formatNumber(figures.length, language)),
        t.median(formatBare(medianOf(figures), props)),
        quartiles ? t.half(formatBare(quartiles[0], props), formatBare(quartiles[1], props)) : '',
        t.from(formatBare(figures[0]!, props), formatBare(figures.at(-1)!, props)),
      ]
    : []
  const others = (props.comparisons ?? []).flatMap(({ name, value }) =>
    value === null ? [] : t.standing(name, formatValue(value, props)),
  )
  return [first, field, others]
    .map((parts) => parts.filter(Boolean).join(', '))
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ')
}

const medianOf = (sorted: readonly number[]): number =>
  (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
