import type { DemoPriority } from '../demo-plan.ts'

/** The loneliness of the young, and room for associations. */
export const communities: DemoPriority = {
  title: ['Yhteisöt kantavat', 'Gemenskaper bär', 'Communities that carry'],
  goals: [
    {
      title: [
        'Nuorten yksinäisyys kääntyy laskuun',
        'Ungas ensamhet börjar minska',
        'Loneliness among young people turns down',
      ],
      description:
        'Poikkeusajan jälkeen yksinäisyys on ennätyslukemissa. Tavoite on palata alle vuoden 2019 tason ylärajan.',
      group: 'young',
      unit: 'schools',
      targets: [[101, 2021, 13, 2025]],
      actions: [
        {
          title: 'Jokaiselle yläkoululle oma nuoriso-ohjaaja',
          unit: 'youth',
          owner: 'youthEditor',
          days: ['2022-01-10', '2024-12-31'],
          ways: ['connect'],
          euros: 420_000,
          told: [
            ['2023-01-31', null, 'Yhdeksän ohjaajaa yhdestätoista.'],
            ['2024-12-13', 'done', 'Ohjaaja on jokaisessa yläkoulussa, virat vakinaistettiin.'],
          ],
        },
        {
          title: 'Kaveritaitokerhot 3. ja 4. luokille',
          unit: 'schools',
          owner: 'schoolsEditor',
          days: ['2022-08-15', '2025-05-31'],
          ways: ['connect', 'keepLearning'],
          told: [['2025-05-30', 'done', '62 kerhoa kolmessa vuodessa. Jatkuu osana tavallista kerhotoimintaa.']],
        },
        {
          title: 'Etsivän nuorisotyön digipäivystys',
          unit: 'youth',
          owner: 'youthEditor',
          days: ['2022-03-01', '2023-12-31'],
          told: [
            [
              '2023-03-14',
              'stopped',
              'Valtakunnallinen palvelu avattiin. Oma päivystys lopetettiin päällekkäisenä, työaika siirrettiin kouluille.',
            ],
          ],
        },

        {
          title: 'Kesätoimintaa keskustan nuorille joka päivä',
          unit: 'youth',
          owner: 'youthEditor',
          days: ['2022-06-06', '2024-08-09'],
          ways: ['connect', 'beActive'],
          euros: 54_000,
          told: [['2024-08-16', 'done', 'Kolmena kesänä 11 400 käyntiä.']],
        },
      ],
    },
    {
      title: [
        'Järjestöissä on väkeä ja tilaa',
        'Föreningarna har folk och lokaler',
        'Associations have people and space',
      ],
      group: 'everyone',
      unit: 'wellbeing',
      targets: [[161, 2020, 28, 2025]],
      actions: [
        {
          title: 'Järjestöille maksuttomat kokoustilat kouluilta iltaisin',
          unit: 'learning',
          owner: { name: 'Sivistysjohtaja' },
          partners: 'Virtalan järjestöverkosto',
          days: ['2022-01-01', '2022-12-31'],
          ways: ['connect', 'give'],
          told: [['2022-11-25', 'done', '23 koulua varattavissa. Varauksia ensimmäisenä syksynä 1 870.']],
        },
        {
          title: [
            'Kumppanuuspöytä kahdesti vuodessa',
            'Partnerskapsbord två gånger om året',
            'Partnership table twice a year',
          ],
          unit: 'wellbeing',
          owner: 'coordinator',
          days: ['2022-03-01', '2025-05-31'],
          ways: ['connect'],
          euros: 6_000,
          told: [['2025-05-12', 'done', 'Seitsemän pöytää, viimeisessä 64 järjestöä. Jatkuu kumppanuusfoorumina.']],
        },

        {
          title: 'Järjestöavustusten haku yhdeltä luukulta',
          unit: 'management',
          owner: 'owner',
          days: ['2022-09-01', '2023-03-31'],
          ways: ['give'],
          told: [['2023-03-20', 'done', 'Viisi hakemusta yhdistettiin yhdeksi.']],
        },
      ],
    },
  ],
}
