/** Column A of "A5" is 0; undefined when it is no reference. */
export function columnNumber(reference: string): number | undefined {
  const [, letters] = /^([A-Z]{1,3})\d*$/.exec(reference) ?? []
  if (letters === undefined) return undefined
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = column % 26
  const last = String.fromCharCode(65 + rest)
  return column < 26 ? last : columnLetters((column - rest) / 26 - 1) + last
}
