import { translations } from '#shared/texts.ts'

/** The chapters of a report beside its document. */
export const outlineTexts = translations({
  fi: {
    progress: { empty: 'tyhjä', writing: 'kirjoitetaan', ready: 'valmis', live: '' },
  },
  sv: {
    progress: { empty: 'tomt', writing: 'skrivs', ready: 'klart', live: '' },
  },
  en: {
    progress: { empty: 'empty', writing: 'being written', ready: 'ready', live: '' },
  },
})
