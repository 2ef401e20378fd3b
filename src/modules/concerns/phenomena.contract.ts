import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { concernRights, concernsAccess as access } from './concerns.access.ts'
import { phenomenon, phenomenonInput, phenomenonSummary } from './phenomenon.ts'

const organisation = z.string()
const id = z.uuid()
/** The version that was seen. Another one stored meanwhile makes the call a conflict that carries both. */
const version = z.int().positive()
const saved = z.object({ id, version }).meta({ id: 'SavedPhenomenon' })
const path = '/organisations/:organisation/phenomena' as const

export const listPhenomena = endpoint({
  id: 'listPhenomena',
  summary: 'The phenomena of an organisation by name, with how much is tied to each.',
  method: 'GET',
  path,
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({
    items: z.array(phenomenonSummary),
    deleted: z.array(phenomenonSummary).meta({ description: 'Those that can be brought back; for who may' }),
    rights: concernRights,
  }),
})

export const getPhenomenon = endpoint({
  id: 'getPhenomenon',
  summary: 'One phenomenon with its joys, concerns, indicators, actors, goals and their actions.',
  method: 'GET',
  path: `${path}/:id`,
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.object({ phenomenon, rights: concernRights }),
  errors: ['notFound'],
})

export const addPhenomenon = endpoint({
  id: 'addPhenomenon',
  summary: 'Make a phenomenon of joys and concerns.',
  method: 'POST',
  path,
  allow: access.handle,
  input: phenomenonInput.extend({ organisation }),
  output: saved,
})

export const updatePhenomenon = endpoint({
  id: 'updatePhenomenon',
  summary: 'Change a phenomenon and what is tied to it.',
  method: 'PUT',
  path: `${path}/:id`,
  allow: access.handle,
  input: phenomenonInput.extend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const addToPhenomenon = endpoint({
  id: 'addToPhenomenon',
  summary: 'Tie a joy or a concern to a phenomenon; one that is there already stays where it is.',
  method: 'PUT',
  path: `${path}/:id/concerns/:concern`,
  allow: access.handle,
  input: z.object({ organisation, id, concern: z.uuid() }),
  output: saved,
  errors: ['notFound'],
})

export const deletePhenomenon = endpoint({
  id: 'deletePhenomenon',
  summary: 'Delete a phenomenon; its joys and concerns stay. It can be brought back.',
  method: 'DELETE',
  path: `${path}/:id`,
  allow: access.handle,
  input: z.object({ organisation, id, version }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const restorePhenomenon = endpoint({
  id: 'restorePhenomenon',
  summary: 'Bring back a deleted phenomenon.',
  method: 'POST',
  path: `${path}/:id/restoration`,
  allow: access.handle,
  input: z.object({ organisation, id }),
  output: saved,
  errors: ['notFound'],
})
