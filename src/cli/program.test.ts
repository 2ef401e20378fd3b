import { PassThrough } from 'node:stream'

import { CommanderError } from 'commander'
import { expect, test } from 'vitest'

import { createProgram } from './program.ts'
import type { Terminal } from './terminal.ts'

function recordTerminal() {
  const stream = () => Object.assign(new PassThrough(), { isTTY: false }) as unknown as Terminal['out'] & PassThrough
  const [out, errors] = [stream(), stream()]
  const terminal: Terminal = { environment: {}, out, errors }
  return { terminal, out: () => String(out.read() ?? ''), errors: () => String(errors.read() ?? '') }
}

test.each([
  ['fly'],
  ['start', '--port', '80000'],
  ['import', 'sotkanet'],
  ['import', 'sotkanet', '--all', '--set', 'minimum'],
  ['import', 'sotkanet', '--all', '--years', '2025-1990'],
  ['report', '--organisation', 'koela'],
  ['report', '--organisation', 'koela', '--year', '2019', '--format', 'odt'],
  ['report', '--organisation', 'koela', '--year', '2019', '--kind', 'novel'],
  ['report', '--organisation', 'koela', '--year', '2019', '--kind', 'agePlan'],
  ['report', '--organisation', 'koela', '--year', '2019', '--kind', 'plan', '--group', 'older'],
  ['report', '--organisation', 'koela', '--year', '2019', '--kind', 'broad', '--region', 'kunta:049'],
  ['report', '--organisation', 'koela', '--kind', 'scorecards'],
  ['organisation', 'add'],
  ['user', 'add', 'nobody', '--organisation', 'koela', '--role', 'owner'],
  ['user', 'add', 'a@example.org', '--organisation', 'koela', '--role', 'king'],
])('wrong usage is refused before anything is opened: %s', async (...args) => {
  const { terminal, errors } = recordTerminal()
  const refusal = await createProgram(terminal)
    .parseAsync(args, { from: 'user' })
    .catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(CommanderError)
  expect((refusal as CommanderError).exitCode).toBe(1)
  expect(errors()).not.toBe('')
})

test('help names every command', async () => {
  const { terminal, out } = recordTerminal()
  await createProgram(terminal)
    .parseAsync(['--help'], { from: 'user' })
    .catch(() => {})
  const text = out()
  const commands = ['start', 'import', 'report', 'organisation', 'user', 'backup', 'restore', 'migrate', 'doctor']
  expect(commands.filter((name) => !new RegExp(`^  ${name} `, 'm').test(text))).toEqual([])
})
