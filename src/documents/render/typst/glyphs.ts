/** Beyond Latin (up to U+017F), which the report's own fonts have whole: the usual punctuation. */
const surelyCovered = /^[\u2010-\u2015\u2018-\u201e\u2022\u2026\u2212]$/

/** Shown where no font has the character. */
const missing = '\u25a1'

/**
 * PDF/UA forbids characters that no font can show, so what people have typed may not decide whether the report is
 * made. Every unusual character is tried once with the engine itself; those it cannot show become a box.
 */
export function createGlyphGuard(canShow: (character: string) => boolean) {
  const known = new Map<string, boolean>()
  const isShown = (character: string): boolean => {
    if (surelyCovered.test(character)) return true
    let shown = known.get(character)
    if (shown === undefined) known.set(character, (shown = canShow(character)))
    return shown
  }
  return (words: string): string =>
    words.replace(/[\ud800-\udbff][\udc00-\udfff]|[\u0180-\uffff]/g, (character) =>
      isShown(character) ? character : missing,
    )
}
