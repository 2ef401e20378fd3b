import { council, type DemoProgramme } from '../demo-plan.ts'

/** The bilingual coastal city: everything in Finnish and Swedish. */
export const merisalmi2025: DemoProgramme = {
  organisation: 'merisalmi',
  kind: 'wellbeing',
  name: ['Hyvinvointisuunnitelma 2025–2029', 'Välfärdsplan 2025–2029'],
  years: [2025, 2029],
  approved: ['2025-12-15', council, '71'],
  by: 'coastCoordinator',
  writtenOn: '2025-10-20',
  priorities: [
    {
      title: ['Kaksi kieltä, yksi yhteisö', 'Två språk, en gemenskap'],
      description: [
        'Palvelu omalla kielellä on osa hyvinvointia. Mittaamme kaiken kummallakin kielellä.',
        'Service på det egna språket är en del av välfärden. Vi mäter allt på båda språken.',
      ],
      goals: [
        {
          title: ['Kukaan nuori ei jää yksin', 'Ingen ung lämnas ensam'],
          group: 'young',
          unit: 'youth',
          targets: [
            [101, 2023, 17, 2029],
            [108, 2023, 6, 2029],
          ],
          doing: [
            {
              name: ['Ystäväluokkien tapaamiset', 'Vänklassernas träffar'],
              unit: ['tapaamista', 'träffar'],
              values: [
                [2024, 18],
                [2025, 46],
              ],
              wanted: [2027, 120],
              link: {
                indicator: 101,
                why: [
                  'Kun luokat tuntevat toisensa yli kielirajan, koulun vaihto ei katkaise ystävyyksiä.',
                  'När klasserna känner varandra över språkgränsen bryter skolbytet inte vänskapen.',
                ],
                strength: 'weak',
              },
            },
          ],
          partners: ['virtala', { name: ['Merisalmen nuorisovaltuusto', 'Havsunds ungdomsfullmäktige'] }],
          ways: ['connect'],
          actions: [
            {
              title: ['Ystäväluokat yli kielirajan', 'Vänklasser över språkgränsen'],
              description: [
                'Suomen- ja ruotsinkielinen 6. luokka tapaavat kerran kuussa.',
                'En finsk och en svensk sjätteklass träffas en gång i månaden.',
              ],
              unit: 'schools',
              owner: { name: 'Bildningschef B. Sundholm' },
              days: ['2026-08-12', '2027-05-31'],
              ways: ['connect', 'keepLearning'],
              euros: 7_000,
              told: [['2026-10-27', null, ['Kahdeksan luokkaparia on aloittanut.', 'Åtta par av klasser har börjat.']]],
            },
            {
              title: ['Nuorisotalo auki perjantaisin puoleenyöhön', 'Ungdomsgården öppen till midnatt på fredagar'],
              unit: 'youth',
              days: ['2026-01-09', '2026-12-18'],
              ways: ['connect'],
              euros: 18_500,
              told: [
                [
                  '2026-09-11',
                  'atRisk',
                  [
                    'Ohjaajista puuttuu kolmannes, kaksi iltaa on peruttu.',
                    'En tredjedel av ledarna saknas, två kvällar har ställts in.',
                  ],
                ],
              ],
            },
            {
              title: ['Etsivä työ satamaan ja rannoille', 'Uppsökande arbete i hamnen och på stränderna'],
              unit: 'youth',
              days: ['2026-06-01', '2026-08-31'],
              ways: ['connect', 'takeNotice'],
              told: [['2026-09-02', 'done', ['27 iltaa, 340 kohtaamista.', '27 kvällar, 340 möten.']]],
            },

            {
              title: ['Pelikahvila satamamakasiiniin', 'Spelkafé i hamnmagasinet'],
              unit: 'youth',
              partners: ['Nuorisoyhdistys', 'Ungdomsföreningen'],
              days: ['2027-02-01', '2027-12-31'],
              ways: ['connect'],
              euros: 16_000,
            },
          ],
        },
        {
          title: ['Koulu ei uuvuta', 'Skolan tröttar inte ut'],
          group: 'young',
          unit: 'schools',
          targets: [[226, 2023, 12, 2029]],
          actions: [
            {
              title: ['Läksyttömät viikot kahdesti lukukaudessa', 'Läxfria veckor två gånger per termin'],
              unit: 'schools',
              owner: { name: 'Bildningschef B. Sundholm' },
              days: ['2026-01-12', '2026-06-05'],
              ways: ['takeNotice'],
              told: [
                [
                  '2026-06-04',
                  'done',
                  [
                    'Kokeilu jatkuu: oppilaat nukkuivat 25 minuuttia pidempään.',
                    'Försöket fortsätter: eleverna sov 25 minuter längre.',
                  ],
                ],
              ],
            },
            {
              title: ['Koulupsykologi molemmille kielille', 'Skolpsykolog på båda språken'],
              unit: 'schools',
              partners: ['Purolan hyvinvointialue', 'Purola välfärdsområde'],
              days: ['2026-03-01', '2026-09-30'],
              told: [
                [
                  '2026-10-02',
                  null,
                  [
                    'Ruotsinkielinen virka on avoinna kolmatta kertaa.',
                    'Den svenska tjänsten är ledig för tredje gången.',
                  ],
                ],
              ],
            },
            {
              title: ['Myöhempi kouluaamu yläkouluun', 'Senare skolstart i högstadiet'],
              unit: 'schools',
              days: ['2027-01-07', '2027-06-04'],
              ways: ['takeNotice'],
            },
          ],
        },
        {
          title: ['Ammattiopinnot viedään loppuun', 'Yrkesstudierna slutförs'],
          group: 'young',
          unit: 'vitality',
          targets: [[223, 2022, 12, 2029]],
          actions: [
            {
              title: ['Opintojen tukihenkilö ammattiopiston kampukselle', 'Studiestödjare på yrkesinstitutets campus'],
              unit: 'vitality',
              partners: ['Ammattiopisto', 'Yrkesinstitutet'],
              days: ['2026-08-17', '2027-06-04'],
              ways: ['connect', 'keepLearning'],
              euros: 47_000,
              told: [['2026-11-02', null, ['Tukihenkilöllä on 38 opiskelijaa.', 'Stödjaren har 38 studerande.']]],
            },
            {
              title: ['Bussivuorot opetuksen mukaan', 'Bussturer enligt undervisningen'],
              unit: 'environment',
              days: ['2026-06-01', '2026-10-31'],
              told: [
                [
                  '2026-09-14',
                  null,
                  [
                    'Kaksi vuoroa siirtyi elokuussa. Saariston vuoro on yhä auki.',
                    'Två turer flyttades i augusti. Turen till skärgården är fortfarande öppen.',
                  ],
                ],
              ],
            },
          ],
        },
      ],
    },
    {
      title: ['Meri liikuttaa', 'Havet rör oss'],
      goals: [
        {
          title: ['Kaatumiset vähenevät', 'Fallolyckorna minskar'],
          group: 'older',
          unit: 'sports',
          targets: [[251, 2023, 390, 2029]],
          actions: [
            {
              title: ['Rantaraitin penkit sadan metrin välein', 'Bänkar var hundrade meter längs strandstråket'],
              unit: 'environment',
              days: ['2026-04-15', '2026-09-30'],
              ways: ['beActive', 'takeNotice'],
              euros: 36_000,
              told: [
                [
                  '2026-09-21',
                  'done',
                  ['34 penkkiä, nimikot lahjoittivat asukkaat.', '34 bänkar med namn som invånarna skänkt.'],
                ],
              ],
            },
            {
              title: ['Voima vanhuudessa -ryhmät kummallakin kielellä', 'Kraft på äldre dar-grupper på båda språken'],
              unit: 'sports',
              owner: 'coastEditor',
              days: ['2026-01-12', '2027-05-28'],
              ways: ['beActive', 'connect'],
              euros: 14_000,
              told: [
                ['2026-10-19', null, ['11 ryhmää, joista neljä ruotsiksi.', '11 grupper, fyra av dem på svenska.']],
              ],
            },
            {
              title: ['Koti kuntoon: kaatumisvaarojen kartoitus', 'Trygga hem: kartläggning av fallrisker'],
              unit: 'wellbeing',
              owner: 'coastCoordinator',
              partners: ['Pelastuspalvelut', 'Räddningstjänsterna'],
              days: ['2026-09-01', '2027-08-31'],
              ways: ['give'],
            },

            {
              title: ['Nastakenkien vaihtopäivä', 'Bytesdag för broddskor'],
              unit: 'sports',
              owner: 'coastEditor',
              days: ['2026-11-07', '2026-11-07'],
              ways: ['give'],
              euros: 900,
              told: [['2026-11-09', 'done', ['212 paria vaihtoi omistajaa.', '212 par bytte ägare.']]],
            },
          ],
        },
        {
          title: ['Liikunta on kaikkien asia', 'Rörelse är allas sak'],
          group: 'everyone',
          unit: 'sports',
          targets: [[293, 2022, 75, 2030]],
          actions: [
            {
              title: ['Liikuntaneuvojan virka', 'En tjänst som motionsrådgivare'],
              unit: 'sports',
              owner: 'coastEditor',
              days: ['2026-01-01', '2026-08-31'],
              euros: 52_000,
              told: [
                [
                  '2026-08-10',
                  'done',
                  [
                    'Neuvoja aloitti 3.8. ja palvelee kolmella kielellä.',
                    'Rådgivaren började 3.8 och betjänar på tre språk.',
                  ],
                ],
              ],
            },
            {
              title: ['Melontaa jokaiselle 7. luokalle', 'Paddling för varje sjundeklass'],
              unit: 'sports',
              owner: 'coastEditor',
              partners: ['Melontaseura', 'Paddlingsklubben'],
              days: ['2026-05-18', '2026-09-18'],
              ways: ['beActive', 'keepLearning', 'takeNotice'],
              euros: 5_400,
              told: [
                ['2026-09-18', 'done', ['Kaikki 22 luokkaa kävivät vesillä.', 'Alla 22 klasser var ute på vattnet.']],
              ],
            },
            {
              title: ['Talviuintipaikka keskustaan', 'En plats för vinterbad i centrum'],
              unit: 'environment',
              days: ['2026-10-01', '2027-03-31'],
              ways: ['connect', 'beActive'],
              euros: 90_000,
              told: [
                [
                  '2026-11-09',
                  null,
                  ['Rakennuslupa on saatu, laituri tilattu.', 'Bygglovet är klart, bryggan beställd.'],
                ],
              ],
            },
          ],
        },
      ],
    },
    {
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
              told: [
                ['2026-08-12', 'done', ['24 300 annosta seitsemässä puistossa.', '24 300 portioner i sju parker.']],
              ],
            },
            {
              title: [
                'Asiakasmaksujen kohtuullistaminen yhdellä hakemuksella',
                'Skäligare klientavgifter med en ansökan',
              ],
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
    },
  ],
}
