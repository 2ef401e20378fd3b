import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { indicatorSetsAccess as access } from '../sets/indicator-sets.access.ts'
import { ownClassification, ownClassificationInput } from './own-theme.ts'

const organisation = z.string()
const key = z.string()
const version = z.int().positive()
const saved = z.object({ key, version }).meta({ id: 'SavedClassification' })

export const listOwnClassifications = endpoint({
  id: 'listOwnClassifications',
  summary: "The organisation's own ways to sort indicators, with the indicators in each class.",
  method: 'GET',
  path: '/organisations/:organisation/classifications',
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({
    items: z.array(ownClassification),
    deleted: z
      .array(z.object({ key, title: localText }))
      .meta({ description: 'That can be brought back; for who may' }),
    mayEdit: z.boolean(),
  }),
})

export const addOwnClassification = endpoint({
  id: 'addOwnClassification',
  summary: 'Make a classification of the own; it is then among the choices of the catalogue.',
  method: 'POST',
  path: '/organisations/:organisation/classifications',
  allow: access.edit,
  input: ownClassificationInput.extend({ organisation }),
  output: saved,
})

export const updateOwnClassification = endpoint({
  id: 'updateOwnClassification',
  summary: 'Change a classification: its classes, their order and their indicators.',
  method: 'PUT',
  path: '/organisations/:organisation/classifications/:key',
  allow: access.edit,
  input: ownClassificationInput.extend({ organisation, key, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const deleteOwnClassification = endpoint({
  id: 'deleteOwnClassification',
  summary: 'Delete a classification. It can be brought back.',
  method: 'DELETE',
  path: '/organisations/:organisation/classifications/:key',
  allow: access.edit,
  input: z.object({ organisation, key, version }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const restoreOwnClassification = endpoint({
  id: 'restoreOwnClassification',
  summary: 'Bring back a deleted classification.',
  method: 'POST',
  path: '/organisations/:organisation/classifications/:key/restoration',
  allow: access.edit,
  input: z.object({ organisation, key }),
  output: saved,
  errors: ['notFound'],
})
