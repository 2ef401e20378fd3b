import { expect, test } from 'vitest'

import { lighten, usedParts } from './light-contracts.ts'

const contract = `import { z } from 'zod'
export const saved = z.object({ id: z.uuid() }).meta({ id: 'Saved' })
export const signIn = endpoint({
  id: 'signIn',
  summary: 'Sign in.',
  method: 'POST',
  path: '/session',
  allow: access.enter,
  input: z.object({ email: emailInput }),
  output: saved,
})
export const later = () => z.string()
`
const withoutSpace = (text: string) => text.replaceAll(/\s+/g, '')

test('of a contract the browser keeps its method and address', () => {
  expect(withoutSpace(lighten(contract, new Set()))).toContain(
    withoutSpace(`export const signIn = /*#__PURE__*/ endpoint({ method: 'POST', path: '/session', })`),
  )
})

test('a form keeps the schema that it checks its input by', () => {
  const light = lighten(contract, new Set(usedParts('useForm({ schema: signIn.input })')))
  expect(light).toContain('input: /*#__PURE__*/ z.object({ email: emailInput })')
  expect(light).not.toContain('output')
})

test('a schema that is used as a type only is not kept', () => {
  expect(usedParts('type Asked = z.infer<typeof signIn.input>')).toEqual([])
})

test('schemas that nobody uses can go, and functions stay as they are', () => {
  const light = lighten(contract, new Set())
  expect(light).toContain("saved = /*#__PURE__*/ z.object({ id: /*#__PURE__*/ z.uuid() }).meta({ id: 'Saved' })")
  expect(light).toContain('later = () => z.string()')
})
