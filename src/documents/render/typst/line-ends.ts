// Advance widths of Literata Regular for U+0020–U+007E in thousandths of an em, from the font's hmtx table.
const widths = [
  200, 321, 386, 672, 561, 850, 810, 235, 332, 332, 449, 582, 328, 354, 333, 427, 579, 407, 508, 542, 551, 508, 538,
  507, 551, 524, 333, 328, 582, 582, 582, 538, 849, 733, 659, 699, 765, 636, 614, 751, 839, 409, 557, 753, 636, 1002,
  833, 760, 602, 760, 724, 598, 736, 809, 737, 1089, 706, 714, 656, 333, 427, 333, 582, 470, 500, 539, 607, 499, 612,
  519, 386, 558, 661, 333, 309, 608, 335, 969, 661, 586, 617, 600, 473, 452, 403, 634, 590, 858, 567, 575, 486, 372,
  420, 372, 582,
]
const widthOfOthers = 560

/** How report.typ sets a paragraph, in points. */
const line = { width: 453.5, size: 10.5 }
/** What kerning leaves of the widths of Finnish and Swedish words, on an average. */
const kerned = 0.988
/** So near to the end of a line, in points, it is not sure whether a word fits: neither kerning nor syllables are known here. */
const doubt = 20
/** What stands of a divided word at the end of a line is about so much shorter than the room there is. */
const syllable = 12

function widthOf(word: string): number {
  let thousandths = 0
  for (let at = 0; at < word.length; at++) thousandths += widths[word.charCodeAt(at) - 32] ?? widthOfOthers
  return (thousandths / 1000) * line.size * kerned
}

const space = widthOf(' ')

/**
 * The words of a report's paragraph, each with whether it may come to stand where a line ends. Lines are filled one after
 * the other, as the engine does.
 */
export function wordsAtLineEnds(text: string): { word: string; isAtEnd: boolean }[] {
  let from = 0
  return text.split(' ').map((word) => {
    const width = widthOf(word)
    const room = line.width - from
    if (width <= room) from += width + space
    // Begun on this line, where there is room for some of it, it goes on at the beginning of the next one.
    else from = width - Math.max(0, word.length < 16 ? 0 : room - syllable) + space
    return { word, isAtEnd: width > room - doubt }
  })
}
