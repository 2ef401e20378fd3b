import { translations } from '#shared/texts.ts'

export const pastVersionTexts = translations({
  fi: {
    bringBack: 'Palauta tämä versio',
    pastVersion: (at: string, by: string) => `Versio ${at}, ${by}`,
    pastHelp: 'Valitse, mitkä tiedot palautetaan. Nykyinen versio jää historiaan.',
    saysNow: 'Nyt',
    saidThen: 'Silloin',
    backToHistory: 'Takaisin historiaan',
    bringBackChosen: (count: number) => (count === 1 ? 'Palauta yksi tieto' : `Palauta ${count} tietoa`),
    broughtBack: 'Versio palautettiin.',
  },
  sv: {
    bringBack: 'Återställ den här versionen',
    pastVersion: (at: string, by: string) => `Version ${at}, ${by}`,
    pastHelp: 'Välj vilka uppgifter som återställs. Den nuvarande versionen blir kvar i historiken.',
    saysNow: 'Nu',
    saidThen: 'Då',
    backToHistory: 'Tillbaka till historiken',
    bringBackChosen: (count: number) => (count === 1 ? 'Återställ en uppgift' : `Återställ ${count} uppgifter`),
    broughtBack: 'Versionen återställdes.',
  },
  en: {
    bringBack: 'Bring back this version',
    pastVersion: (at: string, by: string) => `Version of ${at}, ${by}`,
    pastHelp: 'Choose which details are brought back. The present version stays in the history.',
    saysNow: 'Now',
    saidThen: 'Then',
    backToHistory: 'Back to the history',
    bringBackChosen: (count: number) => (count === 1 ? 'Bring back one detail' : `Bring back ${count} details`),
    broughtBack: 'The version was brought back.',
  },
})
