import type { DemoPriority } from '../demo-plan.ts'

/** Smoking, weight and guidance for those at risk. */
export const everydayHealth: DemoPriority = {
  title: ['Terveyttä arkeen', 'Hälsa i vardagen', 'Health into every day'],
  goals: [
    {
      title: ['Tupakointi vähenee edelleen', 'Rökningen minskar ytterligare', 'Smoking keeps falling'],
      group: 'workingAge',
      unit: 'wellbeing',
      targets: [[146, 2020, 9, 2025]],
      actions: [
        {
          title: 'Savuton kaupunki -ohjelma kaikkiin toimipisteisiin',
          unit: 'management',
          owner: 'owner',
          days: ['2022-01-01', '2024-06-30'],
          told: [['2024-06-12', 'done', '212 toimipistettä savuttomia. Henkilöstöstä tupakoi 8 % (2021: 13 %).']],
        },
        {
          title: 'Lopettajaryhmät työpaikoille',
          unit: 'wellbeing',
          owner: 'coordinator',
          partners: 'Työterveys, Virtalan yrittäjät',
          days: ['2022-09-01', '2025-04-30'],
          ways: ['connect'],
          told: [['2025-04-28', 'done', '31 ryhmää, 264 osallistujaa, vuoden päästä savuttomia 41 %.']],
        },
      ],
    },
    {
      title: ['Lihavuuden kasvu pysähtyy', 'Fetman slutar öka', 'Obesity stops growing'],
      group: 'workingAge',
      unit: 'sports',
      targets: [[135, 2020, 25, 2025]],
      actions: [
        {
          title: [
            'Elintapaohjaus yhdestä numerosta',
            'Livsstilshandledning via ett nummer',
            'Lifestyle guidance from one number',
          ],
          unit: 'sports',
          owner: 'editor',
          partners: 'Terveyskeskus, myöhemmin hyvinvointialue',
          days: ['2022-02-01', '2025-05-31'],
          ways: ['beActive', 'takeNotice'],
          euros: 64_000,
          told: [
            ['2025-05-20', 'done', 'Ohjauksia 3 900. Lähetteistä puolet tulee nyt lääkäriltä, alussa joka kymmenes.'],
          ],
        },
        {
          title: 'Sokerijuomat pois liikuntapaikkojen automaateista',
          unit: 'sports',
          owner: 'editor',
          days: ['2022-06-01', '2023-06-01'],
          told: [['2023-05-26', 'done', 'Kaikki 37 automaattia vaihdettu. Myynti laski 6 %.']],
        },
        {
          title: 'Ruokapalvelujen kasvislounas joka päivä',
          unit: 'environment',
          owner: { name: 'Ruokapalvelupäällikkö' },
          days: ['2022-08-01', '2024-12-31'],
          told: [
            [
              '2024-10-30',
              'stopped',
              'Kilpailutus siirsi uudistuksen sopimuskaudelle 2026–2029. Jatkuu uudessa suunnitelmassa.',
            ],
          ],
        },
      ],
    },
    {
      title: [
        'Elintapaohjaus tavoittaa riskiryhmät',
        'Livsstilshandledningen når riskgrupperna',
        'Guidance reaches those at risk',
      ],
      group: 'everyone',
      unit: 'sports',
      targets: [[304, 2021, 8, 2025]],
      actions: [
        {
          title: 'Liikunta-apteekki terveysasemille',
          unit: 'sports',
          owner: 'editor',
          days: ['2022-09-01', '2025-05-31'],
          ways: ['beActive'],
          told: [
            [
              '2025-05-16',
              'done',
              'Kaikki neljä asemaa mukana. Ohjauksen aloittaneita 8,3 tuhatta asukasta kohti vuodessa.',
            ],
          ],
        },
        {
          title: 'Ohjauksen vaikutusten seuranta samalla lomakkeella',
          unit: 'wellbeing',
          owner: 'coordinator',
          days: ['2023-01-01', '2024-12-31'],
          told: [['2024-12-02', 'done', 'Lomake on yhteinen kaupungin ja hyvinvointialueen kanssa.']],
        },
      ],
    },
  ],
}
