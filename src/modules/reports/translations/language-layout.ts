/** Two languages in one file: each chapter in one after the other, or paragraph by paragraph in columns. */
export const languageLayouts = ['chapters', 'columns'] as const
export type LanguageLayout = (typeof languageLayouts)[number]

/** What may be in two languages; slides and figures are in one. */
export const twoLanguageFormats = ['pdf', 'docx', 'html'] as const
export type TwoLanguageFormat = (typeof twoLanguageFormats)[number]
export const isInTwoLanguages = (format: string): boolean => twoLanguageFormats.some((one) => one === format)
