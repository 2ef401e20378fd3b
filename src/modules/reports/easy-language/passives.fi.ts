import { wordsOf } from './word-list.ts'

/**
 * Finnish passives by their endings, with the tense that each rule is of. The stems in brackets are those of verbs whose
 * ending is short (saadaan, tehtiin): by the ending alone they could not be told from nouns (kotiin, lehtiin).
 */
const shortStems = '(?:saa|voi|vie|tuo|syö|juo|käy|myy|jää|luo|lyö|suo|ui|[^k]oi|[^k]öi|teh|näh)'
const lStems = '(?:[^e](?<!ks)e|^o|^tu|^kuu|^luu|nie)l'
const sStems = '(?:(?:^|\\P{L})(?:nou|pe|juo|pää|syö)|[aä]i)s'
const nStems = '(?:me|pa)n'

const present = [
  // autetaan, halutaan, etsitään; not tarpeitaan (his needs), whose i follows a vowel
  /(?:[aeouyäö]|[^aeiouyäö]i)(?:taan|tään)$/u,
  // saadaan, arvioidaan, tehdään
  /\p{L}(?:daan|dään)$/u,
  // suunnitellaan, tullaan; not alueellaan (in its area), hakemuksellaan (by his application)
  new RegExp(`${lStems}(?:laan|lään)$`, 'u'),
  new RegExp(`${sStems}(?:taan|tään)$`, 'u'),
  new RegExp(`${nStems}(?:naan|nään)$`, 'u'),
  /(?:pur|sur)raan$/u,
]
const past = [
  // autettiin, haluttiin; not raporttiin, prosenttiin, whose tt follows a consonant, nor mandaattiin
  /(?:[eiouyäö]|[^a]a)ttiin$/u,
  new RegExp(`(?:${shortStems}|${lStems}|${sStems}|${nStems})tiin$`, 'u'),
]
const conditional = [
  /tt(?:aisiin|äisiin)$/u,
  new RegExp(`(?:${shortStems}|${lStems}|${sStems}|${nStems})t(?:aisiin|äisiin)$`, 'u'),
]
// An active "opettaneen" is not told from a passive by -ttaneen alone.
const potential = [/[td]ett(?:aneen|äneen)$/u, new RegExp(`${shortStems}t(?:aneen|äneen)$`, 'u')]

const finite = [...present, ...past, ...conditional, ...potential]
const participle = new RegExp(`(?:[aeiouyäö]tt[uy]|(?:${shortStems}|${lStems}|${sStems}|${nStems})t[uy])$`, 'u')
const negated = new RegExp(`(?:et[aä]|${shortStems}d[aä])$`, 'u')

/** Common words with the same endings: nouns in "into where", nouns with "his", pronouns. */
const falseFriends = new Set(
  wordsOf(`
  mitään ketään sitään tätään itään hätään sotaan poutaan pataan rataan sataan luotaan suutaan päätään
  työtään tietään luutaan kotaan nettiin internettiin intranettiin kielellään äänellään nimellään
  mielellään veljellään puolellaan edellään keskellään vierellään hetkellään retkellään tiellään
  maistaan päistään peltiin
`),
)
/** Nouns that end compounds as well. */
const nouns = /(?:pöytään|hautaan|rautaan|lautaan|(?:budj|pak|kabin|tabl|pal)ettiin|(?:rob|pil)ottiin|kielellään)$/u
const notParticiple = new Set(['tuttu', 'hattu', 'kettu', 'mattu', 'ryttu', 'tyttö'])

const isFalseFriend = (word: string): boolean => falseFriends.has(word) || nouns.test(word)

/** Verbs in the passive: autetaan, autettiin, autettaisiin, autettaneen. `word` in small letters. */
export const isFinnishPassive = (word: string): boolean =>
  word.length > 5 && !isFalseFriend(word) && finite.some((ending) => ending.test(word))

const auxiliaries = new Set(['on', 'oli', 'ole', 'olisi', 'ollut', 'olla', 'lienee', 'ovat', 'olivat', 'olisivat'])
const negations = new Set(['ei', 'eikä', 'ettei'])
/** Words that may stand between: "on tänä vuonna autettu". */
const between = 2

/** A form of "olla" with a passive participle after it, and a passive that is denied: "on autettu", "ei auteta". */
export function finnishPassivePhrases(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (negations.has(word)) {
      const next = words[at + 1] ?? ''
      return next.length > 4 && negated.test(next) ? [`${word} ${next}`] : []
    }
    if (!auxiliaries.has(word)) return []
    const found = words
      .slice(at + 1, at + 2 + between)
      .find((next) => next.length > 4 && participle.test(next) && !notParticiple.has(next))
    return found ? [`${word} ${found}`] : []
  })
}
