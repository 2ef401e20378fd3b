import type { InvitationAnswer } from '#modules/clock/feeds/invitation.ts'
import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { ItemKind } from '../agenda-item.ts'

/** What an item of the demo is about: the thing of the demo's plan and concerns whose Finnish words begin so. */
export type DemoAbout = readonly [kind: 'goal' | 'action' | 'concern', words: string]

export interface DemoItem {
  kind: ItemKind
  title: LocalText
  reason?: LocalText
  proposal?: LocalText
  decision?: LocalText
  about?: DemoAbout
  /** About what earlier meetings of the group gave to do. */
  isOfOpenTasks?: true
  presenter?: string
  minutes?: number
  votes?: readonly [yes: number, no: number, empty: number]
  tasks?: readonly DemoTask[]
}

export interface DemoTask {
  title: LocalText
  /** A person of the demo, or a name alone. */
  owner: DemoPersonKey | { name: string }
  dueOn: Day
  doneOn?: Day
  outcome?: string
}

export interface DemoProposal {
  title: LocalText
  reason?: LocalText
  by: DemoPersonKey
  declined?: string
}

export interface DemoMeeting {
  /** Part of its id: the same in every demo. */
  number: number
  /** The number of its group in the demo. */
  group: number
  on: Day
  hours: readonly [from: string, to: string]
  place: string
  remoteLink?: string
  state: 'planned' | 'invited' | 'held'
  items: readonly DemoItem[]
  proposals?: readonly DemoProposal[]
  /** Names of members who are away, or have said that they cannot come. */
  away?: readonly string[]
  /** What those answered who have left the group since. */
  left?: readonly { name: string; answer: InvitationAnswer }[]
  guests?: string
}
