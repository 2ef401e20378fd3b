import { pino } from 'pino'
import { expect, test } from 'vitest'

import { logSafety } from './log.ts'

function logged(write: (log: ReturnType<typeof pino>) => void): string {
  const lines: string[] = []
  write(pino(logSafety, { write: (line) => void lines.push(line) }))
  return lines.join('')
}

test('a row that the database refused is not quoted in the log', () => {
  const quoted = { detail: 'Key (email)=(aino@virtala.example) already exists.', where: 'JSON data, line 1: Aino' }
  const refused = Object.assign(new Error('duplicate key value'), {
    code: '23505',
    constraint: 'account_pk',
    ...quoted,
  })
  const log = logged((to) => to.error({ err: refused, email: 'aino@virtala.example' }, 'An unexpected error'))
  expect(log).toMatch(/duplicate key value.*23505.*account_pk/)
  expect(log).not.toMatch(/aino/i)
})

test('a lost connection is told without the queries that it carried', () => {
  const client = { queryQueue: [{ text: 'SELECT', values: ['aino@virtala.example'] }] }
  const lost = Object.assign(new Error('terminating connection'), { code: '57P01', client })
  const log = logged((to) =>
    to.warn({ err: new Error('no figures', { cause: lost }) }, 'a database connection was lost'),
  )
  expect(log).toMatch(/no figures.*terminating connection.*57P01/)
  expect(log).not.toContain('aino')
})

test('what was thrown and is no error is not written out', () => {
  expect(logged((to) => to.error({ err: { answer: 'aino@virtala.example' } }, 'odd'))).not.toContain('aino')
})
