import { formatNumber } from '#shared/number.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { Cost } from '../costs.ts'
import type { FigureChange } from '../figure-change.ts'
import { investmentTexts } from '../investment.texts.ts'
import type { PerPerson } from '../per-person.ts'
import { sayEuros, sayYears } from '../say.ts'

/** How costs, prices per person and figures are said, in the reader's language. */
export function useInvestmentWords() {
  const t = useTexts(investmentTexts)
  const language = useLanguage()
  const euros = (value: number) => sayEuros(value, language)
  const basis = (cost: Cost) => `${sayYears(cost.years)}, ${t.bases[cost.basis]}`
  const figure = (value: number, { unit, decimals }: FigureChange['indicator']) => {
    const name = textIn(unit, language)
    const number = formatNumber(value, language, decimals)
    return name === '%' ? `${number}${language === 'en' ? '' : '\u00a0'}%` : number
  }
  return {
    t,
    language,
    euros,
    basis,
    figure,
    /** `14 500 €, 2026, actual` as a sentence with its people; what is missing otherwise. */
    perPerson: (one: PerPerson): string => {
      if (!one.known) return `${t.noPerPerson} ${t.gaps[one.gap]}.`
      const people = t.peopleTold(formatNumber(one.people, language), one.followUps)
      const years = sayYears(one.cost.years)
      return t.perPersonSays(euros(one.euros), euros(one.cost.euros), people, years, t.bases[one.cost.basis])
    },
    /** A year and value to the next one, with the word of the movement. */
    change: ({ indicator, baseline, current, movement }: FigureChange): string => {
      const said = ({ year, value }: { year: number; value: number }) => `${figure(value, indicator)} (${year})`
      const name = textIn(indicator.title, language)
      if (!current) return t.notYet(name, said(baseline))
      return t.moved(name, said(baseline), said(current), t.movements[movement])
    },
  }
}
