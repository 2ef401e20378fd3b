import { translations } from '#shared/texts.ts'

/** What is asked about a report as a whole. */
export const settingsTexts = translations({
  fi: {
    settings: 'Raportin asetukset',
    title: 'Nimi',
    titleIn: (language: string) => `Nimi (${language})`,
    titleMissing: 'Kirjoita raportille nimi.',
    languages: 'Kielet',
    languagesAdvice: 'Kieli, jonka otat pois, ei näy valinnoissa; sen tekstit säilyvät.',
    languageMissing: 'Valitse ainakin yksi kieli.',
    save: 'Tallenna',
    saved: 'Raportin asetukset on tallennettu',
    cancel: 'Peruuta',
  },
  sv: {
    settings: 'Rapportens inställningar',
    title: 'Namn',
    titleIn: (language: string) => `Namn (${language})`,
    titleMissing: 'Skriv rapportens namn.',
    languages: 'Språk',
    languagesAdvice: 'Ett språk som du tar bort syns inte bland valen; dess texter finns kvar.',
    languageMissing: 'Välj minst ett språk.',
    save: 'Spara',
    saved: 'Rapportens inställningar har sparats',
    cancel: 'Avbryt',
  },
  en: {
    settings: 'Settings of the report',
    title: 'Name',
    titleIn: (language: string) => `Name (${language})`,
    titleMissing: 'Write a name for the report.',
    languages: 'Languages',
    languagesAdvice: 'A language that you take away is not offered; its texts are kept.',
    languageMissing: 'Choose at least one language.',
    save: 'Save',
    saved: 'The settings of the report have been saved',
    cancel: 'Cancel',
  },
})
