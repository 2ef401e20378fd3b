import { type DemoProgramme, ruralCouncil } from '../demo-plan.ts'

/** A small municipality: a short plan, few hands. */
export const kuusivaara: DemoProgramme = {
  organisation: 'kuusivaara',
  kind: 'wellbeing',
  name: 'Hyvinvointisuunnitelma 2025–2029',
  years: [2025, 2029],
  approved: ['2025-12-17', ruralCouncil, '38'],
  by: 'kuusivaaraOwner',
  writtenOn: '2025-11-03',
  priorities: [
    {
      title: 'Pieni kunta, lyhyt matka',
      goals: [
        {
          title: 'Lasten kunto kohenee',
          group: 'young',
          unit: 'learning',
          targets: [[131, 2024, 50, 2029]],
          actions: [
            {
              title: 'Hiihtovälitunti: ladut koulun pihasta',
              unit: 'learning',
              days: ['2025-12-01', '2026-03-31'],
              ways: ['beActive'],
              euros: 1_500,
              told: [['2026-04-02', 'done', '64 hiihtopäivää. Suksia lainattiin 58 paria.']],
            },
            {
              title: 'Uimahallimatka kerran kuussa naapurikaupunkiin',
              unit: 'learning',
              days: ['2026-01-12', '2026-12-11'],
              ways: ['beActive'],
              euros: 7_800,
              told: [['2026-10-15', null, 'Bussi on ollut täynnä joka kerta.']],
            },
            {
              title: 'Kyläkaukalo talkoilla',
              unit: 'technical',
              partners: 'Metsästysseura, kyläyhdistys',
              days: ['2026-08-01', '2026-11-15'],
              ways: ['give', 'beActive', 'connect'],
              euros: 4_000,
              told: [['2026-10-26', null, 'Laidat pystyssä, valot asennetaan marraskuussa.']],
            },

            {
              title: 'Liikuntaneuvoja yhteiseksi kolmen kunnan kanssa',
              unit: 'management',
              partners: 'Suopelto, Haapalampi',
              days: ['2026-08-01', '2027-07-31'],
              ways: ['beActive'],
              euros: 15_000,
              told: [['2026-11-02', 'ongoing', 'Neuvoja on Kuusivaarassa tiistaisin.']],
            },
          ],
        },
        {
          title: 'Kukaan ei jää kylälle yksin',
          group: 'older',
          unit: 'management',
          targets: [[104, 2022, 10, 2029]],
          actions: [
            {
              title: 'Asiointitaksi kahdesti viikossa',
              unit: 'technical',
              days: ['2026-01-01', '2026-12-31'],
              ways: ['connect'],
              euros: 26_000,
              told: [['2026-10-13', null, 'Keskimäärin 11 kyytiläistä vuorossa.']],
            },
            {
              title: 'Kylätalkkari: lumet, puut ja juttuhetki',
              unit: 'technical',
              partners: 'Työllisyyspalvelut',
              days: ['2026-02-01', '2026-12-31'],
              ways: ['give'],
              told: [['2026-08-31', 'atRisk', 'Palkkatuki päättyy lokakuussa, jatkosta ei ole päätöstä.']],
            },
          ],
        },
        {
          title: 'Kulttuuria kotikulmilla',
          group: 'workingAge',
          unit: 'learning',
          targets: [[169, 2022, 30, 2029]],
          actions: [
            {
              title: 'Kirjastoauton elokuvaillat',
              unit: 'learning',
              days: ['2026-06-01', '2026-08-31'],
              ways: ['connect', 'takeNotice'],
              euros: 2_200,
              told: [['2026-09-01', 'done', 'Yhdeksän iltaa, 410 katsojaa kunnassa, jossa on 1 900 asukasta.']],
            },
            {
              title: 'Kesäteatterin uusi katsomo',
              unit: 'technical',
              days: ['2027-03-01', '2027-06-15'],
              euros: 35_000,
            },
          ],
        },
      ],
    },
  ],
}

/** A small municipality whose plan is still a draft. */
export const lehtoranta: DemoProgramme = {
  organisation: 'lehtoranta',
  kind: 'wellbeing',
  name: 'Hyvinvointisuunnitelma 2026–2029',
  years: [2026, 2029],
  by: 'lehtorantaOwner',
  writtenOn: '2026-09-22',
  priorities: [
    {
      title: 'Yhdessä tehty kunta',
      description: 'Luonnos hyvinvointiryhmälle. Valtuustoon joulukuussa.',
      goals: [
        {
          title: 'Harrastus lähellä kotia',
          group: 'young',
          unit: 'learning',
          targets: [[166, 2023, 70, 2029]],
          actions: [
            {
              title: 'Koulun sali auki viikonloppuisin',
              unit: 'learning',
              days: ['2026-10-01', '2027-05-31'],
              ways: ['beActive'],
            },
            {
              title: 'Bändikämppä vanhaan paloasemaan',
              unit: 'technical',
              days: ['2027-02-01', '2027-08-31'],
              ways: ['connect', 'keepLearning'],
              euros: 12_000,
            },
          ],
        },
        {
          title: 'Diabetes havaitaan ajoissa',
          group: 'everyone',
          unit: 'management',
          targets: [[259, 2023, 8, 2029]],
          actions: [
            {
              title: 'Riskitesti kaupan aulassa',
              unit: 'management',
              owner: 'lehtorantaOwner',
              partners: 'Diabetesyhdistys, Purolan hyvinvointialue',
              days: ['2026-11-14', '2026-11-14'],
              ways: ['takeNotice'],
              told: [['2026-11-16', 'done', '132 testattua, 21 ohjattiin jatkoon.']],
            },
            {
              title: 'Kuntalaisten puutarha',
              unit: 'technical',
              days: ['2027-05-01', '2027-09-30'],
              ways: ['connect', 'takeNotice', 'beActive'],
              euros: 3_000,
            },
          ],
        },
        {
          title: 'Päätöksistä puhutaan ennen kuin ne tehdään',
          group: 'everyone',
          unit: 'management',
          criterion: 'Jokainen valtuustokausi sisältää neljä kyläiltaa vuodessa, ja niiden aiheet näkyvät päätöksissä.',
          actions: [
            {
              title: 'Kyläillat: neljä kylää, neljä iltaa',
              unit: 'management',
              owner: 'lehtorantaOwner',
              days: ['2026-10-01', '2027-04-30'],
              ways: ['give', 'connect'],
              told: [['2026-10-29', 'ongoing', 'Ensimmäinen ilta Rantakylässä, 34 osallistujaa.']],
            },
          ],
        },
      ],
    },
  ],
}

/** The smallest of the plans. */
export const suopelto: DemoProgramme = {
  organisation: 'suopelto',
  kind: 'wellbeing',
  name: 'Hyvinvointisuunnitelma 2025–2029',
  years: [2025, 2029],
  approved: ['2026-02-23', ruralCouncil, '9'],
  by: 'suopeltoOwner',
  writtenOn: '2025-12-09',
  priorities: [
    {
      title: 'Pysytään pystyssä',
      goals: [
        {
          title: 'Kaatumiset vähenevät',
          group: 'older',
          unit: 'management',
          targets: [[251, 2023, 480, 2029]],
          actions: [
            {
              title: 'Tasapainojumppa kerhohuoneella maanantaisin',
              unit: 'learning',
              days: ['2026-01-12', '2026-12-14'],
              ways: ['beActive', 'connect'],
              told: [['2026-10-19', null, '14 kävijää, vanhin 91.']],
            },
            {
              title: 'Pihavalot ja hiekoitus kirkonkylän raitille',
              unit: 'technical',
              days: ['2026-08-01', '2026-10-31'],
              euros: 18_000,
              told: [['2026-10-30', 'done', 'Valot palavat.']],
            },

            {
              title: 'Kyläkierros: fysioterapeutti mukaan kauppa-autoon',
              unit: 'management',
              partners: 'Purolan hyvinvointialue',
              days: ['2026-05-01', '2026-09-30'],
              ways: ['takeNotice'],
              told: [
                ['2026-06-22', 'stopped', 'Kauppa-auto lopetti ajonsa. Kierros tehdään kirjastoautolla ensi vuonna.'],
              ],
            },
          ],
        },
        {
          title: 'Järjestöt jaksavat',
          group: 'everyone',
          unit: 'management',
          targets: [[161, 2022, 31, 2030]],
          actions: [
            {
              title: 'Järjestöavustus yhdellä sivulla',
              unit: 'management',
              owner: 'suopeltoOwner',
              days: ['2026-01-01', '2026-03-31'],
              ways: ['give'],
              told: [['2026-03-12', 'done', 'Hakemus on yhden sivun mittainen, hakijoita kaksi kertaa enemmän.']],
            },
            {
              title: 'Yhteinen tapahtumakalenteri',
              unit: 'learning',
              days: ['2026-03-01', '2026-06-30'],
              ways: ['connect'],
              told: [['2026-05-18', null, 'Kalenteri on tehty, järjestöt eivät vielä täytä sitä.']],
            },
            {
              title: 'Talkoopäivä koko pitäjälle',
              unit: 'technical',
              days: ['2027-05-15', '2027-05-15'],
              ways: ['give', 'connect'],
            },
          ],
        },
      ],
    },
  ],
}
