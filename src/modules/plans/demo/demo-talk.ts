import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import type { Day } from '#shared/day.ts'

/** A comment of the demo: who wrote it when, on the Finnish clock of winter, and what. `@Name` mentions. */
type DemoComment = readonly [by: DemoPersonKey, on: Day, at: string, text: string]

export interface DemoThread {
  /** The Finnish title of a part of Virtala's plan, or a demo concern's key. */
  about: { part: string } | { concern: string }
  comments: readonly DemoComment[]
  /** Council members see it, too. */
  isOpened?: boolean
  resolved?: { by: DemoPersonKey; on: Day }
}

/** What the people of the city say of their plan and of their concerns. */
export const demoThreads: readonly DemoThread[] = [
  {
    about: { part: 'Yhä useammalla nuorella on ystävä' },
    comments: [
      [
        'approver',
        '2026-11-12',
        '09:20',
        'Uusi luku laski kahdella prosenttiyksiköllä, hieno juttu. @Aino Purovirta, riittääkö tämä vauhti vuoteen 2029 vai pitääkö johtoryhmän ottaa kantaa ryhmäytymisen rahoihin jo nyt?',
      ],
      [
        'coordinator',
        '2026-11-12',
        '13:05',
        'Suora reitti olisi tässä kohdassa vielä puoli prosenttiyksikköä alempana. Ehdotan, että 4. luokkien ryhmäytyspäivä otetaan mukaan talousarviokäsittelyyn.\n@Tuija Aaltosalo laskee hinnan.',
      ],
      [
        'schoolsEditor',
        '2026-11-17',
        '08:41',
        'Laskettu: 4. luokille yksi päivä maksaa 17 500 € vuodessa, kun leirikeskus on jo varattu. @Aino Purovirta, laitanko sen talousarvioesityksen liitteeksi?',
      ],
      [
        'youthEditor',
        '2026-11-18',
        '15:12',
        'Nuorisotilan harrastuskaverit voivat olla päivissä mukana ilman lisärahaa.',
      ],
    ],
  },
  {
    about: { part: 'Yhä useammalla nuorella on ystävä' },
    isOpened: true,
    comments: [
      [
        'coordinator',
        '2026-11-10',
        '10:00',
        'Valtuuston seminaariin 25.11.: mitä haluaisitte kuulla nuorten yksinäisyydestä? Luvut ja toimenpiteet ovat tässä samalla sivulla.',
      ],
      [
        'viewer',
        '2026-11-16',
        '19:34',
        'Kiitos kysymästä. Minua kiinnostaa, miten ne nuoret löydetään, jotka eivät käy nuorisotiloilla eivätkä harrasta.',
      ],
    ],
  },
  {
    about: { part: 'Ryhmäytyspäivät kaikille 7. luokille' },
    resolved: { by: 'coordinator', on: '2026-10-02' },
    comments: [
      ['groupMember', '2026-09-29', '12:15', 'Saiko seurakunnan leirikeskus mukaan myös ruotsinkieliset luokat?'],
      ['schoolsEditor', '2026-10-01', '08:30', 'Sai, kaksi luokkaa kävi syyskuussa. Kirjasin luvut seurantaan.'],
    ],
  },
  {
    about: { part: 'Yhteisöruokailu kuudella koululla' },
    comments: [
      [
        'groupMember',
        '2026-11-18',
        '09:55',
        'Vanhusneuvostossa toivottiin seitsemättä koulua itäiselle alueelle. @Aino Purovirta, onko ateriapalveluilla tilaa keväällä?',
      ],
    ],
  },
  {
    about: { part: 'Tasapainoryhmät kaikille viidelle alueelle' },
    comments: [
      [
        'coordinator',
        '2026-11-11',
        '14:02',
        'Keskustan jono huolettaa. @Mikko Lehtopuro, voisiko yhden lähiöryhmän siirtää palvelukeskuksen saliin vuoden alusta?',
      ],
      ['editor', '2026-11-13', '08:48', 'Voi. Sali on vapaa tiistaisin ja torstaisin, siirrän ryhmän 11.1. alkaen.'],
    ],
  },
  {
    about: { part: 'Lapsiperheiden köyhyys vähenee' },
    comments: [
      [
        'editor',
        '2026-11-19',
        '08:10',
        'Maksuttoman harrastuksen ryhmistä 14 on täynnä. Ohje jonoon: https://www.virtala.example/harrastukset',
      ],
    ],
  },
  {
    about: { part: 'Hyvinvointisuunnitelma 2025–2029' },
    comments: [
      [
        'approver',
        '2026-11-16',
        '16:20',
        'Johtoryhmä käsittelee suunnitelman etenemisen 8.12. Kirjaattehan seurannat sitä ennen.',
      ],
    ],
  },
  {
    about: { concern: 'lonelyPupils' },
    comments: [
      [
        'youthEditor',
        '2026-11-09',
        '15:25',
        'Sama näkyy yhä, mutta tiloille tulee nyt useammin kaveriporukoita. @Tuija Aaltosalo, näettekö saman kouluilla?',
      ],
      ['schoolsEditor', '2026-11-10', '08:05', 'Näemme. Pihan ryhmäytyspelit auttavat eniten 7. luokkalaisia.'],
    ],
  },
  {
    about: { concern: 'walkToSchool' },
    comments: [
      [
        'environmentEditor',
        '2026-11-18',
        '10:40',
        'Saattoliikenteen laskenta tehdään viikolla 48. @Aino Purovirta, tuon tulokset hyvinvointiryhmään.',
      ],
    ],
  },
]

/** What some of them watch besides what they own or have spoken of. */
export const demoWatches: readonly (readonly [by: DemoPersonKey, part: string])[] = [
  ['coordinator', 'Lapsiperheiden köyhyys vähenee'],
  ['coordinator', 'Ikäihmiset pysyvät pystyssä'],
  ['coordinator', 'Jokaiselle nuorelle jatkopolku'],
  ['approver', 'Hyvinvointisuunnitelma 2025–2029'],
  ['groupMember', 'Yksin asuva ikäihminen kuuluu porukkaan'],
]

/** Changes since this day are told to those who watch. */
export const toldSince: Day = '2026-10-20'

/** Whatever was told before this day has been read. */
export const readBefore: Day = '2026-11-16'
