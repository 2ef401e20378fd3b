import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { organisationsAccess as access } from '../organisations.access.ts'
import { holdingKinds, reformInput } from './reform.ts'

const organisation = z.string()

export const unitHolding = z
  .object({
    kind: z.enum(holdingKinds),
    id: z.string(),
    unitId: z.uuid(),
    title: z.union([localText, z.string()]).meta({ description: 'A name is a string, a typed title a text' }),
  })
  .meta({ id: 'UnitHolding' })
export type UnitHolding = z.infer<typeof unitHolding>

export const listUnitHoldings = endpoint({
  id: 'listUnitHoldings',
  summary: 'Everything that belongs to the units of an organisation, by unit: what a reform would move.',
  method: 'GET',
  path: '/organisations/:organisation/unit-holdings',
  allow: access.editUnits,
  input: z.object({ organisation }),
  output: z.object({ holdings: z.array(unitHolding) }),
})

const countsByKind = z.partialRecord(z.enum(holdingKinds), z.int())

export const carryOutReform = endpoint({
  id: 'carryOutReform',
  summary:
    'Reform the organisation: units end, and goals, actions, people and the rest move to others, with their history.',
  method: 'POST',
  path: '/organisations/:organisation/unit-reforms',
  allow: access.editUnits,
  input: reformInput.extend({ organisation }),
  output: z.object({ id: z.uuid(), moved: countsByKind }),
  errors: ['conflict'],
})

export const unitReform = z
  .object({
    id: z.uuid(),
    name: localText,
    on: z.iso.date(),
    madeAt: z.iso.datetime(),
    madeBy: z.string(),
    ended: z.array(z.object({ id: z.uuid(), name: localText, successor: localText })),
    moved: countsByKind,
  })
  .meta({ id: 'UnitReform' })
export type UnitReform = z.infer<typeof unitReform>

export const listUnitReforms = endpoint({
  id: 'listUnitReforms',
  summary:
    'The reforms that have been carried out, newest first: which units ended, what took over and how much moved.',
  method: 'GET',
  path: '/organisations/:organisation/unit-reforms',
  allow: access.readUnits,
  input: z.object({ organisation }),
  output: z.object({ reforms: z.array(unitReform) }),
})
