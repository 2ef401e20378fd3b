import type { DemoPriority } from '../demo-plan.ts'

/** The young of two languages: friends, school and studies. */
export const twoLanguages: DemoPriority = {
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
              ['Ruotsinkielinen virka on avoinna kolmatta kertaa.', 'Den svenska tjänsten är ledig för tredje gången.'],
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
}
