import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { sampleAction, sampleGoal, samplePriority, sampleProgramme } from '#modules/plans/samples.ts'
import { root, startKaarna, type Started } from './support/kaarna.ts'

/** How often the server is killed; twenty times by hand. */
const rounds = Number(process.env.KAARNA_CRASH_ROUNDS ?? 3)

describe('a start that cannot succeed says why in one line and leaves nothing running', () => {
  let kaarna: Started
  let folder: string

  beforeAll(async () => {
    kaarna = await startKaarna({ flags: ['--no-demo'] })
    folder = mkdtempSync(path.join(tmpdir(), 'kaarna-failures-'))
  })
  afterAll(async () => {
    await kaarna?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('its port is taken', async () => {
    const taken = new URL(kaarna.address).port
    const data = path.join(folder, 'taken')
    const { code, lines } = await attempt(['--port', taken, '--data', data])
    expect(code).not.toBe(0)
    expect(lines).toEqual([expect.stringContaining(`Port ${taken} is taken`)])
    expect(existsSync(path.join(data, 'pg18')), 'nothing is made before').toBe(false)
  })

  test('its data folder is a file', async () => {
    const file = path.join(folder, 'a-file')
    writeFileSync(file, '')
    const { code, lines } = await attempt(['--port', '0', '--data', file])
    expect(code).not.toBe(0)
    expect(lines).toEqual([expect.stringContaining(file)])
  })

  test('another Kaarna uses its data folder', async () => {
    const { code, lines } = await attempt(['--port', '0', '--data', kaarna.dataDir])
    expect(code).not.toBe(0)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(kaarna.dataDir)
    expect((await fetch(`${kaarna.address}/api/v1/health`)).status).toBe(200)
  })

  test('nobody answers at its DATABASE_URL', async () => {
    const url = 'postgres://nobody@127.0.0.1:1/nothing'
    const { code, lines } = await attempt(['--port', '0', '--data', path.join(folder, 'none')], {
      DATABASE_URL: url,
      DATABASE_OWNER_URL: url,
    })
    expect(code).not.toBe(0)
    expect(lines).toHaveLength(1)
  })

  test('settings are wrong: each is named, all at once', async () => {
    const { code, lines } = await attempt([], { PORT: 'many', BASE_URL: 'kaarna', LOG_LEVEL: 'loud' })
    expect(code).not.toBe(0)
    const [heading, ...faults] = lines
    expect(heading).toBe('These settings cannot be used:')
    expect(faults.map((line) => line.split(':', 1).join()).toSorted()).toEqual(['BASE_URL', 'LOG_LEVEL', 'PORT'])
  })
})

describe('a server that is killed or stopped while people work', () => {
  let dataDir: string
  let kaarna: Started

  beforeAll(async () => {
    kaarna = await startKaarna()
    dataDir = kaarna.dataDir
  })
  afterAll(async () => {
    await kaarna?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test(
    `has every answered edit after kill -9, ${rounds} times`,
    async () => {
      let send = await signedIn(kaarna)
      const plans = '/organisations/virtala/plans'
      const programme = await add(send, `${plans}/programmes`, sampleProgramme)
      const priority = await add(send, `${plans}/priorities`, { ...samplePriority, programmeId: programme })
      const goal = await add(send, `${plans}/goals`, { ...sampleGoal, priorityId: priority })
      const answered = new Set<string>()
      for (let round = 0; round < rounds; round++) {
        const writer = writeUntilKilled(
          () => add(send, `${plans}/actions`, { ...sampleAction, goalId: goal }),
          answered,
        )
        const wanted = answered.size + 10 + round * 3
        await writer.reached(wanted)
        await kaarna.kill()
        await writer.ended
        kaarna = await startKaarna({ dataDir })
        send = await signedIn(kaarna)
        const stored = new Set(await actionsOf(send, programme))
        expect([...answered].filter((id) => !stored.has(id))).toEqual([])
      }
    },
    rounds * 30_000 + 60_000,
  )

  test('ends within five seconds of SIGTERM, and answers what it was asked', async () => {
    const send = await signedIn(kaarna)
    const asked = Array.from({ length: 20 }, () => send('GET', '/organisations/virtala/plans/programmes'))
    await Promise.race(asked)
    const began = performance.now()
    kaarna.process.kill('SIGTERM')
    await kaarna.ended
    expect(performance.now() - began).toBeLessThan(5000)
    // A connection that had not been taken yet is refused; what was taken is answered whole.
    const answers = (await Promise.allSettled(asked)).filter((one) => one.status === 'fulfilled')
    expect(answers.length).toBeGreaterThan(0)
    for (const { value } of answers) expect([value.status, await value.json()]).toEqual([200, expect.anything()])
    expect(kaarna.process.exitCode).toBe(0)
  })
})

type Send = (method: string, address: string, data?: object) => Promise<Response>

async function signedIn({ address }: Started): Promise<Send> {
  const send =
    (cookie: string): Send =>
    (method, to, data) =>
      fetch(`${address}/api/v1${to}`, {
        method,
        headers: { 'content-type': 'application/json', origin: address, cookie },
        ...(data && { body: JSON.stringify(data) }),
      })
  const answer = await send('')('POST', '/demo/session', { key: 'coordinator' })
  return send(answer.headers.get('set-cookie')!.split(';')[0]!)
}

async function add(send: Send, address: string, data: object): Promise<string> {
  const answer = await send('POST', address, data)
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { id: string }).id
}

async function actionsOf(send: Send, programme: string): Promise<string[]> {
  const answer = await send('GET', `/organisations/virtala/plans/programmes/${programme}`)
  const { outline } = (await answer.json()) as {
    outline: { priorities: { goals: { actions: { id: string }[] }[] }[] }
  }
  return outline.priorities.flatMap(({ goals }) => goals.flatMap(({ actions }) => actions.map(({ id }) => id)))
}

/** Writes one after another and remembers what was answered, until the server is gone. */
function writeUntilKilled(write: () => Promise<string>, answered: Set<string>) {
  const waiting: { wanted: number; done: () => void }[] = []
  const ended = (async () => {
    for (;;) {
      try {
        answered.add(await write())
      } catch (error) {
        if (error instanceof TypeError) return
        throw error
      }
      for (const { wanted, done } of waiting) if (answered.size >= wanted) done()
    }
  })()
  const reached = (wanted: number) => Promise.race([new Promise<void>((done) => waiting.push({ wanted, done })), ended])
  return { ended, reached }
}

/** Starts Kaarna and waits for its end. The lines are those of its standard error. */
async function attempt(flags: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', './tsx.mjs', 'src/cli/main.ts', 'start', ...flags], {
    cwd: root,
    env: { ...process.env, BASE_URL: undefined, NODE_ENV: 'production', LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, lines: errors.split('\n').filter(Boolean) }
}
