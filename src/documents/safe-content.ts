/**
 * Typed text as it may be printed: without characters that no document format can hold (controls, lone surrogates)
 * and without those that reorder the text around them.
 */
export const printable = (words: string): string =>
  words
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '')

/** Only addresses that open a page or a mail: nothing that runs in the reader. */
export function isSafeUrl(url: string): boolean {
  if (/[\s\p{Cc}]/u.test(url) || url.length > 2000) return false
  const parsed = URL.parse(url)
  return parsed !== null && ['https:', 'http:', 'mailto:'].includes(parsed.protocol)
}

/**
 * Drawings come from our own chart components; anything that could run or fetch is a bug in one of them.
 * @throws Error naming what the drawing may not hold
 */
export function requireSafeDrawing(svg: string): string {
  if (!/^<svg[\s>]/.test(svg)) throw new Error('A drawing must begin with <svg')
  const found =
    /<(script|foreignObject|image|use|a|style|iframe)[\s>/]|\son\w+\s*=|javascript:|url\(\s*['"]?(?!#)/i.exec(svg)
  if (found) throw new Error(`A drawing may not hold ${found[0].trim()}`)
  return svg
}
