import { type Route, route } from '#server/http.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { insertItem } from './agenda.queries.ts'
import { isComing } from './meeting.ts'
import { authorOf, requireComingMeeting, requireReadMeeting } from './meeting-writing.service.ts'
import { answerProposal, proposeToMeeting, withdrawProposal } from './proposals.contract.ts'
import { answerProposalAs, deleteProposal, holdProposal, insertProposal } from './proposals.queries.ts'

/** The calls about what members would have a meeting take up. */
export const proposalRoutes: Route[] = [
  route(proposeToMeeting, async (call, { organisation: _, meeting: meetingId, ...input }) => {
    const { meeting, rights } = await requireReadMeeting(call, meetingId)
    if (!rights.isMember && !rights.keeps) throw new AppError('forbidden', 'For members of the group')
    if (!isComing(meeting)) throw invalidInput('meeting', 'meetingOver')
    const id = await insertProposal(call.tx, authorOf(call), { meetingId, input })
    call.audit(`meeting:${meetingId}`, { proposal: id })
    return { id }
  }),

  route(answerProposal, async (call, { meeting: meetingId, proposal: id, declinedBecause }) => {
    await requireComingMeeting(call, meetingId)
    const place = { organisationId: call.organisation.id, meetingId }
    const held = await holdProposal(call.tx, place, id)
    if (!held) throw new AppError('notFound', `No proposal ${id}`)
    if (held.state !== 'waiting') throw new AppError('conflict', 'It has been answered already')
    call.audit(`meeting:${meetingId}`, { proposal: id, isTaken: declinedBecause === null })
    const author = authorOf(call)
    if (declinedBecause !== null) return answerProposalAs(call.tx, author, { id, answer: declinedBecause })
    const input = {
      kind: 'proposal',
      title: held.title,
      reason: held.reason,
      presenter: held.proposedBy,
      minutes: null,
      proposal: null,
      links: [],
    } as const
    const itemId = await insertItem(call.tx, author, { meetingId, input: { ...input, links: [] }, subject: null })
    return answerProposalAs(call.tx, author, { id, itemId })
  }),

  route(withdrawProposal, async (call, { meeting: meetingId, proposal: id }) => {
    const { meeting } = await requireReadMeeting(call, meetingId)
    const place = { organisationId: call.organisation.id, meetingId }
    const held = await holdProposal(call.tx, place, id)
    if (!held) throw new AppError('notFound', `No proposal ${id}`)
    if (held.proposedById !== authorOf(call).accountId) throw new AppError('forbidden', 'Of somebody else')
    if (!isComing(meeting)) throw invalidInput('meeting', 'meetingOver')
    if (held.state !== 'waiting') throw new AppError('conflict', 'It has been answered already')
    call.audit(`meeting:${meetingId}`, { proposal: id, title: held.title })
    await deleteProposal(call.tx, place, id)
  }),
]
