import { formatWhole } from '#charts/values.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import type { DraftIndicator } from './draft-facts.ts'

type Measured = Pick<DraftIndicator, 'unit' | 'decimals'>

/** A unit written out, as it stands after one and after any other number. */
interface UnitWords {
  one: string
  many: string
  /** In Finnish "by one …" is said in the genitive: nousi 1 euron. */
  oneMore?: string
}

const percent: Record<Language, UnitWords> = {
  fi: { one: 'prosentti', many: 'prosenttia' },
  sv: { one: 'procent', many: 'procent' },
  en: { one: 'per cent', many: 'per cent' },
}
const percentagePoint: Record<Language, UnitWords> = {
  fi: { one: 'prosenttiyksikkö', many: 'prosenttiyksikköä', oneMore: 'prosenttiyksikön' },
  sv: { one: 'procentenhet', many: 'procentenheter' },
  en: { one: 'percentage point', many: 'percentage points' },
}

/** Units that sources write short or in the plural, by how they write them. Others stay as they are written. */
const units: Record<Language, Readonly<Record<string, UnitWords>>> = {
  fi: {
    '€': { one: 'euro', many: 'euroa', oneMore: 'euron' },
    euroa: { one: 'euro', many: 'euroa', oneMore: 'euron' },
    '€ / asukas': { one: 'euro asukasta kohti', many: 'euroa asukasta kohti', oneMore: 'euron asukasta kohti' },
    henkilöä: { one: 'henkilö', many: 'henkilöä', oneMore: 'henkilön' },
    vuotta: { one: 'vuosi', many: 'vuotta', oneMore: 'vuoden' },
    pistettä: { one: 'piste', many: 'pistettä', oneMore: 'pisteen' },
    päivää: { one: 'päivä', many: 'päivää', oneMore: 'päivän' },
    tapausta: { one: 'tapaus', many: 'tapausta', oneMore: 'tapauksen' },
    'l / asukas': { one: 'litra asukasta kohti', many: 'litraa asukasta kohti', oneMore: 'litran asukasta kohti' },
    'päivää / asukas': {
      one: 'päivä asukasta kohti',
      many: 'päivää asukasta kohti',
      oneMore: 'päivän asukasta kohti',
    },
    'lainaa / asukas': { one: 'laina asukasta kohti', many: 'lainaa asukasta kohti', oneMore: 'lainan asukasta kohti' },
  },
  sv: {
    '€': { one: 'euro', many: 'euro' },
    '€ / invånare': { one: 'euro per invånare', many: 'euro per invånare' },
    personer: { one: 'person', many: 'personer' },
    dagar: { one: 'dag', many: 'dagar' },
    'l / invånare': { one: 'liter per invånare', many: 'liter per invånare' },
    'dagar / invånare': { one: 'dag per invånare', many: 'dagar per invånare' },
    'lån / invånare': { one: 'lån per invånare', many: 'lån per invånare' },
  },
  en: {
    '€': { one: 'euro', many: 'euros' },
    '€ per inhabitant': { one: 'euro per inhabitant', many: 'euros per inhabitant' },
    persons: { one: 'person', many: 'people' },
    years: { one: 'year', many: 'years' },
    points: { one: 'point', many: 'points' },
    days: { one: 'day', many: 'days' },
    'l per inhabitant': { one: 'litre per inhabitant', many: 'litres per inhabitant' },
    'days per inhabitant': { one: 'day per inhabitant', many: 'days per inhabitant' },
    'loans per inhabitant': { one: 'loan per inhabitant', many: 'loans per inhabitant' },
  },
}

/** An index is a bare number: its name says what it is. */
const bare = /^(indeksi|index)?$/

const withUnit = (number: string, words: UnitWords): string =>
  `${number}\u00a0${number.replace('\u2212', '') === '1' ? words.one : words.many}`

/** `14,2 %`, `94,6`, `462 / 10 000 asukasta`: how much it is, in brackets or a list; a rate stays on one line. */
export function shortAmountIn(value: number, { unit, decimals }: Measured, language: Language): string {
  const name = textIn(unit, language)
  if (bare.test(name)) return formatNumber(value, language, decimals)
  return formatWhole(value, { unit: held(name), decimals, language })
}

/** A rate's number stays on one line. */
const held = (unit: string): string => unit.replace(/^\/[\s\d]*\d/, (rate) => rate.replaceAll(' ', '\u00a0'))

/** `14,2 prosenttia`, `1 euro`, `462 / 10 000 asukasta`: how much it is, as a part of a sentence. */
export function amountIn(value: number, { unit, decimals }: Measured, language: Language): string {
  const name = textIn(unit, language)
  const number = formatNumber(value, language, decimals)
  if (bare.test(name)) return number
  const words = name === '%' ? percent[language] : units[language][name]
  return words ? withUnit(number, words) : formatWhole(value, { unit: held(name), decimals, language })
}

export interface Difference {
  /** `1,3 prosenttiyksikköä`, `1 euron`: by how much something is more or less; never negative. */
  words: string
  /** A number alone, after which Finnish cannot say "nousi". */
  isBare: boolean
}

/** The size of a difference between two values. Of rates (/ 1 000) it is the number alone. */
export function differenceIn(difference: number, { unit, decimals }: Measured, language: Language): Difference {
  const name = textIn(unit, language)
  const number = formatNumber(Math.abs(difference), language, decimals)
  const words = name === '%' ? percentagePoint[language] : units[language][name]
  if (!words) return { words: number, isBare: true }
  return { words: withUnit(number, { ...words, one: words.oneMore ?? words.one }), isBare: false }
}
