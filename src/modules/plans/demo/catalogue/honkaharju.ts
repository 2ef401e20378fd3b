import { council, type DemoProgramme } from '../demo-plan.ts'

/** A mid-sized town. */
export const honkaharju: DemoProgramme = {
  organisation: 'honkaharju',
  kind: 'wellbeing',
  name: 'Hyvinvointisuunnitelma 2025–2029',
  years: [2025, 2029],
  approved: ['2025-11-17', council, '52'],
  by: 'honkaharjuOwner',
  writtenOn: '2025-09-30',
  priorities: [
    {
      title: 'Lapsen matka kantaa',
      goals: [
        {
          title: 'Jokaisella yläkoululaisella on ystävä',
          group: 'young',
          unit: 'schools',
          targets: [[108, 2023, 8, 2029]],
          actions: [
            {
              title: 'Tukioppilaita jokaiselle luokalle',
              unit: 'schools',
              days: ['2026-08-12', '2027-05-29'],
              ways: ['connect', 'give'],
              told: [['2026-10-09', null, '44 tukioppilasta koulutettu.']],
            },
            {
              title: 'Kouluruokalan pitkät pöydät',
              unit: 'technical',
              days: ['2026-06-01', '2026-08-10'],
              ways: ['connect'],
              euros: 9_000,
              told: [['2026-08-07', 'done', 'Pöydät ovat paikoillaan molemmilla kouluilla.']],
            },
            {
              title: 'Iltapäiväkahvila koulun ja bussin välillä',
              unit: 'culture',
              partners: 'Seurakunta',
              days: ['2026-09-01', '2026-12-18'],
              ways: ['connect'],
              told: [['2026-10-14', 'atRisk', 'Emäntä jää eläkkeelle vuodenvaihteessa, jatkajaa ei ole.']],
            },

            {
              title: 'Yökoulu: 7. luokat yöpyvät koululla syyskuussa',
              unit: 'schools',
              days: ['2026-09-11', '2026-09-25'],
              ways: ['connect'],
              euros: 1_400,
              told: [['2026-09-28', 'done', 'Kolme yötä, kukaan ei nukkunut.']],
            },
          ],
        },
        {
          title: 'Koulumatka kuljetaan lihasvoimin',
          group: 'children',
          unit: 'technical',
          targets: [[141, 2023, 45, 2029]],
          actions: [
            {
              title: 'Kävelybussit kolmelta kylältä',
              unit: 'schools',
              partners: 'Vanhempainyhdistys',
              days: ['2026-08-12', '2027-05-29'],
              ways: ['beActive', 'connect'],
              told: [['2026-09-30', null, 'Kaksi reittiä kulkee, kolmannelle etsitään vetäjää.']],
            },
            {
              title: 'Pyörätie kuntoon Harjuntien varteen',
              unit: 'technical',
              days: ['2026-05-01', '2026-09-30'],
              ways: ['beActive'],
              euros: 420_000,
              told: [['2026-09-04', null, 'Päällyste siirtyi kevääseen kallioleikkauksen takia.']],
            },
            {
              title: 'Saattoparkki 300 metrin päähän koulusta',
              unit: 'technical',
              days: ['2026-04-01', '2026-08-10'],
              euros: 15_000,
              told: [['2026-08-06', 'done', 'Parkki valmis, pihalle ei enää ajeta aamuisin.']],
            },
          ],
        },
      ],
    },
    {
      title: 'Reilu arki',
      goals: [
        {
          title: 'Alkoholia kuluu vähemmän',
          group: 'everyone',
          unit: 'management',
          targets: [[148, 2023, 6.5, 2029]],
          actions: [
            {
              title: 'Pakka-malli käyttöön kauppojen ja ravintoloiden kanssa',
              unit: 'management',
              owner: 'honkaharjuOwner',
              days: ['2026-01-15', '2027-12-31'],
              told: [['2026-10-01', 'ongoing', 'Ryhmä on koossa, ensimmäiset ostokokeet tehty.']],
            },
            {
              title: 'Kaupungin tilaisuudet alkoholittomiksi',
              unit: 'management',
              owner: 'honkaharjuOwner',
              days: ['2026-01-01', '2026-03-31'],
              told: [['2026-03-23', 'done', 'Päätös kaupunginhallituksessa 23.3. § 61.']],
            },
          ],
        },
        {
          title: 'Nuori pääsee töihin',
          group: 'young',
          unit: 'vitality',
          targets: [[194, 2023, 15, 2029]],
          actions: [
            {
              title: 'Kesätyöpaikka jokaiselle 17-vuotiaalle',
              unit: 'vitality',
              partners: 'Yrittäjäyhdistys',
              days: ['2026-02-01', '2026-08-15'],
              ways: ['keepLearning'],
              euros: 36_000,
              told: [['2026-08-19', 'done', '91 hakijaa, 88 sai paikan.']],
            },
            {
              title: 'Oppisopimuspajat metallialalle',
              unit: 'vitality',
              partners: 'Ammattiopisto',
              days: ['2026-03-01', '2026-10-31'],
              told: [['2026-06-17', null, 'Yksi yritys mukana, haetaan kahta lisää.']],
            },
            {
              title: 'Ajokorttituki syrjäkylien nuorille',
              unit: 'vitality',
              days: ['2026-01-01', '2026-12-31'],
              euros: 20_000,
              told: [
                [
                  '2026-04-27',
                  'stopped',
                  'Tuki katsottiin yhdenvertaisuuden kannalta ongelmalliseksi. Etsitään toinen tapa.',
                ],
              ],
            },
          ],
        },
        {
          title: 'Nuori kokee terveytensä hyväksi',
          group: 'young',
          unit: 'sports',
          targets: [[255, 2023, 30, 2029]],
          actions: [
            {
              title: 'Unikoulu kaikille 7. luokille',
              unit: 'schools',
              partners: 'Purolan hyvinvointialue',
              days: ['2026-09-01', '2026-12-18'],
              ways: ['takeNotice', 'keepLearning'],
              told: [['2026-11-10', null, 'Kolme luokkaa neljästä on käynyt läpi.']],
            },
            {
              title: 'Kuntosali ilmaiseksi alle 20-vuotiaille',
              unit: 'sports',
              days: ['2026-01-01'],
              ways: ['beActive'],
              euros: 12_000,
              told: [['2026-10-06', null, 'Käyntejä 410 kuussa, ennen 120.']],
            },
          ],
        },
      ],
    },
  ],
}
