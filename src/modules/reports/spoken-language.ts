import { type Language, languages } from '#shared/texts.ts'

/** The language that typed content is shown in: the wanted one, else the first that it exists in; undefined in none. */
export const languageOf = <Content>(
  content: { [L in Language]?: Content | undefined },
  wanted: Language,
): Language | undefined => [wanted, ...languages].find((one) => content[one] !== undefined)
