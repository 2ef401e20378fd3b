import { type DemoGroup, type DemoMember, named } from './demo-group.ts'

/** What the groups by age have in common: who set them, where they stand and who keeps them. */
const shared = {
  at: 'virtala',
  kind: 'ageGroup',
  decision: ['HYTE-ohjausryhmä', '2025-09-09', '12'],
  days: ['2021-08-01', '2029-05-31'],
  above: 2,
  by: 'coordinator',
} as const

const secretary: DemoMember = {
  who: 'coordinator',
  role: 'secretary',
  title: 'Hyvinvointikoordinaattori',
  seat: 'wellbeing',
}
const sports: DemoMember = { who: 'editor', title: 'Liikuntapäällikkö', seat: 'sports' }
const county: DemoMember = {
  who: named('Raili Niittylampi', 'raili.niittylampi@example.org'),
  seat: ['county', 'Purolan hyvinvointialue'],
}

/** The three groups by age, below the steering group. */
export const cityAgeGroups: readonly DemoGroup[] = [
  {
    ...shared,
    number: 3,
    name: {
      fi: 'Lasten ja nuorten hyvinvointiryhmä',
      sv: 'Välfärdsgruppen för barn och unga',
      en: 'Wellbeing group for children and young people',
    },
    mandate: {
      fi: 'Ryhmä valmistelee lasten ja nuorten hyvinvointisuunnitelman, seuraa sen tavoitteita ja tuo esiin lasten ja nuorten ilon ja huolen aiheet.',
      sv: 'Gruppen bereder välfärdsplanen för barn och unga, följer upp dess mål och lyfter fram barns och ungas glädjeämnen och bekymmer.',
      en: 'The group prepares the wellbeing plan of children and young people, follows its goals and brings up their joys and concerns.',
    },
    ageGroup: 'children',
    rules: [
      { kind: 'memberCount', least: 6, most: 14 },
      { kind: 'seats', seats: ['ngo', 'county', 'residents'] },
      { kind: 'residents', least: 2 },
    ],
    members: [
      { who: 'schoolsEditor', role: 'chair', title: 'Opetuspäällikkö', seat: 'schools' },
      { who: 'youthEditor', role: 'viceChair', title: 'Nuorisopäällikkö', seat: 'youth' },
      secretary,
      { who: named('Leena Outila'), title: 'Varhaiskasvatusjohtaja', seat: 'earlyChildhood', isDirector: true },
      sports,
      { ...county, title: 'Palvelupäällikkö' },
      {
        who: named('Saara Koskelo', 'saara.koskelo@example.org'),
        title: 'Aluepäällikkö',
        seat: ['ngo', 'Lasten ja perheiden yhdistys'],
      },
      {
        who: named('Elias Varjola'),
        role: 'resident',
        title: 'Nuorisovaltuuston edustaja',
        seat: ['residents', 'Nuorisovaltuusto'],
        days: ['2026-01-01', '2026-12-31'],
      },
      { who: named('Maarit Suopelto'), role: 'resident', title: 'Vanhempien edustaja', seat: ['residents'] },
    ],
  },
  {
    ...shared,
    number: 4,
    name: {
      fi: 'Työikäisten hyvinvointiryhmä',
      sv: 'Välfärdsgruppen för personer i arbetsför ålder',
      en: 'Wellbeing group for people of working age',
    },
    mandate: {
      fi: 'Ryhmä seuraa työikäisten hyvinvointia, työllisyyttä ja mielenterveyttä ja valmistelee niitä koskevat toimenpiteet suunnitelmaan.',
      sv: 'Gruppen följer välfärden, sysselsättningen och den psykiska hälsan bland personer i arbetsför ålder och bereder åtgärderna i planen.',
      en: 'The group follows the wellbeing, employment and mental health of people of working age and prepares the actions of the plan.',
    },
    ageGroup: 'workingAge',
    rules: [
      { kind: 'memberCount', least: 5, most: 12 },
      { kind: 'seats', seats: ['ngo', 'company'] },
    ],
    members: [
      {
        who: named('Tiina Ruokolahti', 'tiina.ruokolahti@example.org'),
        role: 'chair',
        title: 'Työllisyyspäällikkö',
        seat: 'vitality',
        days: ['2023-11-01', '2026-10-31'],
      },
      { ...sports, role: 'viceChair' },
      secretary,
      { who: named('Henrik Lundqvist'), title: 'Kirjastonjohtaja', seat: 'culture' },
      {
        who: named('Johanna Peura', 'johanna.peura@example.org'),
        title: 'Puheenjohtaja',
        seat: ['company', 'Virtalan yrittäjät'],
      },
      { who: 'groupMember', title: 'Puheenjohtaja', seat: ['ngo', 'Virtalan asukasyhdistykset'] },
      {
        who: named('Jonna Pihlajisto', 'jonna.pihlajisto@example.org'),
        role: 'expertByExperience',
        title: 'Kokemusasiantuntija, päihdetyö',
        seat: ['residents'],
      },
    ],
  },
  {
    ...shared,
    number: 5,
    name: {
      fi: 'Ikääntyneiden hyvinvointiryhmä',
      sv: 'Välfärdsgruppen för äldre',
      en: 'Wellbeing group for older people',
    },
    mandate: {
      fi: 'Ryhmä valmistelee suunnitelman ikääntyneen väestön tueksi ja seuraa sitä yhdessä vanhusneuvoston kanssa.',
      sv: 'Gruppen bereder planen för att stödja den äldre befolkningen och följer upp den tillsammans med äldrerådet.',
      en: 'The group prepares the plan that supports older people and follows it together with the council of older people.',
    },
    ageGroup: 'older',
    rules: [
      { kind: 'memberCount', least: 5, most: 12 },
      { kind: 'seats', seats: ['ngo', 'county', 'parish'] },
      { kind: 'residents', least: 1 },
    ],
    members: [
      {
        who: named('Kirsti Vuorilehto'),
        role: 'chair',
        title: 'Hyvinvointijohtaja',
        seat: 'wellbeing',
        isDirector: true,
      },
      secretary,
      sports,
      { who: 'environmentEditor', title: 'Kaupunkisuunnittelija', seat: 'environment' },
      { ...county, title: 'Ikääntyneiden palvelujen päällikkö' },
      {
        who: named('Irja Saarnivaara', 'irja.saarnivaara@example.org'),
        title: 'Puheenjohtaja',
        seat: ['ngo', 'Virtalan eläkkeensaajat'],
      },
      { who: named('Matti Kirkkomäki'), title: 'Diakoniatyöntekijä', seat: ['parish', 'Virtalan seurakunta'] },
      {
        who: named('Aarre Uotinen'),
        role: 'resident',
        title: 'Vanhusneuvoston edustaja',
        seat: ['residents', 'Vanhusneuvosto'],
      },
    ],
  },
]
