import type { Tx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { countPersonalLinks } from '#server/personal-link.ts'
import { AppError } from '#shared/errors.ts'
import { answerCalendarInvitation, type CalendarInvitation, getCalendarInvitation } from './answering.contract.ts'
import { stateOfInvitation } from './invitation.ts'
import { type AnswerableInvitation, findInvitationByToken, holdInvited, saveAnswer } from './invitations.queries.ts'
import type { AnswerListener } from './invitations.service.ts'

/** What those who are invited by a letter may do by their own link, without signing in. */
export function answeringRoutes(services: Services, listeners: readonly AnswerListener[]): Route[] {
  const countLink = countPersonalLinks(services)
  return [
    route(
      getCalendarInvitation,
      async ({ tx, now }, { token }) => toView(required(await findInvitationByToken(tx, token)), now),
      countLink,
    ),

    route(
      answerCalendarInvitation,
      async ({ tx, now, audit }, { token, answer }) => {
        const invitation = await holdAnswerable(tx, listeners, token)
        const { id, organisationId, key, address, accountId } = invitation
        const state = stateOfInvitation(invitation, now)
        if (state !== 'open') throw new AppError('forbidden', `The invitation is ${state}`, { extra: { state } })
        await saveAnswer(tx, id, { answer, now })
        for (const { hear } of listeners) await hear(tx, { organisationId, key, address, accountId, answer, now })
        audit(`calendarInvitation:${id}`, { thing: key, answer }, organisationId)
        return toView({ ...invitation, answer }, now)
      },
      countLink,
    ),
  ]
}

/**
 * What a link opens, held with the thing it is about: the thing first and the invitation last, as whoever changes the
 * thing takes them, so that an answer and a change that meet wait for each other in one order.
 */
async function holdAnswerable(
  tx: Tx,
  listeners: readonly AnswerListener[],
  token: string,
): Promise<AnswerableInvitation> {
  const named = required(await findInvitationByToken(tx, token))
  for (const { hold } of listeners) await hold(tx, named)
  await holdInvited(tx, named)
  return required(await findInvitationByToken(tx, token))
}

function required(invitation: AnswerableInvitation | undefined): AnswerableInvitation {
  if (!invitation) throw new AppError('notFound', 'No such invitation')
  return invitation
}

const toView = (invitation: AnswerableInvitation, now: Date): CalendarInvitation => ({
  organisation: invitation.organisation,
  title: invitation.title,
  startsAt: invitation.startsAt.toISOString(),
  endsAt: invitation.endsAt.toISOString(),
  place: invitation.place,
  remoteLink: invitation.remoteLink,
  organizer: invitation.organizer,
  sequence: invitation.sequence,
  name: invitation.name,
  language: invitation.language,
  state: stateOfInvitation(invitation, now),
  answer: invitation.answer,
})
