import type { Language } from '#shared/texts.ts'
import { colours as wordColours } from '../docx/look.ts'

export const colours = { ...wordColours, ground: 'FFFFFF', rim: '7BC3D1' } as const

/** A font that every machine has: a slide cannot carry its own as a document does. */
export const slideFont = 'Arial'

const regions: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
export const slideLanguage = (language: Language): string => regions[language]

/** A slide of 16:9 in inches, the measure of slides. */
export const page = { width: 13.333, height: 7.5, margin: 0.7 } as const
export const title = { y: 0.42, height: 0.85 } as const
export const body = { y: 1.5, bottom: 6.75, width: page.width - 2 * page.margin, gap: 0.55 } as const
export const footer = { y: 6.98, height: 0.3 } as const

/** Points of text, from what a hall reads best to what it still reads. */
export const textSizes = [22, 20, 18, 16, 14, 12] as const
export const tableSizes = [20, 18, 16, 14, 12, 11] as const

const pointsPerInch = 72
/** A letter is about half as wide as it is high, and a line of text takes a little more than its letters. */
const letterWidth = 0.5
const lineHeight = 1.22

/** How many inches text of so many letters takes in a column: an estimate, for slides do not lay themselves out. */
export function estimateHeight(letters: number, { width, points }: { width: number; points: number }): number {
  const lettersOnLine = Math.max(8, (width * pointsPerInch) / (points * letterWidth))
  return (Math.max(1, Math.ceil(letters / lettersOnLine)) * points * lineHeight) / pointsPerInch
}

/** The largest size with which the content fits, or the smallest there is. */
export const sizeThatFits = (sizes: readonly number[], room: number, heightOf: (points: number) => number): number =>
  sizes.find((points) => heightOf(points) <= room) ?? sizes.at(-1)!
