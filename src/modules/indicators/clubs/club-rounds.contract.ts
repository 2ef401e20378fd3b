import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { clubRound, figureInput, roundDays } from './club-round.ts'
import { clubsAccess as access } from './clubs.access.ts'

const place = { organisation: z.string(), club: z.string(), round: z.uuid() }
const version = z.int().positive()
const text = z.string().trim().min(1).max(1000)

export const getClubRound = endpoint({
  id: 'getClubRound',
  summary:
    "A round: the own figure, the approved figures of all members, and for the coordinator everybody's with their marks.",
  method: 'GET',
  path: '/organisations/:organisation/clubs/:club/rounds/:round',
  allow: access.read,
  input: z.object(place),
  output: clubRound,
  errors: ['notFound'],
})

export const updateClubRound = endpoint({
  id: 'updateClubRound',
  summary: "Moves a round's days, as long as its figures are not open.",
  method: 'PUT',
  path: '/organisations/:organisation/clubs/:club/rounds/:round',
  allow: access.answer,
  input: roundDays.extend({ ...place, version }),
  output: clubRound,
  errors: ['notFound', 'conflict'],
})

export const reportClubFigure = endpoint({
  id: 'reportClubFigure',
  summary:
    "Reports the organisation's figure, or why there is none. A correction of an approved one waits for approval anew.",
  method: 'PUT',
  path: '/organisations/:organisation/clubs/:club/rounds/:round/figure',
  allow: access.report,
  input: figureInput.extend({
    ...place,
    version: z.int().nonnegative().meta({ description: 'The version that was seen; 0 when there was none' }),
  }),
  output: clubRound,
  errors: ['notFound', 'conflict'],
})

export const approveClubFigures = endpoint({
  id: 'approveClubFigures',
  summary: 'Approves figures as they were seen. All of them are approved, or none.',
  method: 'POST',
  path: '/organisations/:organisation/clubs/:club/rounds/:round/approvals',
  allow: access.answer,
  input: z.object({
    ...place,
    figures: z
      .array(z.object({ member: z.string(), version }))
      .min(1)
      .max(500),
  }),
  output: clubRound,
  errors: ['notFound', 'conflict'],
})

export const askAboutClubFigure = endpoint({
  id: 'askAboutClubFigure',
  summary:
    'Asks a member about its figure: a follow-up mark that stays until it is answered. A new question replaces the former.',
  method: 'POST',
  path: '/organisations/:organisation/clubs/:club/rounds/:round/figures/:member/question',
  allow: access.answer,
  input: z.object({ ...place, member: z.string(), question: text }),
  output: clubRound,
  errors: ['notFound'],
})

export const answerClubQuestion = endpoint({
  id: 'answerClubQuestion',
  summary: "Answers the coordinator's question about the organisation's own figure.",
  method: 'POST',
  path: '/organisations/:organisation/clubs/:club/rounds/:round/answer',
  allow: access.report,
  input: z.object({ ...place, answer: text }),
  output: clubRound,
  errors: ['notFound'],
})
