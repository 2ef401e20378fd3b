const noBreak = '\u00a0'
const wordJoiner = '\u2060'

/**
 * Keeps together what a line may not part, in the ways typed text usually misses: a number and its unit (`12 %`,
 * `5 km`), the groups of a long number (`240 000`), grades and ranges (`8.–9. luokka`).
 */
export function keepTogether(words: string): string {
  if (!/\d/.test(words)) return words
  return words
    .replace(/(?<=(?:^|[^\d,.])\d{1,3}) (?=\d{3}(?!\d))/g, noBreak)
    .replace(/(?<=\d{3}) (?=\d{3}(?!\d))/g, noBreak)
    .replace(/(?<=\d) (?=(?:%|€|‰|km|kg|cm|mm|m²|h|min|milj\.|mn|st\.|kpl|v\.|§)(?![\p{L}\d]))/gu, noBreak)
    .replace(/(?<=\d\.?)–(?=\d)/g, `${wordJoiner}–${wordJoiner}`)
    .replace(/(?<=\bp) ([=<]) (?=\d)/g, `${noBreak}$1${noBreak}`)
    .replace(/(?<=\d\.) (?=(?:luokka|luokan|luokalla|årskurs))/g, noBreak)
}

/** Longer words fit on no line. */
const longest = 40

/** Gives a word too long for any line (an address, a row of letters) places to break: zero-width spaces. */
export function breakLongWords(words: string): string {
  if (!holdsLongStretch(words)) return words
  return words.replace(/(?<![^\s\u200b\u00a0-])[^\s\u200b\u00a0-]{40,}/gu, (word) =>
    word.replace(/.{24}(?=.)/gu, '$&\u200b'),
  )
}

/** Whether so many letters stand without a space: asked of every text, where the search for the words themselves is slow. */
function holdsLongStretch(words: string): boolean {
  let from = 0
  while (words.length - from >= longest) {
    const space = words.indexOf(' ', from)
    if (space < 0 || space - from >= longest) return true
    from = space + 1
  }
  return false
}
