/** A part of a sentence as its beginning. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
