import type { DemoPriority } from '../demo-plan.ts'

/** Work and learning. */
export const workAndSkills: DemoPriority = {
  title: ['Työtä ja osaamista', 'Arbete och kunnande', 'Work and skills'],
  goals: [
    {
      title: [
        'Koulutuksen ulkopuolelle jää yhä harvempi',
        'Allt färre står utanför utbildning',
        'Fewer young people outside education',
      ],
      group: 'young',
      unit: 'schools',
      targets: [[221, 2020, 7, 2025]],
      actions: [
        {
          title: 'Oppivelvollisuuden seuranta lukioissa ja ammattiopistossa',
          unit: 'schools',
          owner: 'schoolsEditor',
          days: ['2021-08-01', '2023-05-31'],
          told: [
            ['2023-05-22', 'done', 'Yhteinen seuranta on käytössä. Keskeyttämisistä tieto tulee kahdessa viikossa.'],
          ],
        },
        {
          title: 'Toisen asteen opinto-ohjausta lisää kolme virkaa',
          unit: 'schools',
          owner: 'schoolsEditor',
          days: ['2022-08-01', '2023-07-31'],
          euros: 165_000,
          ways: ['keepLearning'],
          told: [['2023-08-14', 'done', 'Virat täytetty.']],
        },
      ],
    },
    {
      title: [
        'Nuorisotyöttömyys puolittuu huipustaan',
        'Ungdomsarbetslösheten halveras från toppen',
        'Youth unemployment halves from its peak',
      ],
      group: 'young',
      unit: 'vitality',
      targets: [[194, 2021, 12, 2025]],
      actions: [
        {
          title: [
            'Ohjaamo samaan taloon työllisyyspalvelujen kanssa',
            'Navigatorn i samma hus som sysselsättningstjänsterna',
            'One-Stop Guidance Centre under one roof',
          ],
          unit: 'vitality',
          owner: { name: 'Työllisyysjohtaja' },
          days: ['2022-05-01', '2024-03-31'],
          told: [['2024-03-27', 'done', 'Muutto tehty. Asiakkaita 40 % enemmän kuin vuotta aiemmin.']],
        },
        {
          title: 'Palkkatuki nuorille kaupungin yksiköihin: 60 paikkaa',
          unit: 'vitality',
          owner: { name: 'Työllisyysjohtaja' },
          days: ['2022-01-01', '2025-05-31'],
          euros: 390_000,
          told: [
            ['2024-02-12', 'atRisk', 'Määrärahaa leikattiin: 60 paikan sijaan 34.'],
            ['2025-05-31', 'done', 'Yhteensä 171 nuorta neljässä vuodessa, tavoite oli 240.'],
          ],
        },
      ],
    },
  ],
}
