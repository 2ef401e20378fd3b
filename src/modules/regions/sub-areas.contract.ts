import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { regionsAccess as access } from './regions.access.ts'
import { mostSubAreas, subArea, subAreaContent } from './sub-area.ts'

const organisation = z.string()
const subAreaList = z.object({ items: z.array(subArea) })

export const listSubAreas = endpoint({
  id: 'listSubAreas',
  summary:
    'The parts of the municipality that are in force, by code; none for an organisation that is no municipality.',
  method: 'GET',
  path: '/organisations/:organisation/sub-areas',
  allow: access.readSubAreas,
  input: z.object({ organisation }),
  output: subAreaList,
})

export const updateSubAreas = endpoint({
  id: 'updateSubAreas',
  summary: 'Says which parts the municipality has. Those that the list lacks end today; their figures stay.',
  method: 'PUT',
  path: '/organisations/:organisation/sub-areas',
  allow: access.editSubAreas,
  input: z.object({ organisation, areas: z.array(subAreaContent).max(mostSubAreas) }),
  output: subAreaList,
})
