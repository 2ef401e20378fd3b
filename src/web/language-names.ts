import type { Language } from '#shared/texts.ts'

/** How a language names itself. */
export const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }
