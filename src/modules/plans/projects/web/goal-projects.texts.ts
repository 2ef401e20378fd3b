import { translations } from '#shared/texts.ts'

/** What the plan says of projects beside its goals. */
export const goalProjectTexts = translations({
  fi: { project: (name: string) => `Hanke: ${name}` },
  sv: { project: (name: string) => `Projekt: ${name}` },
  en: { project: (name: string) => `Project: ${name}` },
})
