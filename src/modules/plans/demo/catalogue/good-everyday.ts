import type { DemoProgramme } from '../demo-plan.ts'

/** An association's own programme: it has no area, so no figures. */
export const goodEveryday: DemoProgramme = {
  organisation: 'purolan-hyva-arki',
  kind: 'other',
  name: ['Vapaaehtoistyön ohjelma 2026–2027', 'Program för frivilligarbetet 2026–2027'],
  years: [2026, 2027],
  approved: ['2026-01-20', ['Hallitus', 'Styrelsen', 'Board'], '5'],
  by: 'ngoOwner',
  writtenOn: '2026-01-08',
  priorities: [
    {
      title: ['Vapaaehtoinen viihtyy', 'Frivilliga trivs'],
      goals: [
        {
          title: ['Jokaiselle vapaaehtoiselle pari', 'Ett par för varje frivillig'],
          group: 'everyone',
          unit: 'volunteers',
          criterion: [
            'Jokaisella aloittavalla on kokenut pari kolmen kuukauden ajan.',
            'Varje ny frivillig har ett erfaret par i tre månader.',
          ],
          actions: [
            {
              title: 'Parien etsintä ja tutustumisilta',
              unit: 'volunteers',
              owner: 'ngoOwner',
              days: ['2026-02-01', '2026-04-30'],
              ways: ['connect', 'give'],
              told: [['2026-04-29', 'done', '37 paria.']],
            },
            {
              title: 'Kiitosjuhla joulukuussa',
              unit: 'volunteers',
              owner: 'partner',
              days: ['2026-12-05', '2026-12-05'],
              ways: ['connect'],
              euros: 1_800,
            },
          ],
        },
        {
          title: ['Soittorinki kasvaa', 'Ringklubben växer'],
          group: 'older',
          unit: 'volunteers',
          criterion: 'Viikoittaisia soittoja on 200 vuoden 2027 lopussa.',
          actions: [
            {
              title: 'Soittajien koulutus kolmesti vuodessa',
              unit: 'volunteers',
              owner: 'partner',
              days: ['2026-02-01', '2027-11-30'],
              ways: ['keepLearning', 'give'],
              told: [['2026-09-21', 'ongoing', '46 soittajaa, 131 vastaajaa.']],
            },
            {
              title: 'Soittorinki myös ruotsiksi ja venäjäksi',
              unit: 'volunteers',
              owner: 'partner',
              days: ['2026-09-01', '2026-12-31'],
              ways: ['connect'],
              told: [['2026-11-03', 'atRisk', 'Venäjänkielisiä soittajia on vasta yksi.']],
            },
          ],
        },
      ],
    },
  ],
}
