import type { LocalText } from '#shared/local-text.ts'
import { inEveryLanguage } from '#shared/texts.ts'
import type { DemoUnit, RateOf } from './demo-definition.ts'

interface UnitMeaning {
  name: Required<LocalText>
  /** The value is cases ÷ population × this; null when it is no share. */
  ratePer: number | null
  /** Where differences between municipalities are even: in shares near 0 and 100 they shrink, in amounts they grow with the level. */
  scale: 'logit' | 'log' | 'linear'
}

const same = (name: string) => ({ fi: name, sv: name, en: name })

export const demoUnits: Readonly<Record<DemoUnit, UnitMeaning>> = {
  percent: { name: same('%'), ratePer: 100, scale: 'logit' },
  perThousand: { name: { fi: '/ 1 000', sv: '/ 1 000', en: 'per 1,000' }, ratePer: 1_000, scale: 'log' },
  perTenThousand: { name: { fi: '/ 10 000', sv: '/ 10 000', en: 'per 10,000' }, ratePer: 10_000, scale: 'log' },
  perHundredThousand: { name: { fi: '/ 100 000', sv: '/ 100 000', en: 'per 100,000' }, ratePer: 100_000, scale: 'log' },
  perHundred: { name: { fi: '/ 100', sv: '/ 100', en: 'per 100' }, ratePer: null, scale: 'log' },
  points: { name: { fi: 'pistettä', sv: 'poäng', en: 'points' }, ratePer: null, scale: 'linear' },
  index: { name: { fi: 'indeksi', sv: 'index', en: 'index' }, ratePer: null, scale: 'linear' },
  euros: { name: same('€'), ratePer: null, scale: 'log' },
  eurosPerInhabitant: {
    name: { fi: '€ / asukas', sv: '€ / invånare', en: '€ per inhabitant' },
    ratePer: null,
    scale: 'log',
  },
  litres: { name: { fi: 'l / asukas', sv: 'l / invånare', en: 'l per inhabitant' }, ratePer: null, scale: 'log' },
  loans: {
    name: { fi: 'lainaa / asukas', sv: 'lån / invånare', en: 'loans per inhabitant' },
    ratePer: null,
    scale: 'log',
  },
  days: {
    name: { fi: 'päivää / asukas', sv: 'dagar / invånare', en: 'days per inhabitant' },
    ratePer: null,
    scale: 'log',
  },
  years: { name: { fi: 'vuotta', sv: 'år', en: 'years' }, ratePer: null, scale: 'linear' },
  persons: { name: { fi: 'henkilöä', sv: 'personer', en: 'persons' }, ratePer: null, scale: 'log' },
}

const rateOf: Readonly<Record<RateOf, Required<LocalText>>> = {
  inhabitants: { fi: 'asukasta', sv: 'invånare', en: 'inhabitants' },
  sameAge: { fi: 'vastaavanikäistä', sv: 'i samma ålder', en: 'of the same age' },
  employed: { fi: 'työllistä', sv: 'sysselsatta', en: 'employed' },
  workingAge: { fi: '18–64-vuotiasta', sv: '18–64-åringar', en: 'aged 18–64' },
}

const rates: readonly DemoUnit[] = ['perHundred', 'perThousand', 'perTenThousand', 'perHundredThousand']

/** The unit after a number; of a rate out of whom it is: `/ 10 000 asukasta`. */
export function demoUnitName(unit: DemoUnit, of: RateOf = 'inhabitants'): Required<LocalText> {
  const { name } = demoUnits[unit]
  if (!rates.includes(unit)) return name
  return inEveryLanguage((language) => `${name[language]} ${rateOf[of][language]}`)
}
