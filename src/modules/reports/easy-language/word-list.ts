/** The words of a list that is written as lines. */
export const wordsOf = (lines: string): string[] => lines.trim().split(/\s+/)
