import { PassThrough, Readable } from 'node:stream'

import { CommanderError } from 'commander'
import { expect, test } from 'vitest'

import { postfixReport } from '#server/mail/fixtures/delivery-reports.ts'
import { createProgram } from './program.ts'
import { type Terminal, TryLater } from './terminal.ts'

function recordTerminal(input = '') {
  const stream = () => Object.assign(new PassThrough(), { isTTY: false }) as unknown as Terminal['out'] & PassThrough
  const [out, errors] = [stream(), stream()]
  const terminal: Terminal = { environment: {}, input: Readable.from([input]), out, errors }
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
  ['report', '--organisation', 'koela', '--kind', 'card', '--format', 'docx'],
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

test.each(['', 'From: aino@example.fi\n\nOlen lomalla.\n'])(
  'what is no report of a mail server is refused before anything is opened: %j',
  async (input) => {
    const { terminal } = recordTerminal(input)
    const asked = createProgram(terminal).parseAsync(['mail', 'bounce', '--data', '/dev/null/data'], { from: 'user' })
    await expect(asked).rejects.toThrow(/^It is no /)
  },
)

test('a report that cannot be taken now is to be brought again', async () => {
  const { terminal } = recordTerminal(postfixReport('<1@kunta.example>'))
  const asked = createProgram(terminal).parseAsync(['mail', 'bounce', '--data', '/dev/null/data'], { from: 'user' })
  await expect(asked).rejects.toThrow(TryLater)
})

test('help names every command', async () => {
  const { terminal, out } = recordTerminal()
  await createProgram(terminal)
    .parseAsync(['--help'], { from: 'user' })
    .catch(() => {})
  const text = out()
  const commands = [
    'start',
    'import',
    'report',
    'organisation',
    'user',
    'mail',
    'backup',
    'restore',
    'migrate',
    'doctor',
  ]
  expect(commands.filter((name) => !new RegExp(`^  ${name} `, 'm').test(text))).toEqual([])
})
