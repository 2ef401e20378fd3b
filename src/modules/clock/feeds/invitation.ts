import { z } from 'zod'

import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'

export const invitationAnswers = ['accepted', 'tentative', 'declined'] as const
export type InvitationAnswer = (typeof invitationAnswers)[number]

/** What people are invited to. */
export interface InvitedThing {
  /** As the clock knows the thing: `source:id`. */
  key: string
  /** Grows with every change that the invited should hear of. */
  sequence: number
  title: LocalText
  startsAt: Date
  endsAt: Date
  place: string | null
  remoteLink: string | null
  /** Who invites, by name. */
  organizer: string
}

export interface Attendee {
  /** E-mail address in any case. */
  address: string
  name: string
  language: Language
  /** Null: somebody without an account. */
  accountId: string | null
  /** What the module that invites knows of the answer already; unless told, what was answered to the letter. */
  answer?: InvitationAnswer
}

/** Whether an answer is still taken: nothing is answered to what is cancelled or over. */
export const invitationStates = ['open', 'cancelled', 'over'] as const
export type InvitationState = (typeof invitationStates)[number]

interface Asked {
  cancelledAt: Date | null
  isWithdrawn: boolean
  endsAt: Date
}

export function stateOfInvitation({ cancelledAt, isWithdrawn, endsAt }: Asked, now: Date): InvitationState {
  if (cancelledAt !== null || isWithdrawn) return 'cancelled'
  return endsAt < now ? 'over' : 'open'
}

export const answerChoice = z.enum(invitationAnswers)

/** How long a thing and the addresses of its invitations are kept after it is over, in days. */
export const daysUntilForgotten = 30
