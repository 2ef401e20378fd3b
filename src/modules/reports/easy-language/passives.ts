import type { Language } from '#shared/texts.ts'
import { englishPassivePhrases } from './passives.en.ts'
import { finnishPassivePhrases, isFinnishPassive } from './passives.fi.ts'
import { isSwedishPassive, swedishPassivePhrases } from './passives.sv.ts'

const isPassive: Record<Language, (word: string) => boolean> = {
  fi: isFinnishPassive,
  sv: isSwedishPassive,
  en: () => false,
}
const phrases: Record<Language, (words: readonly string[]) => string[]> = {
  fi: finnishPassivePhrases,
  sv: swedishPassivePhrases,
  en: englishPassivePhrases,
}

/**
 * What may be a passive, which hides who does it: single verbs and phrases, by stated rules of each language and lists of
 * words that only look like one. `words`: those of one sentence; a name within it is no verb.
 */
export function passivesIn(words: readonly string[], language: Language): string[] {
  const small = words.map((word) => word.toLowerCase())
  const verbs = words.filter((word, at) => (at === 0 || /^\p{Ll}/u.test(word)) && isPassive[language](small[at]!))
  return [...verbs, ...phrases[language](small)]
}
