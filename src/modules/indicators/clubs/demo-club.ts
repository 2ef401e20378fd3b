import type { DemoSlug } from '#modules/organisations/demo-organisations.ts'
import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import type { DemoUnitKey } from '#modules/organisations/demo-units.ts'
import type { Day } from '#shared/day.ts'
import type { ClubIndicatorInput, ClubInput } from './club.ts'
import type { RoundDays } from './club-round.ts'

interface DemoFigure {
  by: DemoSlug
  on: Day
  value?: number
  reason?: string
  note?: string
  approvedOn?: Day
  question?: { text: string; on: Day }
}

export interface DemoRound extends RoundDays {
  year: number
  begunOn: Day
  figures: readonly DemoFigure[]
}

export interface DemoClubIndicator {
  code: string
  definedOn: Day
  content: ClubIndicatorInput
  agreed: Partial<Record<DemoSlug, Day>>
  /** The coordinator's unit that answers for the figure. */
  unit?: DemoUnitKey
  rounds: readonly DemoRound[]
}

export interface DemoClub {
  slug: string
  coordinator: DemoSlug
  content: ClubInput
  foundedOn: Day
  joined: Partial<Record<DemoSlug, Day>>
  invited: Partial<Record<DemoSlug, Day>>
  indicators: readonly DemoClubIndicator[]
  /** When its newest opened round was opened; undefined: nothing is open. */
  openedOn?: Day
}

/** Who speaks for each organisation in the clubs. */
export const demoSpeakers: Record<DemoSlug, DemoPersonKey> = {
  purola: 'countyCoordinator',
  virtala: 'coordinator',
  merisalmi: 'coastCoordinator',
  honkaharju: 'honkaharjuOwner',
  koskenlaita: 'koskenlaitaOwner',
  kuusivaara: 'kuusivaaraOwner',
  lehtoranta: 'lehtorantaOwner',
  suopelto: 'suopeltoOwner',
  haapalampi: 'haapalampiOwner',
  'purolan-hyva-arki': 'ngoOwner',
}

const members = ['virtala', 'merisalmi', 'honkaharju', 'koskenlaita', 'kuusivaara', 'lehtoranta', 'suopelto'] as const
type Member = (typeof members)[number]

/** On one day. */
export const everybody = (day: Day): Record<Member, Day> =>
  Object.fromEntries(members.map((member) => [member, day])) as Record<Member, Day>

/** What every member reported on a day and the coordinator approved on another. */
export const approved = (values: Record<Member, number | string>, on: Day, approvedOn: Day): DemoFigure[] =>
  members.map((by) => {
    const said = values[by]
    return { by, on, approvedOn, ...(typeof said === 'number' ? { value: said } : { reason: said }) }
  })
