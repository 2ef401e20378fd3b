import type { HandOverInput } from './hand-over.ts'
import type { PilotInput } from './pilot.ts'
import type { ProjectInput } from './project.ts'

/** Whole contents that tests change a part of. */
export const sampleProject: ProjectInput = {
  name: { fi: 'Harrastus lähelle' },
  purpose: { fi: 'Harrastus löytyy jokaisesta kaupunginosasta.' },
  state: 'underWay',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  goalOn: '2026-05-28',
  goalText: { fi: 'Viisi harrastuspaikkaa on auki' },
  unitId: null,
  ownerId: null,
  ownerName: 'Kaisa Koskela',
  funders: [{ name: 'Kulttuurirahasto', euros: 60_000, decision: '12/2025, 3.12.2025' }],
  ownShareEuros: 15_000,
  reportingDates: [{ dueOn: '2026-02-15', what: 'Väliraportti', doneOn: null }],
  subAreas: [
    {
      title: { fi: 'Tilat' },
      startsOn: '2026-01-01',
      endsOn: '2026-06-30',
      state: 'underWay',
      ownerId: null,
      ownerName: null,
    },
  ],
  members: [
    {
      accountId: null,
      name: 'Kaisa Koskela',
      role: { fi: 'Projektipäällikkö' },
      phone: '040 123 4567',
      email: 'kaisa@example.fi',
      isPublic: false,
    },
  ],
  goals: [],
  actions: [],
}

export const samplePilot: PilotInput = {
  title: { fi: 'Avoin sali' },
  place: { fi: 'Kosken koulu' },
  startsOn: '2026-02-01',
  endsOn: null,
  participants: null,
  learned: null,
  decision: null,
  decisionReason: null,
  takesFeedback: true,
}

/** In a unit that the test names. */
export const sampleHandOver = (unitId: string): HandOverInput => ({
  what: { fi: 'Avoimet salivuorot' },
  unitId,
  ownerId: null,
  ownerName: 'Liikuntapäällikkö',
  handedOn: '2026-02-20',
  sign: { fi: 'Salivuorot jatkuvat syyskaudella' },
  checkOn: '2026-10-01',
  checkedOn: null,
  holds: null,
  finding: null,
})
