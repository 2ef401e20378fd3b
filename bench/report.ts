import { spawn } from 'node:child_process'

import type { Figure } from './figure.ts'

/**
 * A report of 60 indicators with charts, from the figures in the database to the finished file. In a process of its
 * own, so that its peak of memory is its own.
 */
export function measureReport(tell: (step: string) => void): Promise<Figure[]> {
  tell('report: 60 indicators with charts')
  const script = new URL('./report-process.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', './tsx.mjs', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let answer = ''
  child.stdout.on('data', (part: Buffer) => (answer += part.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(answer) as Figure[])
      else reject(new Error(`The report's process ended with ${code}`))
    })
  })
}
