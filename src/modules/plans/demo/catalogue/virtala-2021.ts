import { council, type DemoProgramme } from '../demo-plan.ts'

/** The city's wellbeing plan of the term that has ended. */
export const virtala2021: DemoProgramme = {
  organisation: 'virtala',
  kind: 'wellbeing',
  name: ['Hyvinvointisuunnitelma 2021–2025', 'Välfärdsplan 2021–2025', 'Wellbeing plan 2021–2025'],
  years: [2021, 2025],
  approved: ['2021-12-13', council, '127'],
  by: 'coordinator',
  writtenOn: '2021-11-02',
  priorities: [
    {
      title: ['Yhteisöt kantavat', 'Gemenskaper bär', 'Communities that carry'],
      goals: [
        {
          title: [
            'Nuorten yksinäisyys kääntyy laskuun',
            'Ungas ensamhet börjar minska',
            'Loneliness among young people turns down',
          ],
          description:
            'Poikkeusajan jälkeen yksinäisyys on ennätyslukemissa. Tavoite on palata alle vuoden 2019 tason ylärajan.',
          group: 'young',
          unit: 'schools',
          targets: [[101, 2021, 13, 2025]],
          actions: [
            {
              title: 'Jokaiselle yläkoululle oma nuoriso-ohjaaja',
              unit: 'youth',
              owner: 'youthEditor',
              days: ['2022-01-10', '2024-12-31'],
              ways: ['connect'],
              euros: 420_000,
              told: [
                ['2023-01-31', null, 'Yhdeksän ohjaajaa yhdestätoista.'],
                ['2024-12-13', 'done', 'Ohjaaja on jokaisessa yläkoulussa, virat vakinaistettiin.'],
              ],
            },
            {
              title: 'Kaveritaitokerhot 3. ja 4. luokille',
              unit: 'schools',
              owner: 'schoolsEditor',
              days: ['2022-08-15', '2025-05-31'],
              ways: ['connect', 'keepLearning'],
              told: [['2025-05-30', 'done', '62 kerhoa kolmessa vuodessa. Jatkuu osana tavallista kerhotoimintaa.']],
            },
            {
              title: 'Etsivän nuorisotyön digipäivystys',
              unit: 'youth',
              owner: 'youthEditor',
              days: ['2022-03-01', '2023-12-31'],
              told: [
                [
                  '2023-03-14',
                  'stopped',
                  'Valtakunnallinen palvelu avattiin. Oma päivystys lopetettiin päällekkäisenä, työaika siirrettiin kouluille.',
                ],
              ],
            },

            {
              title: 'Kesätoimintaa keskustan nuorille joka päivä',
              unit: 'youth',
              owner: 'youthEditor',
              days: ['2022-06-06', '2024-08-09'],
              ways: ['connect', 'beActive'],
              euros: 54_000,
              told: [['2024-08-16', 'done', 'Kolmena kesänä 11 400 käyntiä.']],
            },
          ],
        },
        {
          title: [
            'Järjestöissä on väkeä ja tilaa',
            'Föreningarna har folk och lokaler',
            'Associations have people and space',
          ],
          group: 'everyone',
          unit: 'wellbeing',
          targets: [[161, 2020, 28, 2025]],
          actions: [
            {
              title: 'Järjestöille maksuttomat kokoustilat kouluilta iltaisin',
              unit: 'learning',
              owner: { name: 'Sivistysjohtaja' },
              partners: 'Virtalan järjestöverkosto',
              days: ['2022-01-01', '2022-12-31'],
              ways: ['connect', 'give'],
              told: [['2022-11-25', 'done', '23 koulua varattavissa. Varauksia ensimmäisenä syksynä 1 870.']],
            },
            {
              title: [
                'Kumppanuuspöytä kahdesti vuodessa',
                'Partnerskapsbord två gånger om året',
                'Partnership table twice a year',
              ],
              unit: 'wellbeing',
              owner: 'coordinator',
              days: ['2022-03-01', '2025-05-31'],
              ways: ['connect'],
              euros: 6_000,
              told: [['2025-05-12', 'done', 'Seitsemän pöytää, viimeisessä 64 järjestöä. Jatkuu kumppanuusfoorumina.']],
            },

            {
              title: 'Järjestöavustusten haku yhdeltä luukulta',
              unit: 'management',
              owner: 'owner',
              days: ['2022-09-01', '2023-03-31'],
              ways: ['give'],
              told: [['2023-03-20', 'done', 'Viisi hakemusta yhdistettiin yhdeksi.']],
            },
          ],
        },
      ],
    },
    {
      title: ['Terveyttä arkeen', 'Hälsa i vardagen', 'Health into every day'],
      goals: [
        {
          title: ['Tupakointi vähenee edelleen', 'Rökningen minskar ytterligare', 'Smoking keeps falling'],
          group: 'workingAge',
          unit: 'wellbeing',
          targets: [[146, 2020, 9, 2025]],
          actions: [
            {
              title: 'Savuton kaupunki -ohjelma kaikkiin toimipisteisiin',
              unit: 'management',
              owner: 'owner',
              days: ['2022-01-01', '2024-06-30'],
              told: [['2024-06-12', 'done', '212 toimipistettä savuttomia. Henkilöstöstä tupakoi 8 % (2021: 13 %).']],
            },
            {
              title: 'Lopettajaryhmät työpaikoille',
              unit: 'wellbeing',
              owner: 'coordinator',
              partners: 'Työterveys, Virtalan yrittäjät',
              days: ['2022-09-01', '2025-04-30'],
              ways: ['connect'],
              told: [['2025-04-28', 'done', '31 ryhmää, 264 osallistujaa, vuoden päästä savuttomia 41 %.']],
            },
          ],
        },
        {
          title: ['Lihavuuden kasvu pysähtyy', 'Fetman slutar öka', 'Obesity stops growing'],
          group: 'workingAge',
          unit: 'sports',
          targets: [[135, 2020, 25, 2025]],
          actions: [
            {
              title: [
                'Elintapaohjaus yhdestä numerosta',
                'Livsstilshandledning via ett nummer',
                'Lifestyle guidance from one number',
              ],
              unit: 'sports',
              owner: 'editor',
              partners: 'Terveyskeskus, myöhemmin hyvinvointialue',
              days: ['2022-02-01', '2025-05-31'],
              ways: ['beActive', 'takeNotice'],
              euros: 64_000,
              told: [
                [
                  '2025-05-20',
                  'done',
                  'Ohjauksia 3 900. Lähetteistä puolet tulee nyt lääkäriltä, alussa joka kymmenes.',
                ],
              ],
            },
            {
              title: 'Sokerijuomat pois liikuntapaikkojen automaateista',
              unit: 'sports',
              owner: 'editor',
              days: ['2022-06-01', '2023-06-01'],
              told: [['2023-05-26', 'done', 'Kaikki 37 automaattia vaihdettu. Myynti laski 6 %.']],
            },
            {
              title: 'Ruokapalvelujen kasvislounas joka päivä',
              unit: 'environment',
              owner: { name: 'Ruokapalvelupäällikkö' },
              days: ['2022-08-01', '2024-12-31'],
              told: [
                [
                  '2024-10-30',
                  'stopped',
                  'Kilpailutus siirsi uudistuksen sopimuskaudelle 2026–2029. Jatkuu uudessa suunnitelmassa.',
                ],
              ],
            },
          ],
        },
        {
          title: [
            'Elintapaohjaus tavoittaa riskiryhmät',
            'Livsstilshandledningen når riskgrupperna',
            'Guidance reaches those at risk',
          ],
          group: 'everyone',
          unit: 'sports',
          targets: [[304, 2021, 8, 2025]],
          actions: [
            {
              title: 'Liikunta-apteekki terveysasemille',
              unit: 'sports',
              owner: 'editor',
              days: ['2022-09-01', '2025-05-31'],
              ways: ['beActive'],
              told: [
                [
                  '2025-05-16',
                  'done',
                  'Kaikki neljä asemaa mukana. Ohjauksen aloittaneita 8,3 tuhatta asukasta kohti vuodessa.',
                ],
              ],
            },
            {
              title: 'Ohjauksen vaikutusten seuranta samalla lomakkeella',
              unit: 'wellbeing',
              owner: 'coordinator',
              days: ['2023-01-01', '2024-12-31'],
              told: [['2024-12-02', 'done', 'Lomake on yhteinen kaupungin ja hyvinvointialueen kanssa.']],
            },
          ],
        },
      ],
    },
    {
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
                [
                  '2023-05-22',
                  'done',
                  'Yhteinen seuranta on käytössä. Keskeyttämisistä tieto tulee kahdessa viikossa.',
                ],
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
    },
  ],
}
