import { z } from 'zod'

import type { InputFault } from '#shared/errors.ts'
import { localText } from '#shared/local-text.ts'
import { type Unit, unitsWithin } from '../unit.ts'

/** What belongs to a unit, in the order that it is told in. */
export const holdingKinds = [
  'goal',
  'action',
  'project',
  'handOver',
  'person',
  'invitation',
  'concern',
  'phenomenon',
  'ownIndicator',
  'clubFigure',
  'groupMember',
  'duty',
  'clockEntry',
] as const
export type HoldingKind = (typeof holdingKinds)[number]

/** The name of a unit that the reform makes; units that there are have ids. */
const newKey = z.string().regex(/^new-[a-z0-9]{1,12}$/)
const unitOrNew = z.union([z.uuid(), newKey])

const newUnit = z.object({ key: newKey, name: localText, parentId: z.uuid().nullable() })

/**
 * A reform of an organisation: units end, and all that belongs to one goes to its successor, except what `moves` sends
 * elsewhere.
 */
export const reformInput = z.object({
  name: localText.meta({ description: 'What the reform is called, such as New Vantaa' }),
  on: z.iso.date().meta({ description: 'The day that the reform is of' }),
  newUnits: z.array(newUnit).max(50),
  ends: z
    .array(z.object({ unitId: z.uuid(), to: unitOrNew }))
    .min(1)
    .max(200),
  moves: z
    .array(z.object({ kind: z.enum(holdingKinds), id: z.string().max(100), to: unitOrNew }))
    .max(5000)
    .meta({ description: 'What goes elsewhere than to the successor of its unit' }),
})
export type ReformInput = z.infer<typeof reformInput>

type Plan = Pick<ReformInput, 'newUnits' | 'ends' | 'moves'>

/** What cannot be meant: an unknown or doubled unit, a successor that ends itself, a new unit below one that ends. */
export function reformFaults(units: readonly Unit[], { newUnits, ends, moves }: Plan): InputFault[] {
  const there = new Set([...units.map(({ id }) => id), ...newUnits.map(({ key }) => key)])
  const ending = new Set(ends.map(({ unitId }) => unitId))
  const known = units.map(({ id }) => id)
  const takes = (to: string, path: string): InputFault[] => {
    if (!there.has(to)) return [{ path, message: 'unitUnknown' }]
    return ending.has(to) ? [{ path, message: 'successorEnds' }] : []
  }
  return [
    ...doubled(newUnits.map(({ key }) => key)).map((at) => ({ path: `newUnits.${at}.key`, message: 'unitTwice' })),
    ...newUnits.flatMap(({ parentId }, at): InputFault[] => {
      const path = `newUnits.${at}.parentId`
      if (parentId === null) return []
      if (!known.includes(parentId)) return [{ path, message: 'unitUnknown' }]
      return ending.has(parentId) ? [{ path, message: 'parentEnds' }] : []
    }),
    ...doubled(ends.map(({ unitId }) => unitId)).map((at) => ({ path: `ends.${at}.unitId`, message: 'unitTwice' })),
    ...ends.flatMap(({ unitId, to }, at) => [
      ...(known.includes(unitId) ? [] : [{ path: `ends.${at}.unitId`, message: 'unitUnknown' }]),
      ...takes(to, `ends.${at}.to`),
    ]),
    ...moves.flatMap(({ to }, at) => takes(to, `moves.${at}.to`)),
  ]
}

/** The places of what is in the list before already. */
const doubled = (values: readonly string[]): number[] =>
  values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []))

/**
 * Where units that stay go when the unit above them ends: below its successor, or, when the successor is the unit itself
 * or below it, to where the ended one was. `ends` by unit.
 */
export function newParents(
  units: readonly Unit[],
  ends: ReadonlyMap<string, string>,
): { id: string; parentId: string | null }[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const parentOf = (unit: Unit): string | null => {
    const within = unitsWithin(units, unit.id)
    let above = unit.parentId
    while (above !== null && ends.has(above)) {
      const successor = ends.get(above)!
      if (!within.has(successor)) return successor
      above = byId.get(above)?.parentId ?? null
    }
    return above
  }
  return units
    .filter(({ id, parentId }) => !ends.has(id) && parentId !== null && ends.has(parentId))
    .map((unit) => ({ id: unit.id, parentId: parentOf(unit) }))
}
