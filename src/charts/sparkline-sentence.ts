import { translations } from '#shared/texts.ts'
import type { SparklineProps } from './Sparkline.tsx'
import { knownPoints, latestPoint } from './series.ts'
import { formatBare } from './values.ts'

const texts = translations({
  fi: {
    none: 'Ei lukuja',
    one: (value: string, year: number) => `Vain yksi luku: ${value} vuonna ${year}`,
    course: (from: string, to: string, years: string) => `Kehitys ${years}: ${from} → ${to}`,
    country: (value: string) => `koko maa ${value}`,
  },
  sv: {
    none: 'Inga uppgifter',
    one: (value: string, year: number) => `Endast en uppgift: ${value} år ${year}`,
    course: (from: string, to: string, years: string) => `Utveckling ${years}: ${from} → ${to}`,
    country: (value: string) => `hela landet ${value}`,
  },
  en: {
    none: 'No figures',
    one: (value: string, year: number) => `One figure only: ${value} in ${year}`,
    course: (from: string, to: string, years: string) => `Course ${years}: ${from} → ${to}`,
    country: (value: string) => `the whole country ${value}`,
  },
})

/** `Kehitys 2013–2025: 9,6 → 12,1, koko maa 13,9`. */
export function sparklineSentence(props: SparklineProps): string {
  const t = texts[props.language]
  const own = knownPoints(props.points)
  const [from, to] = [own[0], own.at(-1)]
  if (!from || !to) return t.none
  if (from === to) return t.one(formatBare(to.value, props), to.year)
  const course = t.course(formatBare(from.value, props), formatBare(to.value, props), `${from.year}–${to.year}`)
  const country = latestPoint(props.comparison ?? [])
  return country ? `${course}, ${t.country(formatBare(country.value, props))}` : course
}
