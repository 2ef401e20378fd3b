import { wordsOf } from './word-list.ts'

const auxiliaries = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being'])
/** Words that may stand between: "was not held", "is often given", "are being built". */
const between = /^(?:not|also|always|never|often|now|still|only|being|been|\p{Ll}{3,}ly)$/u

const regular = /^\p{Ll}{2,}ed$/u
const irregular = new Set(
  wordsOf(`
  given made done taken seen held built kept brought written chosen found told paid known shown led
  sent set put met heard taught spent sold bought drawn broken spoken read cut lost won said thought
  understood run
`),
)
/** Words in -ed that tell what somebody is like, and words that are no participles. */
const notParticiple = new Set(
  wordsOf(`
  tired interested pleased worried excited surprised scared bored concerned married retired divorced
  indeed hundred sacred kindred naked limited crowded gifted
`),
)

/** A form of "be" with a participle after it: "are helped", "was not held". */
export function englishPassivePhrases(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (!auxiliaries.has(word)) return []
    let end = at + 1
    while (between.test(words[end] ?? '')) end++
    const found = words[end] ?? ''
    const isParticiple = (regular.test(found) || irregular.has(found)) && !notParticiple.has(found)
    // "are being built" is told once, from "are".
    const goesOn = ['being', 'been'].includes(word) && auxiliaries.has(words[at - 1] ?? '')
    return isParticiple && !goesOn ? [words.slice(at, end + 1).join(' ')] : []
  })
}
