import type { LocalText } from '#shared/local-text.ts'
import type { Gender } from '../indicator.ts'

/** Words as they are compared: small letters, one kind of dash, single spaces. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ')

const words = (...lists: readonly string[]): string[] => lists.flatMap((list) => list.split(', '))

const everybody = new Set([
  '',
  ...words(
    'yhteensä, yht, yht., kaikki, koko väestö, molemmat, molemmat sukupuolet, sukupuolet yhteensä',
    'ikäryhmät yhteensä, ikä yhteensä, kaikki ikäryhmät, kaikenikäiset',
    'totalt, samtliga, alla, hela befolkningen, båda könen, bägge könen, alla åldrar, alla åldersgrupper',
    'total, all, everyone, both, both sexes, all ages, sss',
  ),
])

const genderWords: Record<Exclude<Gender, 'total'>, readonly string[]> = {
  male: words('miehet, mies, miehiä, pojat, poika, män, man, pojkar, pojke, men, male, males, boys, boy, m, 1'),
  female: words(
    'naiset, nainen, naisia, tytöt, tyttö, kvinnor, kvinna, flickor, flicka',
    'women, woman, female, females, girls, girl, n, f, 2',
  ),
}

const genderOfWord = new Map<string, Gender>(
  (['male', 'female'] as const).flatMap((gender) => genderWords[gender].map((word) => [word, gender] as const)),
)

/** Whether the text stands for everybody: "yhteensä", "totalt", "total", or nothing. */
export const isEverybody = (text: string): boolean => everybody.has(folded(text))

/** A gender by its word in Finnish, Swedish or English, or by the statistics' codes 1 and 2. */
export const readGender = (text: string): Gender | undefined =>
  isEverybody(text) ? 'total' : genderOfWord.get(folded(text))

export interface AgeReading {
  /** Canonical: `65-74`, `75+`, `7`; '' for every age. */
  category: string
  /** "Yli 75" is read as 75 and over, as it is meant; whoever gave it should know. */
  isLoose: boolean
}

const yearWord = '(?:vuotiaat|vuotiaita|vuotias|vuotta|vuotiaana|v|åringar|åring|år|years|year|yrs|y)\\.?(?: old)?'
const andOver =
  '(?:täyttäneet|ja yli|tai yli|ja vanhemmat|fyllda|och över|och äldre|and over|or over|and older|or older)'
const lead = /^(?:ikä|ikäryhmä|ålder|åldersgrupp|age|aged) /
const withoutYears = new RegExp(`(?<=\\d)[- ]?${yearWord}(?= |$)`)

const between = /^(\d{1,3}) ?- ?(\d{1,3})$/
const openEnded = new RegExp(`^(\\d{1,3}) ?(?:\\+|-|${andOver})$`)
const atLeast = /^(?:vähintään|minst|at least|≥|>=) ?(\d{1,3})$/
const over = /^(?:yli|över|over|>) ?(\d{1,3})$/
const under = /^(?:alle|under|below|<) ?(\d{1,3})$/

/** An age group as people write it: "65–74", "65-74 v", "yli 75", "75 vuotta täyttäneet", "under 18 år". */
export function readAge(text: string): AgeReading | undefined {
  if (isEverybody(text)) return { category: '', isLoose: false }
  const bare = folded(text).replace(lead, '').replace(withoutYears, '')
  const pair = between.exec(bare)
  if (pair) return range(Number(pair[1]), Number(pair[2]))
  const open = openEnded.exec(bare) ?? atLeast.exec(bare)
  if (open) return inRange(Number(open[1]), (age) => ({ category: `${age}+`, isLoose: false }))
  const above = over.exec(bare)
  if (above) return inRange(Number(above[1]), (age) => ({ category: `${age}+`, isLoose: true }))
  const below = under.exec(bare)
  if (below && Number(below[1]) > 0) return range(0, Number(below[1]) - 1)
  return /^\d{1,3}$/.test(bare)
    ? inRange(Number(bare), (age) => ({ category: String(age), isLoose: false }))
    : undefined
}

const oldest = 120

const inRange = (age: number, read: (age: number) => AgeReading): AgeReading | undefined =>
  age <= oldest ? read(age) : undefined

function range(from: number, to: number): AgeReading | undefined {
  if (from > to || to > oldest) return undefined
  return { category: from === to ? String(from) : `${from}-${to}`, isLoose: false }
}

export interface AgeCategory {
  key: string
  title: LocalText
  /** Younger first; of two that begin at one age the shorter first. */
  position: number
}

/** How an age group is called and where it stands among others. Throws for a key that is no age group. */
export function ageCategory(key: string): AgeCategory {
  const [, first, last, open] = /^(\d{1,3})(?:-(\d{1,3})|(\+))?$/.exec(key) ?? []
  if (first === undefined) throw new Error(`${key} is no age group`)
  const position = Number(first) * 1000 + (open ? 999 : Number(last ?? first))
  if (open)
    return {
      key,
      position,
      title: { fi: `${first} vuotta täyttäneet`, sv: `${first} år fyllda`, en: `Aged ${first} and over` },
    }
  const ages = last === undefined ? first : `${first}–${last}`
  return { key, position, title: { fi: `${ages}-vuotiaat`, sv: `${ages}-åringar`, en: `Aged ${ages}` } }
}
