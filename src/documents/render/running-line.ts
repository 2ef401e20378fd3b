import { textWidth } from '#charts/text-width.ts'

/** The text's width on paper in points, a little narrower: widths are reckoned, and fonts of other programs are wider. */
const room = 453.6 * 0.95

/**
 * Whose the document is and what it is called, on one line in letters of so many points: a longer title is cut after a
 * word, the organisation is not.
 */
export function runningLine({ organisation, title }: { organisation: string; title: string }, size: number): string {
  const fits = (words: string): boolean => textWidth(words, size) <= room
  const whole = `${organisation} · ${title}`
  if (fits(whole)) return whole
  const words = title.split(/\s+/)
  for (let count = words.length - 1; count > 0; count--) {
    const kept = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:/–—-]+$/, '')
    if (fits(`${organisation} · ${kept}…`)) return `${organisation} · ${kept}…`
  }
  return organisation
}
