import type { Language } from '#shared/texts.ts'
import type { Drawing } from '../../document.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Words as they may stand in an element or a quoted attribute. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"']/g, (letter) => entities[letter]!)

export const languageMark = (language: Language | undefined): string => (language ? ` lang="${language}"` : '')

/** The drawing in the page: named for those who do not see it, or hidden when it is decoration. */
export function inlineDrawing({ svg, alternative }: Drawing): string {
  const name = alternative ? `role="img" aria-label="${escapeHtml(alternative)}"` : 'aria-hidden="true"'
  return svg.replace(/^<svg\b[^>]*>/, (tag) => {
    const bare = tag.replace(/\s(?:role|aria-[a-z]+|focusable|class)="[^"]*"/g, '')
    return `<svg ${name}${bare.slice('<svg'.length)}`
  })
}
