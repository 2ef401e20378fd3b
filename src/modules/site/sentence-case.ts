/** A part of a sentence as a sentence of its own: a capital first letter and a full stop. */
export const sentence = (part: string): string => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`
