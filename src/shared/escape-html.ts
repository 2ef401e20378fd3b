const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Words as they may stand in an element or a quoted attribute. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"']/g, (letter) => entities[letter]!)
