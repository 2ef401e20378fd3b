import { type DemoDefinition, yearly } from '../demo-definition.ts'

const structure = {
  theme: 'population',
  group: 'everyone',
  direction: 'neutral',
  unit: 'percent',
  decimals: 1,
  source: 'register',
  of: 'everyone',
  years: yearly(2005, 2024),
} as const

/** Structure that is no part of the population model itself; population and age groups are counted from that. */
export const demoPopulationStructure: readonly DemoDefinition[] = [
  {
    ...structure,
    id: 327,
    title: {
      fi: 'Muu kieli kuin suomi, ruotsi tai saame äidinkielenä',
      sv: 'Annat modersmål än finska, svenska eller samiska',
      en: 'Mother tongue other than Finnish, Swedish or Sámi',
    },
    description: {
      fi: 'Osuus väestöstä, jonka äidinkieleksi on rekisteröity muu kuin suomi, ruotsi tai saame.',
      sv: 'Andel av befolkningen som har registrerat annat modersmål än finska, svenska eller samiska.',
      en: 'Share of the population whose registered mother tongue is not Finnish, Swedish or Sámi.',
    },
    country: { 2005: 2.7, 2010: 4.2, 2015: 6.0, 2020: 7.8, 2024: 11.2 },
    city: { 2005: 3.4, 2010: 6.1, 2015: 9.2, 2020: 12.4, 2024: 16.9 },
    coast: { 2005: 2.1, 2010: 3.4, 2015: 4.9, 2020: 6.3, 2024: 8.8 },
    spread: 3.1,
    leans: { urban: 0.9 },
  },
  {
    ...structure,
    id: 328,
    title: {
      fi: 'Ruotsi äidinkielenä',
      sv: 'Svenska som modersmål',
      en: 'Swedish as mother tongue',
    },
    description: {
      fi: 'Osuus väestöstä, jonka äidinkieleksi on rekisteröity ruotsi.',
      sv: 'Andel av befolkningen som har registrerat svenska som modersmål.',
      en: 'Share of the population whose registered mother tongue is Swedish.',
    },
    country: { 2005: 5.5, 2024: 5.1 },
    city: { 2005: 2.8, 2024: 2.4 },
    coast: { 2005: 36.9, 2015: 34.8, 2024: 32.6 },
    spread: 6,
  },
  {
    ...structure,
    id: 329,
    title: {
      fi: 'Nettomuutto',
      sv: 'Nettoflyttning',
      en: 'Net migration',
    },
    description: {
      fi: 'Kuntaan muuttaneiden ja kunnasta muuttaneiden erotus vuoden aikana tuhatta asukasta kohti.',
      sv: 'Skillnaden mellan inflyttade och utflyttade under året per tusen invånare.',
      en: 'Difference between those who moved in and out during the year per thousand inhabitants.',
    },
    unit: 'perThousand',
    source: 'measure',
    country: { 2005: 1.6, 2010: 2.5, 2015: 2.3, 2020: 3.2, 2023: 10.1, 2024: 8.2 },
    spread: 8,
    leans: { urban: 0.6, ageing: -0.3 },
  },
  {
    ...structure,
    id: 330,
    title: {
      fi: 'Syntyvyys',
      sv: 'Nativitet',
      en: 'Birth rate',
    },
    description: {
      fi: 'Elävänä syntyneet vuoden aikana tuhatta asukasta kohti.',
      sv: 'Levande födda under året per tusen invånare.',
      en: 'Live births during the year per thousand inhabitants.',
    },
    unit: 'perThousand',
    country: { 2005: 11.0, 2010: 11.4, 2014: 10.5, 2019: 8.3, 2021: 8.9, 2023: 7.8, 2024: 7.8 },
    spread: 1.8,
    leans: { ageing: -0.8, urban: 0.2 },
  },
  {
    ...structure,
    id: 331,
    title: {
      fi: 'Lapsiperheet',
      sv: 'Barnfamiljer',
      en: 'Families with children',
    },
    description: {
      fi: 'Osuus perheistä, joissa on alle 18-vuotiaita lapsia.',
      sv: 'Andel familjer med barn under 18 år.',
      en: 'Share of families with children under 18.',
    },
    of: 'families',
    country: { 2005: 41.3, 2010: 40.1, 2015: 38.8, 2020: 37.7, 2024: 36.9 },
    spread: 4.8,
    leans: { ageing: -0.8 },
  },
  {
    ...structure,
    id: 332,
    title: {
      fi: 'Yhden vanhemman perheet',
      sv: 'Enföräldersfamiljer',
      en: 'Single-parent families',
    },
    description: {
      fi: 'Yhden vanhemman perheiden osuus lapsiperheistä.',
      sv: 'Enföräldersfamiljernas andel av barnfamiljerna.',
      en: 'Single-parent families as a share of families with children.',
    },
    of: 'familiesWithChildren',
    country: { 2005: 19.8, 2010: 20.2, 2015: 21.4, 2020: 22.9, 2024: 24.3 },
    spread: 3.6,
    leans: { hardship: 0.6, urban: 0.3 },
  },
  {
    ...structure,
    id: 333,
    title: {
      fi: 'Yksin asuvat, 75 vuotta täyttäneet',
      sv: 'Ensamboende, 75 år fyllda',
      en: 'Living alone, ages 75 and over',
    },
    description: {
      fi: 'Osuus 75 vuotta täyttäneistä, jotka asuvat yksin.',
      sv: 'Andel av dem som fyllt 75 år som bor ensamma.',
      en: 'Share of those aged 75 and over who live alone.',
    },
    group: 'older',
    of: 'aged75plus',
    country: { 2005: 50.2, 2010: 49.1, 2015: 47.6, 2020: 46.2, 2024: 45.4 },
    spread: 3.6,
    leans: { urban: 0.3 },
    womenMore: 0.6,
  },
]
