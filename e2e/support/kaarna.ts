import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { inject } from 'vitest'

import { awaitDemo } from './demo-folder.ts'

/** Of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Started {
  address: string
  dataDir: string
  process: ChildProcess
  /** All that it has printed so far. */
  output(): string
  /** Resolves when the process has ended, however it did. */
  ended: Promise<void>
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
  /** Ends it properly. */
  quit(): Promise<void>
  /** Ends it properly; a data folder that was made for it goes too. */
  stop(): Promise<void>
}

export interface Wishes {
  flags?: string[]
  environment?: Record<string, string>
  /** One of the caller's own, which outlives the server. */
  dataDir?: string
  /** What a data folder begins with: the demo as the journeys have it ready, or nothing, for a first start. */
  from?: 'demo' | 'nothing'
}

/** Starts Kaarna as a user does, on a free port and a data folder of its own (or a given one), and waits for its address. */
export async function startKaarna(options: Wishes = {}): Promise<Started> {
  const dataDir = options.dataDir ?? (await newFolder(options))
  const args = [
    '--import',
    './tsx.mjs',
    path.join('src', 'cli', 'main.ts'),
    'start',
    '--port',
    '0',
    '--data',
    dataDir,
    ...(options.flags ?? []),
  ]
  const child = spawn(process.execPath, args, {
    cwd: root,
    // Vitest has a BASE_URL of its own.
    env: { ...process.env, BASE_URL: undefined, NODE_ENV: 'production', ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /http:\/\/localhost:\d+/.exec(output)
      if (found) resolve(found[0])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`Kaarna ended with ${code}:\n${output}`)))
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await ended
  }
  return {
    address,
    dataDir,
    process: child,
    output: () => output,
    ended,
    kill: () => end('SIGKILL'),
    quit: () => end('SIGTERM'),
    async stop() {
      await end('SIGTERM')
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function newFolder({
  flags = [],
  from = flags.includes('--no-demo') ? 'nothing' : 'demo',
}: Wishes): Promise<string> {
  const demo = from === 'demo' ? await awaitDemo(inject('demoFolder')) : undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'kaarna-e2e-'))
  // With owners and rights: PostgreSQL has an account of its own where Kaarna runs as root.
  if (demo) execFileSync('cp', ['-a', `${demo}/.`, folder])
  return folder
}
