import { council, type DemoProgramme } from '../demo-plan.ts'

/** The city's plan for children and young people, a part of the wellbeing plan by law. */
export const virtalaChildren: DemoProgramme = {
  organisation: 'virtala',
  kind: 'ageGroup',
  duties: ['children'],
  group: 'children',
  name: [
    'Lasten ja nuorten hyvinvointisuunnitelma 2025–2029',
    'Välfärdsplan för barn och unga 2025–2029',
    'Wellbeing plan for children and young people 2025–2029',
  ],
  years: [2025, 2029],
  approved: ['2026-02-16', council, '12'],
  by: 'coordinator',
  writtenOn: '2025-11-20',
  priorities: [
    {
      title: ['Turvallinen lapsuus', 'En trygg barndom', 'A safe childhood'],
      goals: [
        {
          title: [
            'Alakoululaiset ovat tyytyväisiä elämäänsä',
            'Lågstadieeleverna är nöjda med livet',
            'Primary pupils are happy with their lives',
          ],
          group: 'children',
          unit: 'schools',
          targets: [[110, 2023, 86, 2029]],
          actions: [
            {
              title: 'Lapsen päivä kuuluviin: 4. luokkien kuuleminen joka kevät',
              unit: 'schools',
              owner: 'schoolsEditor',
              days: ['2026-02-01', '2026-05-29'],
              ways: ['give'],
              told: [
                [
                  '2026-05-27',
                  'done',
                  '2 130 lasta vastasi. Eniten toivottiin aikaa vanhempien kanssa ja rauhallisempaa ruokalaa.',
                ],
              ],
            },
            {
              title: 'Perhekeskuksen avoin kohtaamispaikka itäiselle alueelle',
              unit: 'earlyChildhood',
              owner: { name: 'Varhaiskasvatuksen palvelupäällikkö' },
              partners: 'Purolan hyvinvointialue, MLL:n paikallisyhdistys',
              days: ['2026-03-01', '2026-09-30'],
              ways: ['connect'],
              euros: 58_000,
              told: [['2026-08-20', null, 'Tila löytyi vanhasta kirjastosta, remontti valmistuu marraskuussa.']],
            },
            {
              title: [
                'Ruokarauha: luokka syö yhdessä 30 minuuttia',
                'Matro: klassen äter tillsammans i 30 minuter',
                'Calm lunch: half an hour together',
              ],
              unit: 'schools',
              owner: 'schoolsEditor',
              days: ['2026-08-11', '2027-06-04'],
              ways: ['connect', 'takeNotice'],
            },
          ],
        },
        {
          title: [
            'Pienten lasten ylipaino vähenee',
            'Övervikten bland små barn minskar',
            'Fewer small children are overweight',
          ],
          group: 'children',
          unit: 'earlyChildhood',
          targets: [[151, 2023, 15.5, 2029]],
          actions: [
            {
              title: 'Ilo kasvaa liikkuen jokaiseen päiväkotiin',
              unit: 'earlyChildhood',
              owner: { name: 'Varhaiskasvatuksen palvelupäällikkö' },
              days: ['2026-01-07', '2027-05-31'],
              ways: ['beActive'],
              told: [['2026-10-12', null, '61 päiväkotia 74:stä mukana.']],
            },
            {
              title: 'Neuvolan ja päiväkodin yhteinen puheeksi otto painosta',
              unit: 'earlyChildhood',
              owner: { name: 'Neuvolan osastonhoitaja, hyvinvointialue' },
              partners: 'Purolan hyvinvointialue',
              days: ['2026-04-01', '2026-12-31'],
              told: [
                ['2026-10-30', 'atRisk', 'Tietosuojaohje puuttuu yhä. Ilman sitä neuvola ei voi kertoa päiväkodille.'],
              ],
            },
            {
              title: 'Perheliikunta sunnuntaisin kahdeksassa salissa',
              unit: 'sports',
              owner: 'editor',
              days: ['2026-01-11', '2026-12-13'],
              ways: ['beActive', 'connect'],
              euros: 19_000,
              told: [['2026-05-10', null, 'Kävijöitä 180 sunnuntaissa. Yksi sali lisää syksyksi.']],
            },
          ],
        },
      ],
    },
    {
      title: ['Oma juttu ja oma ääni', 'En egen grej och en egen röst', 'A thing of my own and a say'],
      goals: [
        {
          title: ['Jokaisella on harrastus', 'Alla har en hobby', 'Everyone has a hobby'],
          group: 'young',
          unit: 'youth',
          targets: [[166, 2023, 75, 2029]],
          actions: [
            {
              title: 'Harrastustakuu: kolme toivetta, yksi toteutuu',
              unit: 'youth',
              owner: 'youthEditor',
              partners: 'Seurat, taidekoulut',
              days: ['2026-08-11', '2028-05-31'],
              ways: ['connect', 'beActive', 'keepLearning'],
              euros: 88_000,
              told: [['2026-11-04', null, 'Toivekyselyyn vastasi 78 %. Ensimmäiset 120 uutta paikkaa avattu.']],
            },
            {
              title: 'Harrastusbussi kahdesta reunakylästä',
              unit: 'youth',
              owner: 'youthEditor',
              days: ['2026-09-01', '2026-12-18'],
              euros: 22_000,
              told: [['2026-10-22', 'stopped', 'Kuljettajaa ei saatu. Raha käytetään taksiseteleihin tammikuusta.']],
            },
            {
              title: ['Kulttuurikaveri lukiolaiselle', 'Kulturkompis för gymnasister', 'A culture buddy for students'],
              unit: 'culture',
              owner: { name: 'Kulttuurituottaja P. Haapavesi' },
              days: ['2027-01-11', '2027-12-10'],
              ways: ['connect', 'keepLearning'],
            },
          ],
        },
        {
          title: ['Oppilas vaikuttaa koulunsa asioihin', 'Eleven påverkar sin skola', 'Pupils have a say at school'],
          group: 'young',
          unit: 'schools',
          targets: [[167, 2023, 50, 2029]],
          actions: [
            {
              title: 'Oppilaskunnalle oma budjetti, 5 euroa oppilasta kohti',
              unit: 'schools',
              owner: 'schoolsEditor',
              days: ['2026-01-07', '2026-12-31'],
              ways: ['give'],
              euros: 92_000,
              told: [['2026-09-30', null, '20 koulua on käyttänyt budjettinsa: soittimia, penkkejä, pelejä.']],
            },
            {
              title: 'Nuorisovaltuuston edustaja joka lautakuntaan',
              unit: 'management',
              owner: 'owner',
              days: ['2025-09-01', '2026-01-31'],
              ways: ['give'],
              told: [['2026-01-26', 'done', 'Läsnäolo- ja puheoikeus kaikissa lautakunnissa.']],
            },
          ],
        },
      ],
    },
  ],
}
