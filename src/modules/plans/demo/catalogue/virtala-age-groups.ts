import { council, type DemoProgramme } from '../demo-plan.ts'

/** The city's plans for three age groups: two approved, the third still a draft. */
export const virtalaAgeGroups: readonly DemoProgramme[] = [
  {
    organisation: 'virtala',
    kind: 'ageGroup',
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
            target: [110, 2023, 86, 2029],
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
            target: [151, 2023, 15.5, 2029],
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
                  [
                    '2026-10-30',
                    'atRisk',
                    'Tietosuojaohje puuttuu yhä. Ilman sitä neuvola ei voi kertoa päiväkodille.',
                  ],
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
            target: [166, 2023, 75, 2029],
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
                title: [
                  'Kulttuurikaveri lukiolaiselle',
                  'Kulturkompis för gymnasister',
                  'A culture buddy for students',
                ],
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
            target: [167, 2023, 50, 2029],
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
  },
  {
    organisation: 'virtala',
    kind: 'ageGroup',
    group: 'workingAge',
    name: ['Työikäisten hyvinvointisuunnitelma 2026–2029', 'Välfärdsplan för personer i arbetsför ålder 2026–2029'],
    years: [2026, 2029],
    approved: ['2026-05-18', council, '41'],
    by: 'coordinator',
    writtenOn: '2026-02-10',
    priorities: [
      {
        title: ['Voimia arkeen', 'Kraft i vardagen', 'Strength for every day'],
        goals: [
          {
            title: ['Liike mahtuu työpäivään', 'Rörelse ryms i arbetsdagen', 'Movement fits the working day'],
            group: 'workingAge',
            unit: 'sports',
            target: [134, 2022, 14, 2029],
            actions: [
              {
                title: 'Työmatkapyöräilyn laatureitti asemalta teollisuusalueelle',
                unit: 'environment',
                owner: 'environmentEditor',
                days: ['2026-05-01', '2027-09-30'],
                ways: ['beActive'],
                euros: 1_450_000,
                resources: 'Investointiohjelma 2026–2027, valtionapu 30 %',
                told: [
                  ['2026-10-08', null, 'Ensimmäinen kilometri avattiin 1.10. Laskuri: 640 pyöräilijää arkipäivässä.'],
                ],
              },
              {
                title: 'Pienten työpaikkojen liikuntalupaus',
                unit: 'sports',
                owner: 'editor',
                partners: 'Virtalan yrittäjät',
                days: ['2026-09-01', '2027-05-31'],
                ways: ['beActive', 'connect'],
                told: [['2026-11-11', null, '18 yritystä on antanut lupauksen, tavoite 60.']],
              },
            ],
          },
          {
            title: ['Alkoholin liikakäyttö vähenee', 'Riskbruket av alkohol minskar', 'Less harmful drinking'],
            group: 'workingAge',
            unit: 'wellbeing',
            target: [142, 2022, 25, 2029],
            actions: [
              {
                title: 'Puheeksi oton koulutus kaupungin esihenkilöille',
                unit: 'management',
                owner: 'owner',
                days: ['2026-03-01', '2026-11-30'],
                ways: ['keepLearning'],
                told: [['2026-09-18', null, '140 esihenkilöä 210:stä käynyt.']],
              },
              {
                title: [
                  'Alkoholiton kaupunkifestivaali',
                  'En alkoholfri stadsfestival',
                  'A city festival without alcohol',
                ],
                unit: 'culture',
                owner: { name: 'Kulttuurituottaja P. Haapavesi' },
                days: ['2026-06-01', '2026-08-15'],
                ways: ['connect'],
                euros: 40_000,
                told: [
                  ['2026-08-24', 'done', 'Kolme päivää, 21 000 kävijää, järjestyshäiriöitä neljä (edellisvuonna 31).'],
                ],
              },
              {
                title: 'Verkkotesti ja chat: paljonko on paljon?',
                unit: 'wellbeing',
                owner: 'coordinator',
                partners: 'Purolan hyvinvointialue, A-klinikka',
                days: ['2027-01-15', '2027-12-31'],
              },
            ],
          },
        ],
      },
      {
        title: ['Työhön ja takaisin', 'Till arbete och tillbaka', 'Into work and back'],
        goals: [
          {
            title: ['Vaikeasti työllistyvien määrä laskee', 'Färre är svårsysselsatta', 'Fewer are hard to employ'],
            group: 'workingAge',
            unit: 'vitality',
            target: [204, 2023, 5.5, 2029],
            actions: [
              {
                title: 'Kuntouttavasta työstä polku palkkatyöhön: 80 asiakasta',
                unit: 'vitality',
                owner: { name: 'Työllisyyspalvelut, K. Salmisto' },
                partners: 'Purolan hyvinvointialue, työpajat',
                days: ['2026-06-01', '2027-12-31'],
                ways: ['keepLearning'],
                euros: 210_000,
                told: [['2026-10-29', null, '33 aloittanut, 7 siirtynyt palkkatyöhön.']],
              },
              {
                title: 'Terveystarkastus jokaiselle yli vuoden työttömänä olleelle',
                unit: 'vitality',
                owner: { name: 'Työttömien terveydenhoitaja, hyvinvointialue' },
                partners: 'Purolan hyvinvointialue',
                days: ['2026-06-01', '2026-10-31'],
                told: [
                  ['2026-10-31', 'atRisk', 'Tarkastettu 410, tavoite 1 200. Terveydenhoitajan toinen virka puuttuu.'],
                ],
              },
              {
                title: 'Suomen kielen keskusteluryhmät kirjastoihin joka viikko',
                unit: 'culture',
                owner: { name: 'Kirjastopalvelujohtaja' },
                days: ['2026-01-12'],
                ways: ['connect', 'keepLearning', 'give'],
                told: [['2026-10-14', 'ongoing', 'Kuusi ryhmää, vetäjinä 19 vapaaehtoista.']],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    organisation: 'virtala',
    kind: 'ageGroup',
    group: 'older',
    name: [
      'Ikääntyneen väestön tukemisen suunnitelma 2027–2030',
      'Plan för att stödja den äldre befolkningen 2027–2030',
    ],
    years: [2027, 2030],
    by: 'coordinator',
    writtenOn: '2026-10-05',
    priorities: [
      {
        title: ['Hyvä ikä kotona', 'En god ålder hemma', 'A good age at home'],
        goals: [
          {
            title: ['Yhä useampi liikkuu suositusten mukaan', 'Allt fler rör sig enligt rekommendationerna'],
            group: 'older',
            unit: 'sports',
            target: [132, 2022, 36, 2030],
            actions: [
              {
                title: 'Ulkokuntosali jokaiseen kaupunginosaan',
                unit: 'environment',
                owner: 'environmentEditor',
                days: ['2027-04-01', '2029-10-31'],
                ways: ['beActive'],
                euros: 160_000,
              },
              {
                title: 'Vertaisohjaajia lisää: 60 koulutettua',
                unit: 'sports',
                owner: 'editor',
                partners: 'Eläkeläisjärjestöt',
                days: ['2027-01-11', '2028-05-31'],
                ways: ['give', 'beActive'],
              },
              {
                title: 'Seniorikortti kaikkiin halleihin ja saleihin',
                unit: 'sports',
                days: ['2027-01-01', '2030-12-31'],
                ways: ['beActive'],
                euros: 55_000,
              },
            ],
          },
          {
            title: ['Kotona asutaan turvallisesti', 'Man bor tryggt hemma'],
            description:
              'Sisältää lain edellyttämän arvion asumisen tarpeista: 75 vuotta täyttäneitä on 4 300 enemmän vuonna 2035.',
            group: 'older',
            unit: 'environment',
            target: [295, 2023, 94.5, 2030],
            actions: [
              {
                title: 'Hissiavustus ja esteettömyyskatselmus 40 taloyhtiölle',
                unit: 'environment',
                owner: 'environmentEditor',
                days: ['2027-03-01', '2029-12-31'],
                euros: 400_000,
              },
              {
                title: 'Yhteisökortteli: 60 asuntoa, yhteinen olohuone',
                unit: 'environment',
                owner: 'environmentEditor',
                partners: 'Vuokrataloyhtiö, Purolan hyvinvointialue',
                days: ['2028-01-01', '2030-12-31'],
                ways: ['connect'],
              },
            ],
          },
        ],
      },
      {
        title: ['Mukana loppuun asti', 'Med ända till slutet'],
        goals: [
          {
            title: ['Digipalvelut eivät sulje ketään ulos', 'Ingen stängs ute av digitala tjänster'],
            group: 'older',
            unit: 'culture',
            target: [165, 2022, 92, 2030],
            actions: [
              {
                title: 'Digineuvonta jokaisessa kirjastossa joka arkipäivä',
                unit: 'culture',
                owner: { name: 'Kirjastopalvelujohtaja' },
                partners: 'Purolan hyvä arki ry',
                days: ['2027-01-04', '2029-12-31'],
                ways: ['keepLearning', 'give'],
              },
              {
                title: 'Paperi ja puhelin säilyvät: asiointitakuu',
                unit: 'management',
                owner: 'owner',
                days: ['2027-01-01'],
              },
            ],
          },
          {
            title: ['Influenssarokotus tavoittaa kolme neljästä', 'Influensavaccinet når tre av fyra'],
            group: 'older',
            unit: 'wellbeing',
            target: [263, 2022, 75, 2030],
            actions: [
              {
                title: 'Rokotus palvelukeskuksessa ja torilla, ei ajanvarausta',
                unit: 'wellbeing',
                owner: 'coordinator',
                partners: 'Purolan hyvinvointialue',
                days: ['2027-10-01', '2027-12-15'],
                ways: ['takeNotice'],
              },
              {
                title: 'Viesti omalla kielellä: kahdeksan kieltä',
                unit: 'wellbeing',
                owner: 'coordinator',
                days: ['2027-09-01', '2027-11-30'],
              },
            ],
          },
        ],
      },
    ],
  },
]
