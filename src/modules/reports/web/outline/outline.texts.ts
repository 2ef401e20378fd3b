import { translations } from '#shared/texts.ts'

/** The chapters of a report beside its document. */
export const outlineTexts = translations({
  fi: {
    progress: { empty: 'tyhjä', writing: 'kirjoitetaan', ready: 'valmis', live: '' },
    length: (words: string, minutes: number) => `${words} sanaa kirjoitettu, lukuaika noin ${minutes} min`,
    words: (count: number) => (count === 1 ? '1 sana' : `${count} sanaa`),
    due: (day: string) => `viim. ${day}`,
    late: (day: string) => `myöhässä, ${day}`,
  },
  sv: {
    progress: { empty: 'tomt', writing: 'skrivs', ready: 'klart', live: '' },
    length: (words: string, minutes: number) => `${words} ord skrivna, lästid cirka ${minutes} min`,
    words: (count: number) => `${count} ord`,
    due: (day: string) => `senast ${day}`,
    late: (day: string) => `försenat, ${day}`,
  },
  en: {
    progress: { empty: 'empty', writing: 'being written', ready: 'ready', live: '' },
    length: (words: string, minutes: number) => `${words} words written, about ${minutes} min to read`,
    words: (count: number) => (count === 1 ? '1 word' : `${count} words`),
    due: (day: string) => `by ${day}`,
    late: (day: string) => `late, ${day}`,
  },
})
