import type { DemoClub } from './demo-club.ts'

/** Its neighbour has just founded another and asks the city to join. */
export const exerciseClub: DemoClub = {
  slug: 'liikuntaneuvonta',
  coordinator: 'merisalmi',
  content: {
    name: {
      fi: 'Liikuntaneuvonnan vertailuverkosto',
      sv: 'Motionsrådgivningens jämförelsenätverk',
      en: 'Benchmarking club of exercise counselling',
    },
    description: {
      fi: 'Sovitaan, mitä liikuntaneuvonnan asiakkaaksi lasketaan, ja verrataan sen jälkeen.',
      sv: 'Vi kommer överens om vem som räknas som klient i motionsrådgivningen och jämför sedan.',
      en: 'We agree on who counts as a client of exercise counselling, and then compare.',
    },
  },
  foundedOn: '2026-11-11',
  joined: { merisalmi: '2026-11-11', honkaharju: '2026-11-17' },
  invited: { virtala: '2026-11-12' },
  indicators: [
    {
      code: 'asiakkaat',
      definedOn: '2026-11-12',
      content: {
        title: {
          fi: 'Liikuntaneuvonnan uudet asiakkaat 1\u00a0000 työikäistä kohti',
          sv: 'Nya klienter i motionsrådgivningen per 1\u00a0000 invånare i arbetsför ålder',
          en: 'New clients of exercise counselling per 1,000 working-age residents',
        },
        definition: {
          fi: 'Vuoden aikana vähintään yhden henkilökohtaisen neuvonnan saaneet 18–64-vuotiaat, jotka eivät olleet asiakkaina edellisenä vuonna.',
          sv: 'Personer i åldern 18–64 som under året fått minst en individuell rådgivning och inte var klienter året innan.',
          en: 'People aged 18 to 64 who had at least one personal counselling in the year and were no clients the year before.',
        },
        unit: { fi: 'asiakasta', sv: 'klienter', en: 'clients' },
        decimals: 1,
        direction: 'higher',
        theme: 'lifestyle',
        lowest: 0,
        highest: 100,
        usualChange: 30,
        opensAfterEmbargo: true,
      },
      agreed: { merisalmi: '2026-11-12' },
      rounds: [],
    },
  ],
}
