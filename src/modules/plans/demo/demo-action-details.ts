import { toRegionKey } from '#modules/regions/region.ts'
import type { ActionDetails } from '../action/action-details.ts'
import type { ReachGroups } from '../action/reach.ts'
import type { Words } from './demo-plan.ts'

/** What a follow-up of the demo tells besides its words. */
export interface DemoFollowUpDetails {
  period?: readonly [from: string, to: string]
  reach?: number
  groups?: ReachGroups
  euros?: number
  effect?: Words
}

/** What an action of the demo tells on its own page, besides what stands in the catalogue. */
export interface DemoActionDetails extends Partial<
  Pick<ActionDetails, 'populationGroup' | 'budget' | 'recurrence' | 'region'>
> {
  /** The organisation and the programme's first year: names are used again. */
  of: readonly [slug: string, firstYear: number]
  areaText?: Words
  evidence?: { name: string; address: string | null; effect?: Words }
  milestones?: readonly (readonly [name: Words, on: string | null, doneOn?: string])[]
  risk?: { text: Words; likelihood: 1 | 2 | 3; consequence: 1 | 2 | 3 }
  /** The Finnish titles of the actions of the same programme that must be ready before it. */
  after?: readonly string[]
  /** By the day of the follow-up. */
  told?: Readonly<Record<string, DemoFollowUpDetails>>
  files?: readonly { name: string; content: string; on: string }[]
}

const year = (of: number, line: string | null, plannedEuros: number | null, actualEuros: number | null = null) => ({
  year: of,
  line,
  plannedEuros,
  actualEuros,
})

const virtala = ['virtala', 2025] as const
const purola = ['purola', 2025] as const

/** By the Finnish title of the action. */
export const demoActionDetails: Readonly<Record<string, DemoActionDetails>> = {
  'Tehostettu perhetyö kotiin viidessä arkipäivässä': { of: purola, region: toRegionKey('demo', 'kunta', '001') },
  'Rokotukset koulupäivänä jokaisella koululla, ei enää terveysasemalla': {
    of: purola,
    region: toRegionKey('demo', 'kunta', '001'),
  },
  'Kriisipuhelin ympäri vuorokauden kahdella kielellä': { of: purola, region: toRegionKey('demo', 'kunta', '002') },
  'Velka- ja mielenterveysneuvonta samalta tiskiltä': { of: purola, region: toRegionKey('demo', 'kunta', '003') },
  'Pelastuslaitoksen kotikäynnin huolilomake suoraan kotihoitoon': {
    of: purola,
    region: toRegionKey('demo', 'kunta', '004'),
  },
  'Ryhmäytyspäivät kaikille 7. luokille': {
    of: virtala,
    populationGroup: 'young',
    areaText: ['Kaikki yläkoulut, leirikeskus Honkaniemi', 'Alla högstadieskolor, lägergården Honkaniemi'],
    recurrence: { every: 'year', until: '2029-05-31' },
    milestones: [
      [['Leirikeskus ja kuljetukset varattu', 'Lägergård och transporter bokade'], '2026-04-30', '2026-04-21'],
      [['Ryhmänohjaajat koulutettu', 'Grupphandledarna utbildade'], '2026-06-05', '2026-06-03'],
      [['Kaikki luokat käyneet', 'Alla klasser har deltagit'], '2026-09-30', '2026-09-28'],
    ],
    budget: [
      year(2026, 'Perusopetus, leirikoulut', 38_000, 41_200),
      year(2027, 'Perusopetus, leirikoulut', 40_000),
      year(2028, 'Perusopetus, leirikoulut', 40_000),
    ],
    risk: {
      text: [
        'Leirikeskuksen vuokra nousee, eikä kaikille luokille riitä päiviä.',
        'Hyran för lägergården stiger och dagarna räcker inte till alla klasser.',
      ],
      likelihood: 2,
      consequence: 2,
    },
    told: {
      '2026-08-24': { period: ['2026-08-10', '2026-08-23'], reach: 486 },
      '2026-09-28': {
        period: ['2026-08-10', '2026-09-28'],
        reach: 1342,
        groups: { women: 661, men: 674, otherGender: 7 },
        euros: 41_200,
        effect: [
          'Syyskuun pulssikyselyssä 84 % seiskaluokkalaisista sanoi tuntevansa luokkansa. Vuotta aiemmin heitä oli 71 %.',
          'I pulsenkäten i september sade 84 % av sjuorna att de känner sin klass. Ett år tidigare var de 71 %.',
        ],
      },
    },
    files: [
      {
        name: 'ryhmaytyspaivien-ohjelma.txt',
        content:
          'Ryhmäytyspäivien ohjelma\n\n9.00 Saapuminen\n9.30 Nimikierros ja kartta\n11.30 Lounas\n12.30 Rasti toisensa jälkeen\n',
        on: '2026-06-03',
      },
      {
        name: 'palaute-luokittain.csv',
        content: 'Luokka;Vastaajia;Keskiarvo\n7A;22;4,5\n7B;21;4,3\n7C;23;4,4\n',
        on: '2026-09-29',
      },
    ],
  },
  'Harrastuskaveri-toiminta nuorisotilalla': {
    of: virtala,
    populationGroup: 'young',
    areaText: ['Keskusta, Itävirta ja Koskela', 'Centrum, Itävirta och Koskela'],
    evidence: {
      name: 'Vertaistuettu harrastamisen aloitus',
      address: 'https://innokyla.fi/',
      effect: [
        'Vertaisen kanssa aloittaneista useampi jatkaa harrastusta puolen vuoden päästä kuin yksin aloittaneista. Näyttö on kuvausten tasoista.',
        'Av dem som börjar med en kamrat fortsätter fler efter ett halvt år än av dem som börjar ensamma. Evidensen bygger på beskrivningar.',
      ],
    },
    milestones: [
      [['Ensimmäiset vertaiset koulutettu', 'De första kamraterna utbildade'], '2026-03-31', '2026-03-24'],
      [['60 nuorta mukana', '60 unga med'], '2026-09-30', '2026-09-30'],
      [['Poikien oma haku avattu', 'Egen ansökan för pojkar öppnad'], '2026-12-15'],
      [
        ['Toiminta siirtyy nuorisopalvelujen omaksi työksi', 'Verksamheten blir ungdomstjänsternas eget arbete'],
        '2027-08-31',
      ],
    ],
    budget: [year(2026, 'Nuorisopalvelut, hankkeet', 14_500, 12_900), year(2027, 'Nuorisopalvelut, hankkeet', 10_000)],
    risk: {
      text: [
        'Vertaiset lähtevät opiskelemaan toisaalle, eikä uusia ehditä kouluttaa.',
        'Kamraterna flyttar för att studera och nya hinner inte utbildas.',
      ],
      likelihood: 3,
      consequence: 2,
    },
    after: ['Ryhmäytyspäivät kaikille 7. luokille'],
    told: {
      '2026-04-15': { period: ['2026-01-12', '2026-04-15'], reach: 22, groups: { women: 15, men: 7 }, euros: 5_100 },
      '2026-10-02': {
        period: ['2026-04-16', '2026-09-30'],
        reach: 61,
        groups: { women: 44, men: 14, otherGender: 3, young: 61 },
        euros: 7_800,
        effect: ['40 nuorta jatkaa harrastuksessa ilman vertaista.', '40 unga fortsätter med hobbyn utan kamrat.'],
      },
    },
  },
  'Välituntivaltti: oppilaat ohjaavat toisilleen pelejä': {
    of: virtala,
    populationGroup: 'children',
    milestones: [
      ['Tavarakorit jaettu', '2026-10-15', '2026-10-29'],
      ['Valtit koulutettu 23 koululle', '2027-01-31'],
    ],
    after: ['Ryhmäytyspäivät kaikille 7. luokille'],
    told: { '2026-11-03': { reach: 118 } },
  },
  'Löydetään ne, joita kukaan ei tapaa: kirje ja ovelle tulo': {
    of: virtala,
    populationGroup: 'older',
    areaText: 'Koko kaupunki, ensin Koskela',
    milestones: [
      ['Lupa tietojen käyttöön', '2026-05-31', '2026-08-20'],
      ['Kirjeet lähetetty', '2026-09-01', '2026-09-01'],
      ['Vierailut tehty', '2026-10-15'],
      ['Kooste johtoryhmälle', '2026-12-01'],
    ],
    risk: { text: 'Tietoja ei saada käyttöön, ja vierailut jäävät arvauksen varaan.', likelihood: 3, consequence: 3 },
    after: ['Soittorinki yksin asuville 80 vuotta täyttäneille'],
  },
  'Soittorinki yksin asuville 80 vuotta täyttäneille': {
    of: virtala,
    populationGroup: 'older',
    budget: [year(2026, 'Järjestöavustukset', 4_500, 4_500), year(2027, 'Järjestöavustukset', 4_500)],
    told: {
      '2026-06-11': {
        reach: 131,
        groups: { women: 98, men: 33, older: 131 },
        effect: 'Joka kolmas sanoo odottavansa soittoa viikon kohokohtana.',
      },
    },
  },
  'Neuvolan ja päiväkodin yhteinen puheeksi otto painosta': {
    of: virtala,
    populationGroup: 'children',
    evidence: {
      name: 'Neuvokas perhe',
      address: 'https://neuvokasperhe.fi/',
      effect: 'Puheeksi oton välineistä on kokemuksia sadoista neuvoloista.',
    },
    milestones: [
      ['Tietosuojaohje hyväksytty', '2026-09-30'],
      ['Yhteinen koulutus', '2026-11-30'],
    ],
  },
  'Kuntouttavasta työstä polku palkkatyöhön: 80 asiakasta': {
    of: virtala,
    populationGroup: 'workingAge',
    budget: [year(2026, 'Työllisyyden edistäminen', 90_000, 71_500), year(2027, 'Työllisyyden edistäminen', 120_000)],
    milestones: [
      ['40 asiakasta aloittanut', '2026-12-31'],
      ['80 asiakasta aloittanut', '2027-09-30'],
    ],
    told: { '2026-10-29': { reach: 33, groups: { women: 14, men: 19 }, euros: 71_500 } },
  },
}
