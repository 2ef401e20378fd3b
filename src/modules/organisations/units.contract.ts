import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { organisationsAccess as access } from './organisations.access.ts'

const organisation = z.string()

export const unitView = z
  .object({
    id: z.uuid(),
    name: localText,
    parentId: z.uuid().nullable(),
    position: z.int().meta({ description: 'Its place among the units of the same parent, from 0' }),
  })
  .meta({ id: 'Unit' })
export type UnitView = z.infer<typeof unitView>

export const listUnits = endpoint({
  id: 'listUnits',
  summary: 'The units of an organisation, each after its parent, in order.',
  method: 'GET',
  path: '/organisations/:organisation/units',
  allow: access.readUnits,
  input: z.object({ organisation }),
  output: z.object({ units: z.array(unitView) }),
})

export const addUnit = endpoint({
  id: 'addUnit',
  summary: 'Add a unit, last among the units of its parent.',
  method: 'POST',
  path: '/organisations/:organisation/units',
  allow: access.editUnits,
  input: z.object({ organisation, name: localText, parentId: z.uuid().nullable().default(null) }),
  output: z.object({ id: z.uuid() }),
})

export const updateUnit = endpoint({
  id: 'updateUnit',
  summary: 'Rename a unit, or move it below another parent or to another place.',
  method: 'PATCH',
  path: '/organisations/:organisation/units/:unit',
  allow: access.editUnits,
  input: z.object({
    organisation,
    unit: z.uuid(),
    name: localText.optional(),
    parentId: z.uuid().nullable().optional(),
    position: z.int().min(0).max(10_000).optional(),
  }),
  output: z.void(),
  errors: ['notFound'],
})

export const removeUnit = endpoint({
  id: 'removeUnit',
  summary: 'Remove a unit that nothing belongs to.',
  method: 'DELETE',
  path: '/organisations/:organisation/units/:unit',
  allow: access.editUnits,
  input: z.object({ organisation, unit: z.uuid() }),
  output: z.void(),
  errors: ['notFound'],
})
