import { expect, test } from 'vitest'
import { z } from 'zod'

import { sayFault, sayIssue } from './faults.ts'
import { faultTexts } from './faults.texts.ts'

const own = { endsBeforeStart: 'Päättyy ennen alkuaan.' }

const says = (schema: z.ZodType, value: unknown) => {
  const read = schema.safeParse(value, { reportInput: true })
  return read.error?.issues.map((issue) => sayIssue(issue, faultTexts.fi, own))
}

test.each([
  ['an empty text', z.string().min(1), '', 'Täytä tämä kohta.'],
  ['a number left out', z.number(), null, 'Täytä tämä kohta.'],
  ['a choice not made', z.enum(['a', 'b']), null, 'Täytä tämä kohta.'],
  ['a long text', z.string().max(20), 'x'.repeat(21), 'Lyhennä enintään 20 merkkiin.'],
  ['a large number', z.number().max(100), 101, 'Anna enintään 100.'],
  ['a short list', z.array(z.string()).min(2), ['a'], 'Valitse vähintään 2.'],
  ['a bad address', z.email(), 'aino', 'Kirjoita sähköpostiosoite muodossa nimi@kunta.fi.'],
  [
    'a broken rule of the module',
    z.string().refine(() => false, { error: 'endsBeforeStart' }),
    'x',
    'Päättyy ennen alkuaan.',
  ],
  ['a rule without words', z.string().regex(/^a$/), 'b', 'Tarkista tämä kohta.'],
])('%s is said in words', (_, schema, value, words) => {
  expect(says(schema, value)).toEqual([words])
})

test("the server's fault is said in the module's words, else in general ones", () => {
  expect(sayFault('endsBeforeStart', faultTexts.fi, own)).toBe('Päättyy ennen alkuaan.')
  expect(sayFault('textMissing', faultTexts.sv)).toBe('Skriv texten på minst ett språk.')
  expect(sayFault('Invalid input: expected string', faultTexts.en)).toBe('Check this.')
})
