import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { club, clubInput, clubSummary, membershipAnswers } from './club.ts'
import { clubsAccess as access } from './clubs.access.ts'

const organisation = z.string()
/** The club's own slug. */
const slug = z.string()
const version = z.int().positive()

export const listClubs = endpoint({
  id: 'listClubs',
  summary:
    'The benchmarking clubs that the organisation coordinates, is in or is invited to, with what waits for the caller.',
  method: 'GET',
  path: '/organisations/:organisation/clubs',
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({ items: z.array(clubSummary), mayAdd: z.boolean() }),
})

export const getClub = endpoint({
  id: 'getClub',
  summary: 'One club: its members, its indicators with who has agreed to them, and their rounds.',
  method: 'GET',
  path: '/organisations/:organisation/clubs/:club',
  allow: access.read,
  input: z.object({ organisation, club: slug }),
  output: club,
  errors: ['notFound'],
})

export const addClub = endpoint({
  id: 'addClub',
  summary: 'Founds a club that the organisation coordinates.',
  method: 'POST',
  path: '/organisations/:organisation/clubs',
  allow: access.answer,
  input: clubInput.extend({
    organisation,
    takesPart: z.boolean().meta({ description: 'Whether the coordinating organisation reports figures of its own' }),
  }),
  output: club,
})

export const updateClub = endpoint({
  id: 'updateClub',
  summary: "Changes a club's name and description.",
  method: 'PUT',
  path: '/organisations/:organisation/clubs/:club',
  allow: access.answer,
  input: clubInput.extend({ organisation, club: slug, version }),
  output: club,
  errors: ['notFound', 'conflict'],
})

export const closeClub = endpoint({
  id: 'closeClub',
  summary: 'Closes a club, or opens it again: a closed one takes nothing more, and what it has stays to be read.',
  method: 'POST',
  path: '/organisations/:organisation/clubs/:club/closing',
  allow: access.answer,
  input: z.object({ organisation, club: slug, closed: z.boolean() }),
  output: club,
  errors: ['notFound'],
})

export const inviteToClub = endpoint({
  id: 'inviteToClub',
  summary: 'Invites an organisation with an area of its own; one that declined or left may be invited again.',
  method: 'POST',
  path: '/organisations/:organisation/clubs/:club/members',
  allow: access.answer,
  input: z.object({ organisation, club: slug, member: z.string().meta({ description: "The invited one's slug" }) }),
  output: club,
  errors: ['notFound'],
})

export const withdrawClubInvitation = endpoint({
  id: 'withdrawClubInvitation',
  summary: 'Takes back an invitation that has not been answered.',
  method: 'DELETE',
  path: '/organisations/:organisation/clubs/:club/members/:member',
  allow: access.answer,
  input: z.object({ organisation, club: slug, member: z.string() }),
  output: club,
  errors: ['notFound'],
})

export const answerClub = endpoint({
  id: 'answerClub',
  summary:
    "Answers for the organisation: joins the club or declines its invitation, or leaves. A leaver's approved figures stay.",
  method: 'POST',
  path: '/organisations/:organisation/clubs/:club/membership',
  allow: access.answer,
  input: z.object({ organisation, club: slug, answer: z.enum(membershipAnswers) }),
  output: z.object({ state: club.shape.membership }),
  errors: ['notFound'],
})
