import { translations } from '#shared/texts.ts'

/** What the pages are called in the navigation: loaded with the shell, long before the pages themselves. */
export const indicatorPageNames = translations({
  fi: {
    state: 'Tilannekuva',
    catalogue: 'Indikaattorit',
    settings: 'Indikaattorien asetukset',
    imports: 'Lukujen haku',
    changes: 'Mikä muuttui',
  },
  sv: {
    state: 'Lägesbild',
    catalogue: 'Indikatorer',
    settings: 'Indikatorernas inställningar',
    imports: 'Hämtning av tal',
    changes: 'Vad som ändrades',
  },
  en: {
    state: 'State of wellbeing',
    catalogue: 'Indicators',
    settings: 'Settings of indicators',
    imports: 'Importing figures',
    changes: 'What changed',
  },
})
