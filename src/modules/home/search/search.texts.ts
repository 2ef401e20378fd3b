import { translations } from '#shared/texts.ts'

/** What things are called among what was found. */
export const searchTexts = translations({
  fi: {
    round: (programme: string, from: string, to: string) => `Seurantakierros ${from}–${to}: ${programme}`,
  },
  sv: {
    round: (programme: string, from: string, to: string) => `Uppföljningsrunda ${from}–${to}: ${programme}`,
  },
  en: {
    round: (programme: string, from: string, to: string) => `Follow-up round ${from}–${to}: ${programme}`,
  },
})
