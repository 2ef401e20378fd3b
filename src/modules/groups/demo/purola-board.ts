import { type DemoGroup, named } from './demo-group.ts'

/** The county's board of HYTE with its municipalities. */
export const countyBoard: DemoGroup = {
  number: 9,
  at: 'purola',
  kind: 'hyteSteering',
  name: {
    fi: 'Alueellinen HYTE-neuvottelukunta',
    sv: 'Regionala delegationen för välfärd och hälsa',
    en: 'Regional board for the promotion of wellbeing and health',
  },
  mandate: {
    fi: 'Neuvottelukunta valmistelee hyvinvointialueen ja kuntien vuosittaiset HYTE-neuvottelut, sopii yhteisistä tavoitteista ja mittareista ja seuraa yhdyspintatyön toteutumista.',
    sv: 'Delegationen bereder de årliga välfärdsförhandlingarna mellan välfärdsområdet och kommunerna, kommer överens om gemensamma mål och mätare och följer samarbetet vid kontaktytorna.',
    en: 'The board prepares the yearly negotiations between the county and its municipalities, agrees on common goals and measures and follows the work that they share.',
  },
  decision: ['Aluehallitus', '2025-08-25', '156'],
  days: ['2022-03-01', '2029-05-31'],
  steersProgramme: true,
  rules: [
    { kind: 'memberCount', least: 6, most: 18 },
    { kind: 'seats', seats: ['municipality', 'ngo'] },
    { kind: 'coordinatorSecretary' },
  ],
  by: 'countyCoordinator',
  members: [
    { who: 'countyOwner', role: 'chair', title: 'Hallintojohtaja', seat: 'management', isDirector: true },
    {
      who: named('Helena Kivisilta', 'helena.kivisilta@example.org'),
      role: 'viceChair',
      title: 'Apulaiskaupunginjohtaja',
      seat: ['municipality', 'Virtala'],
    },
    { who: 'countyCoordinator', role: 'secretary', title: 'HYTE-asiantuntija', seat: 'wellbeing' },
    { who: 'olderEditor', title: 'Ikääntyneiden palvelujen päällikkö', seat: 'older' },
    {
      who: named('Aino Purovirta', 'aino.purovirta@example.org'),
      title: 'Hyvinvointikoordinaattori',
      seat: ['municipality', 'Virtala'],
    },
    {
      who: named('Linnea Holmsund', 'linnea.holmsund@example.org'),
      title: 'Hyvinvointikoordinaattori',
      seat: ['municipality', 'Merisalmi'],
    },
    {
      who: named('Päivi Kanervisto', 'paivi.kanervisto@example.org'),
      title: 'Sivistysjohtaja',
      seat: ['municipality', 'Honkaharju'],
    },
    {
      who: named('Oili Tuomiharju', 'oili.tuomiharju@example.org'),
      title: 'Järjestökoordinaattori',
      seat: ['ngo', 'Purolan hyvä arki'],
    },
  ],
}
