import { type Day, formatDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { languages, translations } from '#shared/texts.ts'

export type TellingKind = 'late' | 'lateLong' | 'opened' | 'offered'

const tellingTexts = translations({
  fi: {
    late: (title: string, day: string) => `Vuosikellossa odottaa: ${title}. Määräpäivä oli ${day}.`,
    lateLong: (title: string, day: string) => `Yli viikon myöhässä vuosikellossa: ${title}. Määräpäivä oli ${day}.`,
    opened: (title: string, day: string) => `Vuosikello avasi tämän: ${title}, ${day}.`,
    offered: (title: string, day: string) => `Vuosikellon mukaan on aika avata: ${title}, ${day}.`,
  },
  sv: {
    late: (title: string, day: string) => `I årsklockan väntar: ${title}. Skulle vara klart ${day}.`,
    lateLong: (title: string, day: string) => `Över en vecka sent i årsklockan: ${title}. Skulle vara klart ${day}.`,
    opened: (title: string, day: string) => `Årsklockan öppnade: ${title}, ${day}.`,
    offered: (title: string, day: string) => `Enligt årsklockan är det dags att öppna: ${title}, ${day}.`,
  },
  en: {
    late: (title: string, day: string) => `Waiting in the annual clock: ${title}. It was due on ${day}.`,
    lateLong: (title: string, day: string) =>
      `More than a week late in the annual clock: ${title}. It was due on ${day}.`,
    opened: (title: string, day: string) => `The annual clock opened: ${title}, ${day}.`,
    offered: (title: string, day: string) => `By the annual clock it is time to open: ${title}, ${day}.`,
  },
})

/** What people are told of an occurrence, in every language. */
export const sayTelling = ({ kind, title, day }: { kind: TellingKind; title: LocalText; day: Day }): LocalText =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      tellingTexts[language][kind](textIn(title, language), formatDay(day, language)),
    ]),
  )
