import { type Day, formatDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { minutesDocumentTexts } from './minutes-document.texts.ts'
import type { MinutesKind } from './minutes.ts'

/** What minutes are called in every language: `Pöytäkirja: Hyvinvointiryhmä, kokous 14.10.2026`. */
export function minutesName({ kind, group, on }: { kind: MinutesKind; group: LocalText; on: Day }): LocalText {
  const name = (language: Language) => {
    const t = minutesDocumentTexts[language]
    return `${t.kinds[kind]}: ${t.meetingOf(textIn(group, language), formatDay(on, language))}`
  }
  return Object.fromEntries(languages.map((language) => [language, name(language)]))
}
