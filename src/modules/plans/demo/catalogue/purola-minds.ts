import type { DemoPriority } from '../demo-plan.ts'

/** Strain, and deaths by alcohol. */
export const mindsAndSubstances: DemoPriority = {
  title: ['Mieli ja päihteet', 'Sinnet och rusmedlen', 'Minds and substances'],
  duties: ['substanceAbuse'],
  goals: [
    {
      title: ['Aikuisten kuormittuneisuus vähenee', 'Vuxnas belastning minskar', 'Adults are less strained'],
      group: 'workingAge',
      unit: 'adults',
      targets: [[111, 2022, 15, 2029]],
      actions: [
        {
          title: [
            'Terapiat etulinjaan jokaisella sote-asemalla',
            'Terapinavigatorn på varje station',
            'First-line therapies at every centre',
          ],
          unit: 'adults',
          days: ['2025-11-01', '2027-12-31'],
          told: [['2026-09-22', null, '14 asemaa 17:stä. Odotusaika ensikäyntiin 9 vuorokautta.']],
        },
        {
          title: 'Kriisipuhelin ympäri vuorokauden kahdella kielellä',
          unit: 'adults',
          partners: 'Kriisikeskus',
          days: ['2026-01-01', '2026-08-31'],
          told: [
            [
              '2026-03-30',
              'stopped',
              'Valtakunnallinen puhelin laajeni. Rahat siirrettiin alueen jalkautuvaan työhön.',
            ],
          ],
        },
        {
          title: 'Velka- ja mielenterveysneuvonta samalta tiskiltä',
          unit: 'adults',
          partners: 'Oikeusaputoimisto, kunnat',
          days: ['2027-01-11', '2028-05-31'],
          ways: ['give'],
        },
      ],
    },
    {
      title: ['Alkoholikuolemat vähenevät', 'Alkoholdödsfallen minskar', 'Fewer alcohol deaths'],
      group: 'everyone',
      unit: 'adults',
      targets: [[266, 2022, 30, 2029]],
      actions: [
        {
          title: 'Mini-interventio vakiotyöksi päivystykseen',
          unit: 'adults',
          days: ['2026-02-01', '2026-12-31'],
          told: [['2026-10-16', null, 'Kirjattu 1 120 keskustelua. Tavoite vuodelle 2 000.']],
        },
        {
          title: [
            'Kuntien ehkäisevän päihdetyön verkosto',
            'Kommunernas nätverk för rusmedelsförebyggande arbete',
            'Municipal network for substance abuse prevention',
          ],
          unit: 'wellbeing',
          owner: 'countyCoordinator',
          partners: 'Alueen kunnat, aluehallinto',
          days: ['2025-12-01'],
          ways: ['connect'],
          told: [['2026-09-17', 'ongoing', 'Kahdeksan kuntaa, kolme tapaamista. Seuraavaksi yhteinen myyntivalvonta.']],
        },

        {
          title: 'Katkaisuhoitoon kolmessa päivässä',
          unit: 'adults',
          days: ['2026-01-01', '2026-09-30'],
          told: [['2026-08-28', null, 'Odotusaika on lyhentynyt yhdeksästä viiteen päivään.']],
        },
      ],
    },
  ],
}
