import { translations } from '#shared/texts.ts'
import { reportPageNames } from './reports.pages.texts.ts'

/** What the pages of reports say around the documents. */
export const pageTexts = translations({
  fi: {
    listTitle: reportPageNames.fi.reports,
    listLead:
      'Raportit täyttyvät itse tilannekuvasta, tavoitteista ja toimenpiteistä. Sinä kirjoitat, mitä luvut merkitsevät.',
    openReport: 'Avaa uusi raportti',
    templates: 'Raporttipohjat',
    emptyTitle: 'Ensimmäinen raportti odottaa avaamista',
    emptyText:
      'Avattu raportti on valmiiksi täynnä: hyvinvoinnin tila väestöryhmittäin, keskeiset muutokset, tavoitteiden toteutuminen ja toimenpiteiden tila. Muut näkevät sen, kun he saavat lukea luonnoksia.',
    readersEmpty: 'Raportteja ei ole vielä avattu.',
    changed: (moment: string) => `muutettu ${moment}`,
    written: (written: number, all: number) => `${written} / ${all} luvussa on tekstiä`,
    documentLanguage: 'Raportin kieli',
    download: 'Lataa',
    formats: { pdf: 'PDF', docx: 'Word', html: 'Verkkosivu' },
    making: (format: string) => `${format} valmistuu`,
    made: (format: string) => `${format} on ladattu`,
    notMade: 'Tiedoston teko ei onnistunut. Yritä hetken päästä uudelleen.',
    outline: 'Sisällys',
    hasText: 'tekstiä kirjoitettu',
    toReports: 'Raportit',
    arrangedByOther: 'Joku muu on muuttanut raportin rakennetta. Näet nyt uusimman; tee muutos uudelleen.',
    notDone: 'Muutos ei onnistunut. Yritä uudelleen.',
  },
  sv: {
    listTitle: reportPageNames.sv.reports,
    listLead:
      'Rapporterna fylls av sig själva med lägesbilden, målen och åtgärderna. Du skriver vad siffrorna betyder.',
    openReport: 'Öppna en ny rapport',
    templates: 'Rapportmallar',
    emptyTitle: 'Den första rapporten väntar på att öppnas',
    emptyText:
      'En öppnad rapport är redan fylld: välfärdsläget per befolkningsgrupp, de viktigaste förändringarna, hur målen uppnås och var åtgärderna står. De som får läsa utkast ser den.',
    readersEmpty: 'Inga rapporter har öppnats ännu.',
    changed: (moment: string) => `ändrad ${moment}`,
    written: (written: number, all: number) => `${written} av ${all} kapitel har text`,
    documentLanguage: 'Rapportens språk',
    download: 'Ladda ner',
    formats: { pdf: 'PDF', docx: 'Word', html: 'Webbsida' },
    making: (format: string) => `${format} görs`,
    made: (format: string) => `${format} har laddats ner`,
    notMade: 'Filen kunde inte göras. Försök igen om en stund.',
    outline: 'Innehåll',
    hasText: 'text skriven',
    toReports: 'Rapporter',
    arrangedByOther: 'Någon annan har ändrat rapportens uppställning. Nu ser du den senaste; gör ändringen på nytt.',
    notDone: 'Ändringen lyckades inte. Försök igen.',
  },
  en: {
    listTitle: reportPageNames.en.reports,
    listLead:
      'Reports fill themselves from the state of wellbeing, the goals and the actions. You write what the figures mean.',
    openReport: 'Open a new report',
    templates: 'Report templates',
    emptyTitle: 'The first report is waiting to be opened',
    emptyText:
      'An opened report is already filled: the state of wellbeing by population group, the key changes, the progress of the goals and the status of the actions. Those who may read drafts see it.',
    readersEmpty: 'No reports have been opened yet.',
    changed: (moment: string) => `changed ${moment}`,
    written: (written: number, all: number) => `${written} of ${all} chapters have text`,
    documentLanguage: 'Language of the report',
    download: 'Download',
    formats: { pdf: 'PDF', docx: 'Word', html: 'Web page' },
    making: (format: string) => `${format} is being made`,
    made: (format: string) => `${format} has been downloaded`,
    notMade: 'The file could not be made. Try again in a moment.',
    outline: 'Contents',
    hasText: 'text written',
    toReports: 'Reports',
    arrangedByOther: 'Somebody else has arranged the report. You now see the newest; make the change again.',
    notDone: 'The change did not succeed. Try again.',
  },
})
