import type { Language } from '#shared/texts.ts'

export const languageMark = (language: Language | undefined): string => (language ? ` lang="${language}"` : '')
