import { pino } from 'pino'
import { expect, test } from 'vitest'

import { redact } from './log.ts'

test('a row that the database refused is not quoted in the log', () => {
  const lines: string[] = []
  const log = pino({ redact }, { write: (line) => void lines.push(line) })
  const quoted = { detail: 'Key (email)=(aino@virtala.example) already exists.', where: 'JSON data, line 1: Aino' }
  const refused = Object.assign(new Error('duplicate key value'), { code: '23505', ...quoted })
  log.error({ err: refused, email: 'aino@virtala.example' }, 'An unexpected error')
  expect(lines.join()).toContain('23505')
  expect(lines.join()).not.toMatch(/aino/i)
})
