import { always, type DemoClock } from './demo-clock.ts'

const coast = { person: 'coastCoordinator' } as const
const county = { person: 'countyCoordinator' } as const

/** The clock of the bilingual town. */
export const merisalmiClock: DemoClock = {
  at: 'merisalmi',
  number: 2,
  template: 'municipality',
  by: 'coastCoordinator',
  settled: {
    figuresOfYear: { by: coast },
    teaEven: { by: { person: 'coastEditor' } },
    teaAutumn: { by: { person: 'coastEditor' } },
    reportDraft: { by: coast },
    statements: { by: coast },
    reportInCouncil: { hours: { from: '18:00', to: '20:30' }, place: 'Stadshuset – Kaupungintalo' },
    negotiation: { by: coast, hours: { from: '09:00', to: '15:00' } },
    forum: { by: coast, hours: { from: '17:00', to: '19:00' }, place: 'Havets hus – Meren talo' },
    planCheck: { by: coast },
    yearPlan: { by: coast },
  },
  own: [
    {
      key: 'council',
      kind: 'council',
      title: { fi: 'Kaupunginvaltuusto', sv: 'Stadsfullmäktige', en: 'City council' },
      rule: { kind: 'repeats', rrule: 'FREQ=MONTHLY;BYMONTH=3,5,6,9,11,12;BYDAY=2MO', ...always },
      asksDone: false,
      hours: { from: '18:00', to: '20:30' },
      place: 'Stadshuset – Kaupungintalo',
    },
    {
      key: 'languages',
      kind: 'hearing',
      title: { fi: 'Kielivähemmistön kuuleminen', sv: 'Språkminoriteten hörs', en: 'Hearing of the language minority' },
      rule: { kind: 'relative', to: 'reportInCouncil', days: -56, ...always, onHoliday: 'before' },
      asksDone: true,
      by: coast,
    },
  ],
  marks: [
    { key: 'forum', on: '2026-10-14', movedTo: '2026-10-28' },
    { key: 'teaAutumn', on: '2026-10-01', isLate: true },
  ],
}

/** The clock of the wellbeing services county. */
export const purolaClock: DemoClock = {
  at: 'purola',
  number: 3,
  template: 'county',
  by: 'countyCoordinator',
  settled: {
    negotiation: { by: county, hours: { from: '09:00', to: '15:00' }, place: 'Aluetalo, Purola' },
    negotiationSurvey: { by: county },
    negotiationMaterial: { by: county },
    termNegotiation: {
      by: { person: 'countyOwner' },
      hours: { from: '09:00', to: '16:00' },
      place: 'Aluetalo, Purola',
    },
    reportDraft: { by: county },
    reportInCouncil: { hours: { from: '13:00', to: '18:00' }, place: 'Aluetalo, Purola' },
    regionalReport: { by: county },
    statements: { by: county },
    figuresOfYear: { by: county },
    followUpRound: { by: county },
    ngoGrants: { by: { unit: 'wellbeing' } },
  },
  own: [
    {
      key: 'council',
      kind: 'council',
      title: { fi: 'Aluevaltuusto', sv: 'Välfärdsområdesfullmäktige', en: 'County council' },
      rule: { kind: 'repeats', rrule: 'FREQ=MONTHLY;BYMONTH=2,3,4,6,9,10,12;BYDAY=2TU', ...always },
      asksDone: false,
      hours: { from: '13:00', to: '18:00' },
      place: 'Aluetalo, Purola',
    },
    {
      key: 'olderWeek',
      kind: 'hearing',
      title: {
        fi: 'Vanhusneuvosto kuulee suunnitelman tilanteesta',
        sv: 'Äldrerådet hör om läget för planen',
        en: 'The council of older people hears of the plan',
      },
      rule: { kind: 'weekday', month: 12, ordinal: 2, weekday: 4, ...always },
      asksDone: true,
      by: { person: 'olderEditor' },
    },
  ],
  marks: [
    { key: 'negotiation', on: '2026-06-05', movedTo: '2026-06-10' },
    { key: 'ngoGrants', on: '2026-10-09', isLate: true },
  ],
}
