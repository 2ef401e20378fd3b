import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { deletedNetwork, networkInput, networkView } from './network.ts'
import { networkChange } from './network-change.ts'
import { networksAccess as access } from './networks.access.ts'

const organisation = z.string()
const id = z.uuid()
const version = z.int().positive().meta({ description: 'The version that was seen' })
const path = '/organisations/:organisation/networks' as const
const saved = z.object({ id, version }).meta({ id: 'SavedNetwork' })

export const listNetworks = endpoint({
  id: 'listNetworks',
  summary: 'The networks that an organisation is in: aims, days, commitments and contact persons.',
  method: 'GET',
  path,
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({
    networks: z.array(networkView),
    deleted: z.array(deletedNetwork).meta({ description: 'Those that can be brought back' }),
    keeps: z.boolean(),
  }),
})

export const listNetworkChanges = endpoint({
  id: 'listNetworkChanges',
  summary: 'What has happened to a network, the newest first: who changed what and when.',
  method: 'GET',
  path: `${path}/:id/changes`,
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.object({ changes: z.array(networkChange) }),
  errors: ['notFound'],
})

export const addNetwork = endpoint({
  id: 'addNetwork',
  summary: 'Add a network that the organisation is in.',
  method: 'POST',
  path,
  allow: access.keep,
  input: networkInput.safeExtend({ organisation }),
  output: saved,
})

export const updateNetwork = endpoint({
  id: 'updateNetwork',
  summary: 'Change a network on top of the version that was seen.',
  method: 'PUT',
  path: `${path}/:id`,
  allow: access.keep,
  input: networkInput.safeExtend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const deleteNetwork = endpoint({
  id: 'deleteNetwork',
  summary: 'Delete a network; it can be brought back.',
  method: 'DELETE',
  path: `${path}/:id`,
  allow: access.keep,
  input: z.object({ organisation, id }),
  output: z.object({ id }),
  errors: ['notFound'],
})

export const restoreNetwork = endpoint({
  id: 'restoreNetwork',
  summary: 'Bring a deleted network back.',
  method: 'POST',
  path: `${path}/:id/restore`,
  allow: access.keep,
  input: z.object({ organisation, id }),
  output: saved,
  errors: ['notFound'],
})
