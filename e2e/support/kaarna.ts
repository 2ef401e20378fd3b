import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Started {
  address: string
  dataDir: string
  process: ChildProcess
  /** All that it has printed so far. */
  output(): string
  stop(): Promise<void>
}

/** Starts Kaarna as a user does, on a free port and an empty data folder, and waits for its address. */
export async function startKaarna(
  options: { flags?: string[]; environment?: Record<string, string> } = {},
): Promise<Started> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kaarna-e2e-'))
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
  return {
    address,
    dataDir,
    process: child,
    output: () => output,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM')
        await ended
      }
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
