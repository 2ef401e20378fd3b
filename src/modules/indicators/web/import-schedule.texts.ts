import { translations } from '#shared/texts.ts'

export const importScheduleTexts = translations({
  fi: {
    title: 'Haku ajastetusti',
    byHand: 'Luvut haetaan vain, kun joku aloittaa haun.',
    next: (day: string) =>
      `Seuraava haku alkaa ${day} aamuyöllä. Vain muuttuneet indikaattorit haetaan. Lähteiksi lisätyt taulukot haetaan samassa tahdissa.`,
    rhythm: 'Kuinka usein',
    rhythms: { never: 'Ei ajastusta', daily: 'Joka päivä', weekly: 'Joka viikko', monthly: 'Neljän viikon välein' },
    save: 'Tallenna ajastus',
    saved: (day: string) => `Ajastus on tallennettu. Seuraava haku on ${day}.`,
    stopped: 'Ajastus on poistettu.',
  },
  sv: {
    title: 'Schemalagd hämtning',
    byHand: 'Tal hämtas bara när någon startar hämtningen.',
    next: (day: string) =>
      `Nästa hämtning börjar tidigt på morgonen ${day}. Bara ändrade indikatorer hämtas. Tabeller som lagts till som källor hämtas i samma takt.`,
    rhythm: 'Hur ofta',
    rhythms: { never: 'Ingen schemaläggning', daily: 'Varje dag', weekly: 'Varje vecka', monthly: 'Var fjärde vecka' },
    save: 'Spara schemat',
    saved: (day: string) => `Schemat har sparats. Nästa hämtning är ${day}.`,
    stopped: 'Schemaläggningen har tagits bort.',
  },
  en: {
    title: 'Scheduled import',
    byHand: 'Figures are fetched only when somebody starts an import.',
    next: (day: string) =>
      `The next import begins early in the morning on ${day}. Only changed indicators are fetched. Tables that were added as sources are fetched at the same pace.`,
    rhythm: 'How often',
    rhythms: { never: 'Not scheduled', daily: 'Every day', weekly: 'Every week', monthly: 'Every four weeks' },
    save: 'Save the schedule',
    saved: (day: string) => `The schedule is saved. The next import is on ${day}.`,
    stopped: 'The schedule is removed.',
  },
})
