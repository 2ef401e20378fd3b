import { type Language, translations } from '#shared/texts.ts'

/** What the levels of areas are called, by the letters of statistics' codes and by the names of trees. */
const levelNames = translations({
  fi: {
    ku: 'Kunnat',
    hva: 'Hyvinvointialueet',
    mk: 'Maakunnat',
    sk: 'Seutukunnat',
    sss: 'Koko maa',
    kunta: 'Kunnat',
    hyvinvointialue: 'Hyvinvointialueet',
    maakunta: 'Maakunnat',
    maa: 'Koko maa',
  },
  sv: {
    ku: 'Kommuner',
    hva: 'Välfärdsområden',
    mk: 'Landskap',
    sk: 'Ekonomiska regioner',
    sss: 'Hela landet',
    kunta: 'Kommuner',
    hyvinvointialue: 'Välfärdsområden',
    maakunta: 'Landskap',
    maa: 'Hela landet',
  },
  en: {
    ku: 'Municipalities',
    hva: 'Wellbeing services counties',
    mk: 'Regions',
    sk: 'Sub-regions',
    sss: 'Whole country',
    kunta: 'Municipalities',
    hyvinvointialue: 'Wellbeing services counties',
    maakunta: 'Regions',
    maa: 'Whole country',
  },
})

/** The level's name, or its own code when it has no other. */
export function levelName(level: string, language: Language): string {
  const names: Readonly<Record<string, string>> = levelNames[language]
  return names[level.toLowerCase()] ?? level
}
