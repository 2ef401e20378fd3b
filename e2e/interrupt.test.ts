import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, test } from 'vitest'

import { root } from './support/kaarna.ts'

test(
  'Ctrl-C, which a terminal sends to every process of the command, stops all in order',
  { timeout: 60_000 },
  async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'kaarna-interrupt-'))
    const args = ['bootstrap.mjs', 'start', '--no-demo', '--port', '0', '--data', dataDir]
    // Vitest has a BASE_URL of its own.
    const environment = { ...process.env, BASE_URL: undefined, NODE_ENV: 'production' }
    const command = spawn(process.execPath, args, {
      cwd: root,
      env: environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const lockFile = path.join(dataDir, 'pg18', 'postmaster.pid')
    let said = ''
    await new Promise<void>((resolve) => {
      command.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said.includes('ready at')) resolve()
      })
    })
    expect(existsSync(lockFile)).toBe(true)

    const ended = once(command, 'exit')
    process.kill(-command.pid!, 'SIGINT')
    expect(await ended).toEqual([0, null])
    // PostgreSQL takes its lock file away as the last thing it does.
    expect(existsSync(lockFile)).toBe(false)
    rmSync(dataDir, { recursive: true, force: true })
  },
)
