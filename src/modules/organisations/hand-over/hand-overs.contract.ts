import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { organisationsAccess as access } from '../organisations.access.ts'
import { handedThing, handOverInput, heldKinds } from './hand-over.ts'

const place = { organisation: z.string(), person: z.uuid() }

export const heldWork = z
  .object({
    kind: z.enum(heldKinds),
    id: z.string(),
    title: z.union([localText, z.string()]),
    path: z.string().meta({ description: "Below the organisation's workspace" }),
    dueOn: z.iso.date().nullable(),
    canBeGiven: z.boolean().meta({ description: 'False: it ends with the person' }),
  })
  .meta({ id: 'HeldWork' })
export type HeldWorkView = z.infer<typeof heldWork>

export const handOverView = z
  .object({
    id: z.uuid(),
    toName: z.string(),
    note: z.string(),
    things: z.array(handedThing),
    madeAt: z.iso.datetime(),
    madeBy: z.string(),
  })
  .meta({ id: 'HandOver' })
export type HandOverView = z.infer<typeof handOverView>

export const listHeldWork = endpoint({
  id: 'listHeldWork',
  summary:
    'Everything open that a person answers for in the organisation, and what has been handed over before. One’s own for everybody, that of others for those who lead.',
  method: 'GET',
  path: '/organisations/:organisation/people/:person/held-work',
  allow: access.readHeldWork,
  input: z.object(place),
  output: z.object({
    person: z.object({ id: z.uuid(), name: z.string() }),
    work: z.array(heldWork),
    handOvers: z.array(handOverView),
  }),
  errors: ['notFound'],
})

export const handOver = endpoint({
  id: 'handOver',
  summary: 'Give work of a person to another of the organisation, each thing with its history.',
  method: 'POST',
  path: '/organisations/:organisation/people/:person/hand-overs',
  allow: access.handOver,
  input: handOverInput.safeExtend(place),
  output: z.object({ id: z.uuid(), count: z.int() }),
  errors: ['notFound', 'conflict', 'invalidInput'],
})
