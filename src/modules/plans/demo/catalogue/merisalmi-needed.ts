import type { DemoPriority } from '../demo-plan.ts'

/** Older people who give, and families with little money. */
export const everybodyNeeded: DemoPriority = {
  title: ['Jokaista tarvitaan', 'Alla behövs'],
  goals: [
    {
      title: ['Ikäihminen on antajana', 'Äldre som givare'],
      group: 'older',
      unit: 'wellbeing',
      targets: [[173, 2022, 24, 2029]],
      actions: [
        {
          title: ['Lukumummit ja -vaarit jokaiseen alakouluun', 'Läsmormödrar och läsmorfäder i varje lågstadium'],
          unit: 'culture',
          days: ['2026-01-12'],
          ways: ['give', 'connect', 'keepLearning'],
          told: [['2026-10-06', 'ongoing', ['58 lukijaa, 13 koulua.', '58 läsare, 13 skolor.']]],
        },
        {
          title: ['Vapaaehtoistyön tori kahdesti vuodessa', 'Frivilligtorg två gånger om året'],
          unit: 'wellbeing',
          owner: 'coastCoordinator',
          days: ['2026-03-01', '2026-11-30'],
          ways: ['give', 'connect'],
          euros: 2_600,
          told: [
            [
              '2026-04-18',
              null,
              [
                'Kevään torilla 31 järjestöä ja 420 kävijää. Syksyn tori on 28.11.',
                'På vårens torg 31 föreningar och 420 besökare. Höstens torg hålls 28.11.',
              ],
            ],
          ],
        },
      ],
    },
    {
      title: ['Lapsiperheiden köyhyys vähenee', 'Barnfamiljernas fattigdom minskar'],
      group: 'children',
      unit: 'management',
      targets: [[191, 2023, 9.5, 2029]],
      actions: [
        {
          title: ['Kesäruokaa leikkipuistoissa', 'Sommarmat i lekparkerna'],
          unit: 'wellbeing',
          owner: 'coastCoordinator',
          days: ['2026-06-08', '2026-08-07'],
          ways: ['connect', 'give'],
          euros: 61_000,
          told: [['2026-08-12', 'done', ['24 300 annosta seitsemässä puistossa.', '24 300 portioner i sju parker.']]],
        },
        {
          title: ['Asiakasmaksujen kohtuullistaminen yhdellä hakemuksella', 'Skäligare klientavgifter med en ansökan'],
          unit: 'management',
          owner: 'coastOwner',
          partners: ['Purolan hyvinvointialue', 'Purola välfärdsområde'],
          days: ['2026-09-01', '2027-06-30'],
        },

        {
          title: ['Perheiden talousneuvonta neuvolassa', 'Ekonomisk rådgivning på rådgivningsbyrån'],
          unit: 'wellbeing',
          owner: 'coastCoordinator',
          partners: ['Purolan hyvinvointialue', 'Purola välfärdsområde'],
          days: ['2026-04-01', '2026-10-31'],
          ways: ['give'],
          told: [
            [
              '2026-09-28',
              null,
              ['Neuvojan paikka on auki, aloitus siirtyy.', 'Rådgivarens tjänst är ledig, starten skjuts upp.'],
            ],
          ],
        },
      ],
    },
  ],
}
