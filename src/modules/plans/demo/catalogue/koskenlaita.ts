import { council, type DemoProgramme } from '../demo-plan.ts'

/** A town that lost its mill: wellbeing and safety in one plan. */
export const koskenlaita: DemoProgramme = {
  organisation: 'koskenlaita',
  kind: 'wellbeing',
  name: 'Hyvinvointi- ja turvallisuussuunnitelma 2025–2029',
  years: [2025, 2029],
  approved: ['2026-01-26', council, '4'],
  by: 'koskenlaitaOwner',
  writtenOn: '2025-10-28',
  priorities: [
    {
      title: 'Toimeen tullaan',
      goals: [
        {
          title: 'Lapsiperheiden köyhyys vähenee',
          description: 'Joka neljäs lapsi elää pienituloisessa perheessä. Tehtaan lopetus vuonna 2019 näkyy yhä.',
          group: 'children',
          unit: 'management',
          targets: [[191, 2023, 18, 2029]],
          actions: [
            {
              title: 'Maksuton aamupala kouluille',
              unit: 'schools',
              days: ['2026-01-07', '2026-12-18'],
              euros: 44_000,
              told: [['2026-10-21', null, 'Syöjiä 260 aamussa. Poissaolot ovat vähentyneet.']],
            },
            {
              title: 'Kierrätyshalli lasten välineille',
              unit: 'technical',
              partners: 'Työpaja',
              days: ['2026-03-01', '2026-09-30'],
              ways: ['give'],
              euros: 8_000,
              told: [['2026-09-25', 'done', 'Halli aukesi 19.9., ensimmäisenä päivänä 180 kävijää.']],
            },
            {
              title: 'Sosiaalisen luoton neuvonta kirjastossa',
              unit: 'culture',
              partners: 'Purolan hyvinvointialue',
              days: ['2026-09-01', '2026-11-30'],
            },
          ],
        },
        {
          title: 'Työttömyys laskee',
          group: 'workingAge',
          unit: 'vitality',
          targets: [[193, 2023, 10.5, 2029]],
          actions: [
            {
              title: 'Muutosturvakoulutus kaivoksen tarpeisiin',
              unit: 'vitality',
              days: ['2026-02-01', '2027-06-30'],
              ways: ['keepLearning'],
              euros: 150_000,
              told: [['2026-09-16', 'atRisk', 'Kaivoksen aloitus siirtyi vuodella. Koulutuksen toinen erä jäissä.']],
            },
            {
              title: 'Hankintoihin työllistämisehto',
              unit: 'management',
              owner: 'koskenlaitaOwner',
              days: ['2026-01-01', '2026-06-30'],
              told: [['2026-06-08', 'done', 'Ehto on käytössä yli 60 000 euron hankinnoissa.']],
            },

            {
              title: 'Rekrytapahtuma kahdesti vuodessa jäähallissa',
              unit: 'vitality',
              partners: 'Yrittäjät, työllisyysalue',
              days: ['2026-03-01', '2026-10-31'],
              ways: ['connect'],
              told: [['2026-10-09', 'done', '38 työnantajaa, 61 palkattua.']],
            },
          ],
        },
      ],
    },
    {
      title: 'Pihalla ja porukassa',
      goals: [
        {
          title: 'Yläkoululainen liikkuu',
          group: 'young',
          unit: 'sports',
          targets: [[133, 2023, 18, 2029]],
          actions: [
            {
              title: 'Sählyvuoro ilman seuraa ja maksua',
              unit: 'sports',
              days: ['2026-01-12', '2027-05-28'],
              ways: ['beActive', 'connect'],
              told: [['2026-10-30', null, 'Kolme iltaa viikossa, 25–40 pelaajaa.']],
            },
            {
              title: 'Skeittipuisto nuorten suunnitelmalla',
              unit: 'technical',
              partners: 'Nuorisovaltuusto',
              days: ['2026-05-01', '2026-10-15'],
              ways: ['beActive', 'give'],
              euros: 130_000,
              told: [['2026-10-05', null, 'Betonivalu tehty, kaiteet puuttuvat.']],
            },
            {
              title: 'Kerhokyyti kylille torstaisin',
              unit: 'sports',
              days: ['2026-09-01', '2027-05-28'],
              told: [['2026-09-24', 'ongoing', '12–15 kyydittävää.']],
            },
          ],
        },
        {
          title: 'Ikäihmisten yksinäisyys vähenee',
          group: 'older',
          unit: 'culture',
          targets: [[104, 2022, 8, 2029]],
          actions: [
            {
              title: 'Kylätalojen ruokailut',
              unit: 'culture',
              partners: 'Martat, kyläyhdistykset',
              days: ['2026-02-01', '2026-12-15'],
              ways: ['connect', 'give'],
              euros: 5_000,
              told: [['2026-10-28', null, 'Seitsemän kylää, 210 ruokailijaa kuussa.']],
            },
            {
              title: 'Ystäväpalvelun koulutus',
              unit: 'culture',
              partners: 'Punaisen Ristin osasto',
              days: ['2026-03-01', '2026-05-31'],
              ways: ['give'],
              told: [['2026-05-20', 'done', '19 uutta ystävää.']],
            },
          ],
        },
      ],
    },
  ],
}
