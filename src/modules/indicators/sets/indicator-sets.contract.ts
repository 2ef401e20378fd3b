import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { indicatorKey } from '../indicator.ts'
import { indicatorSet, indicatorSetInput, indicatorSetSummary } from './indicator-set.ts'
import { indicatorSetsAccess as access } from './indicator-sets.access.ts'

const organisation = z.string()
const id = z.uuid()
/** The version that was seen. Another one stored meanwhile makes the call a conflict that carries both. */
const version = z.int().positive()
const saved = z.object({ id, version }).meta({ id: 'SavedIndicatorSet' })

export const listIndicatorSets = endpoint({
  id: 'listIndicatorSets',
  summary: "The organisation's sets of indicators, and those that others share with it, by name.",
  method: 'GET',
  path: '/organisations/:organisation/indicator-sets',
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({
    own: z.array(indicatorSetSummary),
    shared: z.array(indicatorSetSummary),
    deleted: z.array(indicatorSetSummary).meta({ description: 'Own ones that can be brought back; for who may' }),
    mayEdit: z.boolean(),
  }),
})

export const getIndicatorSet = endpoint({
  id: 'getIndicatorSet',
  summary: 'One set of indicators: an own one, or one that is shared with the organisation.',
  method: 'GET',
  path: '/organisations/:organisation/indicator-sets/:id',
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.object({ set: indicatorSet, mayEdit: z.boolean() }),
  errors: ['notFound'],
})

export const addIndicatorSet = endpoint({
  id: 'addIndicatorSet',
  summary: 'Make a set of indicators.',
  method: 'POST',
  path: '/organisations/:organisation/indicator-sets',
  allow: access.edit,
  input: indicatorSetInput.extend({ organisation }),
  output: saved,
})

export const updateIndicatorSet = endpoint({
  id: 'updateIndicatorSet',
  summary: 'Change a set: its name, its indicators and their order, and with whom it is shared.',
  method: 'PUT',
  path: '/organisations/:organisation/indicator-sets/:id',
  allow: access.edit,
  input: indicatorSetInput.extend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const addToIndicatorSet = endpoint({
  id: 'addToIndicatorSet',
  summary: 'Add an indicator last to a set; one that is there already stays where it is.',
  method: 'PUT',
  path: '/organisations/:organisation/indicator-sets/:id/indicators/:key',
  allow: access.edit,
  input: z.object({ organisation, id, key: indicatorKey }),
  output: saved,
  errors: ['notFound'],
})

export const copyIndicatorSet = endpoint({
  id: 'copyIndicatorSet',
  summary:
    'Copy an own or a shared set into a new own one, without those indicators that the organisation may not see.',
  method: 'POST',
  path: '/organisations/:organisation/indicator-sets/:id/copies',
  allow: access.edit,
  input: z.object({ organisation, id, name: localText }),
  output: saved,
  errors: ['notFound'],
})

export const deleteIndicatorSet = endpoint({
  id: 'deleteIndicatorSet',
  summary: 'Delete a set. It can be brought back.',
  method: 'DELETE',
  path: '/organisations/:organisation/indicator-sets/:id',
  allow: access.edit,
  input: z.object({ organisation, id, version }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const restoreIndicatorSet = endpoint({
  id: 'restoreIndicatorSet',
  summary: 'Bring back a deleted set.',
  method: 'POST',
  path: '/organisations/:organisation/indicator-sets/:id/restoration',
  allow: access.edit,
  input: z.object({ organisation, id }),
  output: saved,
  errors: ['notFound'],
})

export const listSharingPartners = endpoint({
  id: 'listSharingPartners',
  summary: 'The other organisations of the installation, with which a set can be shared.',
  method: 'GET',
  path: '/organisations/:organisation/sharing-partners',
  allow: access.edit,
  input: z.object({ organisation }),
  output: z.object({ items: z.array(z.object({ slug: z.string(), name: localText })) }),
})

export const listFavourites = endpoint({
  id: 'listFavourites',
  summary: "The caller's favourite indicators, the newest favourite first.",
  method: 'GET',
  path: '/favourite-indicators',
  allow: access.ownFavourites,
  input: z.object({}),
  output: z.object({ keys: z.array(indicatorKey) }),
})

export const addFavourite = endpoint({
  id: 'addFavourite',
  summary: 'Make an indicator a favourite of the caller.',
  method: 'PUT',
  path: '/favourite-indicators/:key',
  allow: access.ownFavourites,
  input: z.object({ key: indicatorKey }),
  output: z.void(),
  errors: ['notFound'],
})

export const removeFavourite = endpoint({
  id: 'removeFavourite',
  summary: "Take an indicator from the caller's favourites.",
  method: 'DELETE',
  path: '/favourite-indicators/:key',
  allow: access.ownFavourites,
  input: z.object({ key: indicatorKey }),
  output: z.void(),
})
