import { readableColour } from '../brand-colour.ts'

/** Kaarna's own colour, that of bark. */
const own = '#a24821'

/** The colour of a document's names, numbers and rules: the organisation's where it has one, as dark as reading needs. */
export const accentOf = (colour: string | null | undefined): string => (colour ? readableColour(colour) : own)
