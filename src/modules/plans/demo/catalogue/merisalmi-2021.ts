import { council, type DemoProgramme } from '../demo-plan.ts'

/** The coastal city's plan of the term that has ended. */
export const merisalmi2021: DemoProgramme = {
  organisation: 'merisalmi',
  kind: 'wellbeing',
  name: ['Hyvinvointisuunnitelma 2021–2025', 'Välfärdsplan 2021–2025'],
  years: [2021, 2025],
  approved: ['2022-01-31', council, '8'],
  by: 'coastCoordinator',
  writtenOn: '2021-11-15',
  priorities: [
    {
      title: ['Terve arki', 'En hälsosam vardag'],
      goals: [
        {
          title: ['Alkoholihaitat vähenevät', 'Alkoholskadorna minskar'],
          group: 'everyone',
          unit: 'wellbeing',
          targets: [[148, 2021, 6.2, 2025]],
          actions: [
            {
              title: ['Vierasvenesataman valvonta viikonloppuisin', 'Övervakning av gästhamnen under veckoslut'],
              unit: 'environment',
              days: ['2022-06-01', '2024-08-31'],
              told: [
                [
                  '2024-09-04',
                  'done',
                  ['Kolme kesää. Häiriöilmoitukset puolittuivat.', 'Tre somrar. Störningsanmälningarna halverades.'],
                ],
              ],
            },
            {
              title: [
                'Ehkäisevän päihdetyön ryhmä kaksikieliseksi',
                'Gruppen för rusmedelsförebyggande arbete blir tvåspråkig',
              ],
              unit: 'wellbeing',
              owner: 'coastCoordinator',
              days: ['2022-01-01', '2022-12-31'],
              told: [['2022-10-17', 'done', ['Ryhmä asetettu uudelleen.', 'Gruppen tillsatt på nytt.']]],
            },
          ],
        },
        {
          title: ['Nuorten humalajuominen vähenee', 'Ungas berusningsdrickande minskar'],
          group: 'young',
          unit: 'youth',
          targets: [[144, 2021, 7, 2025]],
          actions: [
            {
              title: ['Vanhempien yöpartio', 'Föräldrarnas nattvandring'],
              unit: 'youth',
              partners: ['Koti ja koulu', 'Hem och skola'],
              days: ['2022-08-01', '2025-05-31'],
              ways: ['give', 'connect'],
              told: [
                [
                  '2024-11-08',
                  'stopped',
                  [
                    'Vapaaehtoisia ei saatu riittävästi toisen vuoden jälkeen.',
                    'Det fanns inte tillräckligt med frivilliga efter det andra året.',
                  ],
                ],
              ],
            },
            {
              title: ['Selvin päin kesään -viikko', 'Nykter in i sommaren-veckan'],
              unit: 'schools',
              days: ['2022-05-23', '2025-05-30'],
              told: [['2025-05-30', 'done', ['Neljä vuotta, kaikki 9. luokat.', 'Fyra år, alla niondeklasser.']]],
            },
          ],
        },
      ],
    },
    {
      title: ['Osaava kaupunki', 'En kunnig stad'],
      goals: [
        {
          title: ['Jokainen jatkaa peruskoulun jälkeen', 'Alla fortsätter efter grundskolan'],
          group: 'young',
          unit: 'schools',
          targets: [[231, 2021, 96, 2025]],
          actions: [
            {
              title: ['Valmentava luokka molemmilla kielillä', 'Förberedande klass på båda språken'],
              unit: 'schools',
              days: ['2022-08-11', '2024-06-01'],
              ways: ['keepLearning'],
              told: [['2024-05-31', 'done', ['Luokka on vakiintunut.', 'Klassen är etablerad.']]],
            },
            {
              title: ['Tutustumispäivät kaikkiin oppilaitoksiin', 'Bekantningsdagar i alla läroanstalter'],
              unit: 'schools',
              days: ['2022-09-01', '2025-02-28'],
              told: [['2025-02-20', 'done', ['Jokainen 8. luokka kävi kolmessa.', 'Varje åttondeklass besökte tre.']]],
            },
          ],
        },
        {
          title: ['Asukas kokee terveytensä hyväksi', 'Invånaren upplever sin hälsa som god'],
          group: 'workingAge',
          unit: 'sports',
          targets: [[256, 2020, 25, 2025]],
          actions: [
            {
              title: ['Elintaparyhmät yhdessä terveysaseman kanssa', 'Livsstilsgrupper tillsammans med hälsostationen'],
              unit: 'sports',
              owner: 'coastEditor',
              days: ['2022-02-01', '2025-05-31'],
              ways: ['beActive'],
              told: [
                [
                  '2023-09-12',
                  'stopped',
                  [
                    'Terveysaseman väki siirtyi hyvinvointialueelle, ryhmille ei löytynyt vetäjää.',
                    'Hälsostationens personal flyttade till välfärdsområdet, grupperna blev utan ledare.',
                  ],
                ],
              ],
            },
            {
              title: ['Luontopolkujen opasteet uusiksi', 'Nya skyltar längs naturstigarna'],
              unit: 'environment',
              days: ['2022-04-01', '2023-10-31'],
              ways: ['takeNotice', 'beActive'],
              euros: 24_000,
              told: [['2023-09-29', 'done', ['96 kilometriä opastettu.', '96 kilometer skyltade.']]],
            },
          ],
        },
      ],
    },
  ],
}
