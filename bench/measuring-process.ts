import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import type { Figure } from './figure.ts'

/** Runs a script that writes what it measured as JSON on stdout, in a process of its own, so that its peak of memory is its own. */
export function measureInProcess<Reading = Figure[]>(script: URL, ...args: readonly string[]): Promise<Reading> {
  const file = fileURLToPath(script)
  const child = spawn(process.execPath, ['--import', './tsx.mjs', file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let answer = ''
  child.stdout.on('data', (part: Buffer) => (answer += part.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(answer) as Reading)
      else reject(new Error(`${file} ended with ${code}`))
    })
  })
}
