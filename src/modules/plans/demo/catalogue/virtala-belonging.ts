import type { DemoPriority } from '../demo-plan.ts'
import { friends } from './virtala-friends.ts'

/** Loneliness and bullying. */
export const belonging: DemoPriority = {
  title: ['Jokaisella on joku', 'Alla har någon', 'Everyone has someone'],
  description: [
    'Yksinäisyys on terveysriski siinä missä tupakkakin. Kaupunki ei voi antaa ystävää, mutta se voi antaa paikan, ajan ja syyn kohdata.',
    'Ensamhet är en lika stor hälsorisk som tobak. Staden kan inte ge någon en vän, men den kan ge en plats, en tid och ett skäl att träffas.',
    'Loneliness harms health as tobacco does. A city cannot give anyone a friend, but it can give a place, a time and a reason to meet.',
  ],
  goals: [
    friends,
    {
      title: [
        'Yksin asuva ikäihminen kuuluu porukkaan',
        'Äldre som bor ensamma hör till gänget',
        'Older people living alone belong',
      ],
      group: 'older',
      unit: 'wellbeing',
      targets: [
        [
          104,
          2022,
          8,
          2029,
          [
            [2025, 10],
            [2027, 9],
          ],
        ],
      ],
      partners: ['purola', { name: ['Eläkeläisyhdistykset', 'Pensionärsföreningarna', "Pensioners' associations"] }],
      ways: ['connect', 'give'],
      actions: [
        {
          title: [
            'Yhteisöruokailu kuudella koululla',
            'Gemensamma måltider i sex skolor',
            'Shared lunches at six schools',
          ],
          description: 'Eläkeläiset syövät koululounaan luokkien jälkeen kello 12.30. Hinta 4,50 euroa, kahvi kuuluu.',
          unit: 'wellbeing',
          owner: 'coordinator',
          partners: 'Eläkeläisyhdistykset, ateriapalvelut',
          days: ['2026-01-12', '2028-05-31'],
          ways: ['connect', 'give'],
          euros: 15_000,
          told: [
            ['2026-03-20', 'ongoing', 'Neljä koulua mukana, kävijöitä 35–60 päivässä.'],
            [
              '2026-10-15',
              null,
              'Kaikki kuusi koulua mukana. Joka kolmas kävijä asuu yksin. Suurin este on matka: kutsukyytiä selvitetään.',
            ],
          ],
        },
        {
          title: [
            'Soittorinki yksin asuville 80 vuotta täyttäneille',
            'Ringklubb för ensamboende 80 år fyllda',
            'Phone circle for people over 80 living alone',
          ],
          unit: 'wellbeing',
          owner: { name: 'Oili Tuomiharju, Purolan hyvä arki ry' },
          partners: 'Purolan hyvä arki ry, seurakunta',
          days: ['2026-02-02', '2027-12-31'],
          ways: ['connect', 'give'],
          euros: 9_000,
          told: [['2026-06-11', null, '46 vapaaehtoista soittaa 131 ihmiselle viikoittain. Jono on purettu.']],
        },
        {
          title: 'Löydetään ne, joita kukaan ei tapaa: kirje ja ovelle tulo',
          description:
            'Kaikki 80 vuotta täyttäneet, jotka eivät ole käyttäneet kaupungin tai hyvinvointialueen palveluja kahteen vuoteen, saavat kirjeen ja vierailun.',
          unit: 'wellbeing',
          owner: 'coordinator',
          partners: 'Purolan hyvinvointialue, pelastuslaitos',
          days: ['2026-03-01', '2026-10-15'],
          ways: ['connect', 'takeNotice'],
          told: [
            [
              '2026-05-04',
              'atRisk',
              'Tietojen luovutuksesta hyvinvointialueelta kaupungille ei ole lupaa. Selvitetään, voiko alue lähettää kirjeet itse.',
            ],
            ['2026-09-10', null, 'Alue lähettää kirjeet, ensimmäinen erä lähti 1.9. Vierailut ovat vielä tekemättä.'],
          ],
        },

        {
          title: [
            'Kulttuuriluotsit saattavat konserttiin ja näyttelyyn',
            'Kulturlotsar följer med på konsert och utställning',
            'Culture pilots to concerts and exhibitions',
          ],
          unit: 'culture',
          owner: { name: 'Kulttuurituottaja P. Haapavesi' },
          days: ['2026-02-01', '2026-12-31'],
          ways: ['connect', 'keepLearning'],
          euros: 8_000,
          told: [['2026-10-09', null, '17 luotsia, 240 saattoa. Toivotaan iltapäivänäytöksiä.']],
        },
        {
          title: 'Yhteinen ilmoitustaulu: mitä tapahtuu kävelymatkan päässä',
          unit: 'wellbeing',
          owner: 'coordinator',
          partners: 'Kauppiaat, taloyhtiöt',
          days: ['2026-11-23', '2027-05-31'],
          ways: ['connect', 'takeNotice'],
        },
      ],
    },
    {
      title: ['Koulussa ei kiusata', 'I skolan mobbas ingen', 'No bullying at school'],
      group: 'young',
      unit: 'schools',
      targets: [[109, 2023, 5, 2029]],
      actions: [
        {
          title: 'Kiusaamisen vastainen toimintatapa samaksi kaikilla kouluilla',
          unit: 'schools',
          owner: 'schoolsEditor',
          days: ['2026-01-07', '2026-06-05'],
          ways: ['takeNotice'],
          told: [
            [
              '2026-05-29',
              'done',
              'Yhteinen malli on käytössä 23 koulussa. Tapauksista kirjataan kolme asiaa: mitä, ketkä, mitä sovittiin.',
            ],
          ],
        },
        {
          title: [
            'Somessa tapahtuvaan kiusaamiseen puututaan 48 tunnissa',
            'Mobbning på nätet tas upp inom 48 timmar',
            'Online bullying is dealt with in 48 hours',
          ],
          unit: 'schools',
          owner: { name: 'Erityisopetuksen koordinaattori L. Hietapuro' },
          days: ['2026-08-11', '2027-06-04'],
          ways: ['takeNotice'],
          told: [
            [
              '2026-10-20',
              null,
              'Syksyllä 34 tapausta, joista 29 käsiteltiin kahdessa päivässä. Ilta- ja viikonloppuilmoitukset viipyvät.',
            ],
          ],
        },
        {
          title: 'Katsojasta kaveriksi -tunnit 5. ja 8. luokille',
          unit: 'youth',
          owner: 'youthEditor',
          days: ['2027-01-11', '2027-05-28'],
          ways: ['connect', 'keepLearning'],
          euros: 4_800,
        },

        {
          title: 'Huoltajien kanssa sovittu some-ikäraja 4. luokille',
          unit: 'schools',
          owner: 'schoolsEditor',
          partners: 'Koti ja koulu -yhdistykset',
          days: ['2026-02-01', '2026-05-29'],
          ways: ['takeNotice'],
          told: [
            ['2026-05-20', 'stopped', 'Yhteistä rajaa ei syntynyt. Kouluilla on omat sopimuksensa, ja ne riittävät.'],
          ],
        },
      ],
    },
  ],
}
