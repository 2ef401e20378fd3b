// Advance widths of Atkinson Hyperlegible Next Regular for U+0020–U+007E in thousandths of an em, from the font's hmtx table.
const widths = [
  280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 648, 620, 620, 620, 620, 620, 620,
  620, 620, 620, 210, 210, 553, 628, 553, 480, 778, 626, 613, 645, 669, 569, 552, 694, 694, 392, 512, 631, 541, 824,
  693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623, 575, 607, 317, 387, 344, 552, 372, 243, 525, 566, 485, 564,
  538, 314, 558, 550, 252, 245, 492, 262, 845, 550, 548, 566, 574, 349, 471, 326, 540, 461, 684, 481, 449, 460, 344,
  237, 344, 555,
]
const widthOfOthers = 606
const boldExtra = 25

/**
 * How wide a text will be in pixels, without a browser: labels are placed alike on screen, on the server and in a report.
 * Digits count as wide as the tabular ones are. A little too wide rather than too narrow.
 */
export function textWidth(text: string, fontSize: number, weight: 'normal' | 'bold' = 'normal'): number {
  let thousandths = 0
  for (const character of text.normalize('NFD').replace(/\u00a0/g, ' ')) {
    const code = character.codePointAt(0)!
    if (code >= 0x300 && code <= 0x36f) continue
    thousandths += (widths[code - 32] ?? widthOfOthers) + (weight === 'bold' ? boldExtra : 0)
  }
  return (thousandths / 1000) * fontSize
}

/** Breaks a name at spaces and hyphens into lines of at most `width` pixels; a single longer word keeps its line. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = []
  for (const word of text.match(/[^ -]+-?|-/g) ?? []) {
    const line = lines.at(-1)
    const joined = line === undefined ? word : `${line}${line.endsWith('-') ? '' : ' '}${word}`
    if (line !== undefined && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}

/** A bold text on one line of so many pixels, cut at its end where it does not fit. */
export function cutText(text: string, width: number, size: number): string {
  if (textWidth(text, size, 'bold') <= width) return text
  let kept = text
  while (kept.length > 1 && textWidth(`${kept}…`, size, 'bold') > width) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}
