import { translations } from '#shared/texts.ts'

export const embedTexts = translations({
  fi: {
    frozen: (day: string) => `Luvut sellaisina kuin ne olivat ${day}.`,
    lastYears: (count: number) => `${count} viimeisintä vuotta, päivittyy.`,
    living: 'Päivittyy, kun lähde julkaisee uusia lukuja.',
    open: 'Avaa Kaarnassa',
    table: 'Luvut taulukkona',
    year: 'Vuosi',
    missing: '–',
  },
  sv: {
    frozen: (day: string) => `Talen så som de var ${day}.`,
    lastYears: (count: number) => `De ${count} senaste åren, uppdateras.`,
    living: 'Uppdateras när källan publicerar nya tal.',
    open: 'Öppna i Kaarna',
    table: 'Talen som tabell',
    year: 'År',
    missing: '–',
  },
  en: {
    frozen: (day: string) => `The figures as they were on ${day}.`,
    lastYears: (count: number) => `The latest ${count} years, kept up to date.`,
    living: 'Kept up to date as the source publishes new figures.',
    open: 'Open in Kaarna',
    table: 'The figures as a table',
    year: 'Year',
    missing: '–',
  },
})
