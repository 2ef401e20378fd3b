import { expect, test } from 'vitest'
import { z } from 'zod'

import { planKinds } from '../plan.ts'
import { referenceFields, replaceReferences } from './reference-fields.ts'
import { contentSchemas } from './content-schemas.ts'

/** The ways to every field that holds an id, as `referenceFields` writes them. */
function idsIn(schema: unknown, way: string, defined: Record<string, unknown>): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if ('format' in schema && schema.format === 'uuid') return [way]
  const {
    $ref,
    properties = {},
    items,
    anyOf = [],
    allOf = [],
  } = schema as {
    $ref?: string
    properties?: Record<string, unknown>
    items?: unknown
    anyOf?: unknown[]
    allOf?: unknown[]
  }
  return [
    ...idsIn($ref && defined[$ref.replace('#/$defs/', '')], way, defined),
    ...Object.entries(properties).flatMap(([name, inner]) =>
      idsIn(inner, way === '' ? name : `${way}.${name}`, defined),
    ),
    ...idsIn(items, `${way}[]`, defined),
    ...[...anyOf, ...allOf].flatMap((inner) => idsIn(inner, way, defined)),
  ]
}

test.each(planKinds)('every id in the content of a %s is known as a reference', (kind) => {
  const schema = z.toJSONSchema(contentSchemas[kind], { io: 'input', unrepresentable: 'any' })
  const found = idsIn(schema, '', schema.$defs ?? {})
  expect([...new Set(found)].toSorted()).toEqual(referenceFields[kind].map(({ path }) => path).toSorted())
})

test('references are replaced where they stand, and what is replaced by nothing is null', () => {
  const content = { unitId: 'u1', ownerId: null, title: { fi: 'u1' } }
  expect(replaceReferences('action', content, (id, to) => (to === 'unit' ? `${id}!` : null))).toEqual({
    unitId: 'u1!',
    ownerId: null,
    title: { fi: 'u1' },
  })
  expect(replaceReferences('goal', { unitId: 'gone' }, () => null)).toEqual({ unitId: null })
})
