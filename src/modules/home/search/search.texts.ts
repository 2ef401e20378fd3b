import { translations } from '#shared/texts.ts'

/** What things are called among what was found. */
export const searchTexts = translations({
  fi: {
    round: (programme: string, from: string, to: string) => `Seurantakierros ${from}–${to}: ${programme}`,
    meeting: (day: string) => `Kokous ${day}`,
    meetingIn: (group: string, day: string) => `${group}, kokous ${day}`,
  },
  sv: {
    round: (programme: string, from: string, to: string) => `Uppföljningsrunda ${from}–${to}: ${programme}`,
    meeting: (day: string) => `Möte ${day}`,
    meetingIn: (group: string, day: string) => `${group}, möte ${day}`,
  },
  en: {
    round: (programme: string, from: string, to: string) => `Follow-up round ${from}–${to}: ${programme}`,
    meeting: (day: string) => `Meeting ${day}`,
    meetingIn: (group: string, day: string) => `${group}, meeting ${day}`,
  },
})
