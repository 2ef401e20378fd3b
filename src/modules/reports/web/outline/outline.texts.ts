import { translations } from '#shared/texts.ts'

/** The chapters of a report beside its document. */
export const outlineTexts = translations({
  fi: {
    progress: { empty: 'tyhjä', writing: 'kirjoitetaan', ready: 'valmis', live: '' },
    due: (day: string) => `viim. ${day}`,
    late: (day: string) => `myöhässä, ${day}`,
  },
  sv: {
    progress: { empty: 'tomt', writing: 'skrivs', ready: 'klart', live: '' },
    due: (day: string) => `senast ${day}`,
    late: (day: string) => `försenat, ${day}`,
  },
  en: {
    progress: { empty: 'empty', writing: 'being written', ready: 'ready', live: '' },
    due: (day: string) => `by ${day}`,
    late: (day: string) => `late, ${day}`,
  },
})
