import { council, type DemoProgramme } from '../demo-plan.ts'

/** The theme of the city's strategy that its plans carry out. */
export const virtalaStrategy: DemoProgramme = {
  organisation: 'virtala',
  kind: 'strategy',
  name: [
    'Kaupunkistrategia 2025–2029: Hyvä arki Virtalassa',
    'Stadsstrategi 2025–2029: En god vardag i Virtala',
    'City strategy 2025–2029: A good everyday life in Virtala',
  ],
  years: [2025, 2029],
  approved: ['2025-09-29', council, '71'],
  by: 'coordinator',
  writtenOn: '2025-09-01',
  priorities: [
    {
      title: ['Yhdessä, ei yksin', 'Tillsammans, inte ensam', 'Together, not alone'],
      goals: [
        {
          title: [
            'Jokainen virtalalainen kuuluu johonkin joukkoon',
            'Varje invånare hör till en gemenskap',
            'Everyone in Virtala belongs somewhere',
          ],
          group: 'everyone',
          criterion: [
            'Yksinäisyys vähenee jokaisessa ikäryhmässä.',
            'Ensamheten minskar i varje åldersgrupp.',
            'Loneliness falls in every age group.',
          ],
          actions: [],
        },
        {
          title: [
            'Kaupunki kuulee ennen kuin päättää',
            'Staden lyssnar innan den beslutar',
            'The city listens before it decides',
          ],
          group: 'everyone',
          criterion: [
            'Jokaisessa merkittävässä päätöksessä on arvioitu vaikutukset ihmisiin ja kuultu heitä.',
            'I varje betydande beslut har konsekvenserna för människor bedömts och människor hörts.',
          ],
          actions: [],
        },
      ],
    },
    {
      title: ['Arki, joka liikuttaa', 'En vardag i rörelse', 'An everyday life on the move'],
      goals: [
        {
          title: ['Liikkuminen on helpoin valinta', 'Rörelse är det enklaste valet', 'Moving is the easiest choice'],
          group: 'everyone',
          criterion: [
            'Yhä useampi kulkee lyhyet matkat jalan tai pyörällä.',
            'Allt fler går eller cyklar korta sträckor.',
          ],
          actions: [],
        },
      ],
    },
  ],
}
