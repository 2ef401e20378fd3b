import { translations } from '#shared/texts.ts'

/** What is said of translations that are older than their original. */
export const translationTexts = translations({
  fi: {
    languages: { fi: 'suomenkielinen', sv: 'ruotsinkielinen', en: 'englanninkielinen' },
    note: (from: string) => `Käännös on vanhempi kuin alkuperäinen ${from} teksti.`,
    stale: (count: number) =>
      count === 1 ? 'Yksi käännös on alkuperäistä vanhempi' : `${count} käännöstä on alkuperäistä vanhempia`,
    advice: 'Alkuperäistä tekstiä on muutettu käännöksen jälkeen. Päivitä käännös, tai merkitse se ajan tasalle.',
    row: (chapter: string, by: string | null, day: string) =>
      `${chapter}: alkuperäinen muuttui ${day}${by ? `, kääntäjä ${by}` : ''}`,
    confirm: 'Käännös on ajan tasalla',
    confirmed: 'Käännös on merkitty ajan tasalle',
  },
  sv: {
    languages: { fi: 'finskspråkiga', sv: 'svenskspråkiga', en: 'engelskspråkiga' },
    note: (from: string) => `Översättningen är äldre än den ursprungliga ${from} texten.`,
    stale: (count: number) =>
      count === 1 ? 'En översättning är äldre än originalet' : `${count} översättningar är äldre än originalet`,
    advice: 'Originalet har ändrats efter översättningen. Uppdatera översättningen, eller märk den som aktuell.',
    row: (chapter: string, by: string | null, day: string) =>
      `${chapter}: originalet ändrades ${day}${by ? `, översättare ${by}` : ''}`,
    confirm: 'Översättningen är aktuell',
    confirmed: 'Översättningen har märkts som aktuell',
  },
  en: {
    languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    note: (from: string) => `The translation is older than the original ${from} text.`,
    stale: (count: number) =>
      count === 1
        ? 'One translation is older than its original'
        : `${count} translations are older than their originals`,
    advice: 'The original has been changed after it was translated. Update the translation, or mark it as up to date.',
    row: (chapter: string, by: string | null, day: string) =>
      `${chapter}: the original changed on ${day}${by ? `, translated by ${by}` : ''}`,
    confirm: 'The translation is up to date',
    confirmed: 'The translation has been marked as up to date',
  },
})
