import { wordsOf } from './word-list.ts'

/** Prefixes that verbs with a short stem may have. */
const prefix = '(?:till|av|upp|ut|in|an|bort|fram|för|över|om|åter|under|genom|med|mot|på|be|er|ned|samman|vidare)?'

/** Present forms whose -s follows a consonant or the stem: by the ending alone they could not be told from genitives. */
const presents = wordsOf(`
  görs ges tas ses fås nås sys köps säljs byggs används förs följs stöds bjuds krävs behövs skrivs
  läggs läses ställs bestäms hålls sänds mäts leds styrs hjälps höjs sänks sköts fylls väljs hyrs drivs
  löses dras lyfts
`)
const passives = [
  // hämtas; not kommunernas, familjernas, barnas
  /\p{L}[^aeiouyåäö\s](?<!(?:or|ar|er|bar|de)n)as$/u,
  // hämtades, hämtats
  /(?:ades|ats)$/u,
  // byggdes, användes; not studerandes, boendes
  /[rgnmlvjd](?<!(?:and|end|an|en))des$/u,
  // köptes, hjälptes, lästes, sattes
  /(?:[pk]|[aeiouyåäö]s|t)tes$/u,
  // byggts, gjorts, använts
  /(?:ggt|gjort|vänt|fört|följt|ställt|sålt|givit|tagit|hållit|skrivit|lagt|stött)s$/u,
  new RegExp(`^${prefix}(?:${presents.join('|')})$`, 'u'),
]

/** Verbs that always end in -s, and other words with the same endings. */
const falseFriends = new Set(
  wordsOf(`
  deras vars annars tillsammans allas bådas andras ingas somligas mångas kalas ungas gamlas vuxnas
  sjukas friskas saknas saknades saknats hoppas hoppades hoppats lyckas lyckades lyckats misslyckas
  misslyckades misslyckats andas andades andats vistas vistades vistats åldras åldrades åldrats svettas
  träffas träffades träffats brottas låtsas trivas minnas finnas kännas synas trivdes mindes kändes
  skämdes tycktes umgicks kräkas
`),
)
const nounsInAts = /(?:plats|palats|(?:^|in|upp|för|mot|grund|till|rätt)sats)$/u

/** Verbs in the s-passive: hämtas, hämtades, hämtats, görs. `word` in small letters. */
export const isSwedishPassive = (word: string): boolean =>
  word.length > 2 && !falseFriends.has(word) && !nounsInAts.test(word) && passives.some((ending) => ending.test(word))

const auxiliaries = new Set(['blir', 'blev', 'bli', 'blivit'])
const participles = [
  // hämtad, hämtat, hämtade
  /\p{L}{3}(?:ad|at|ade)$/u,
  // vald, valt, valda; köpt, köpta; stödd, stött
  /(?:gjor|val|bygg|använ|ställ|fyll|för|följ|hör|sän|stäng|döm)(?:da?|t)$/u,
  /(?:köp|hjälp|märk|sänk|lås|läs|släpp)ta?$/u,
  /(?:stö|se|klä|nå)(?:dda?|tt)$/u,
  /(?:tag|giv|skriv|håll|bjud|bund|funn|vunn|drag|driv)(?:en|et|na)$/u,
]
const notParticiple = new Set(
  wordsOf(`
  glad stad mat privat annat separat månad skillnad byggnad kostnad marknad resultat advokat kandidat
  blad soldat apparat format
`),
)

/** A form of "bli" with a participle after it, a word between them or not: "blev hjälpt", "blir ofta hämtade". */
export function swedishPassivePhrases(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (!auxiliaries.has(word)) return []
    const found = words
      .slice(at + 1, at + 3)
      .find((next) => !notParticiple.has(next) && participles.some((ending) => ending.test(next)))
    return found ? [`${word} ${found}`] : []
  })
}
