import type { BreakdownDimension } from '#modules/indicators/breakdown.ts'
import { textIn } from '#shared/local-text.ts'
import { type Language, translations } from '#shared/texts.ts'
import { dimensionIn, type Grouping } from './grouping.ts'

/** "By what" figures are divided, to go on after a title. */
const words = translations({
  fi: {
    genders: 'sukupuolen mukaan',
    age: 'ikäryhmittäin',
    education: 'koulutuksen mukaan',
    language: 'äidinkielen mukaan',
    activity: 'pääasiallisen toiminnan mukaan',
    income: 'tuloluokan mukaan',
    other: (title: string) => `ryhmittäin: ${title}`,
  },
  sv: {
    genders: 'efter kön',
    age: 'efter åldersgrupp',
    education: 'efter utbildning',
    language: 'efter modersmål',
    activity: 'efter huvudsaklig verksamhet',
    income: 'efter inkomstklass',
    other: (title: string) => `efter grupp: ${title}`,
  },
  en: {
    genders: 'by gender',
    age: 'by age group',
    education: 'by education',
    language: 'by mother tongue',
    activity: 'by main activity',
    income: 'by income class',
    other: (title: string) => `by group: ${title}`,
  },
})

const named = ['age', 'education', 'language', 'activity', 'income'] as const

/** `koulutuksen mukaan`; a dimension that an organisation has made is called by its own title. */
export function byGroupInWords(
  by: Grouping,
  dimensions: readonly Pick<BreakdownDimension, 'key' | 'title'>[],
  language: Language,
): string {
  const t = words[language]
  const key = dimensionIn(by)
  if (key === null) return t.genders
  const known = named.find((one) => one === key)
  return known ? t[known] : t.other(textIn(dimensions.find((one) => one.key === key)?.title ?? {}, language) || key)
}
