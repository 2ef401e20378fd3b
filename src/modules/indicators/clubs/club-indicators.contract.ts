import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { clubIndicator, clubIndicatorInput, clubRoundHead } from './club.ts'
import { roundDays } from './club-round.ts'
import { clubsAccess as access } from './clubs.access.ts'

const place = { organisation: z.string(), club: z.string() }
const indicator = z.uuid()
const version = z.int().positive()

export const addClubIndicator = endpoint({
  id: 'addClubIndicator',
  summary: 'Defines an indicator of the club; members agree to its definition before they report.',
  method: 'POST',
  path: '/organisations/:organisation/clubs/:club/indicators',
  allow: access.answer,
  input: clubIndicatorInput.extend(place),
  output: clubIndicator,
  errors: ['notFound'],
})

export const updateClubIndicator = endpoint({
  id: 'updateClubIndicator',
  summary:
    'Changes an indicator. Another definition, unit, limit or opening is a new edition, to which every member agrees anew; rounds with figures keep theirs.',
  method: 'PUT',
  path: '/organisations/:organisation/clubs/:club/indicators/:indicator',
  allow: access.answer,
  input: clubIndicatorInput.extend({ ...place, indicator, version }),
  output: clubIndicator,
  errors: ['notFound', 'conflict'],
})

export const agreeToClubIndicator = endpoint({
  id: 'agreeToClubIndicator',
  summary: "Agrees to an edition of the definition for the organisation: the one in force, or an unfinished round's.",
  method: 'POST',
  path: '/organisations/:organisation/clubs/:club/indicators/:indicator/agreement',
  allow: access.answer,
  input: z.object({
    ...place,
    indicator,
    edition: version,
    unitId: z
      .uuid()
      .nullable()
      .meta({ description: 'The unit that answers for the figure; null: the whole organisation' }),
  }),
  output: clubIndicator,
  errors: ['notFound', 'conflict'],
})

export const addClubRound = endpoint({
  id: 'addClubRound',
  summary: "Begins a round: the year's figures are asked of every member by the edition in force.",
  method: 'POST',
  path: '/organisations/:organisation/clubs/:club/indicators/:indicator/rounds',
  allow: access.answer,
  input: roundDays.extend({ ...place, indicator, year: z.int().min(1900).max(2200) }),
  output: clubRoundHead,
  errors: ['notFound'],
})
