import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { sourceHash } from './build.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaarna-bootstrap-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('a program whose starter is killed stops too', async () => {
  const module = path.join(root, 'bootstrap', 'run.mjs')
  const follower = `import { runAndFollow } from ${JSON.stringify(module)}
    runAndFollow(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'], { cwd: '.', environment: process.env })`
  // The starter stands where npm stands: it is killed and can hand nothing on.
  const starter = spawn(
    process.execPath,
    [
      '-e',
      `require('node:child_process').spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(follower)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const pid = await new Promise<number>((resolve) =>
    starter.stdout.once('data', (text: Buffer) => resolve(Number(text.toString()))),
  )
  expect(isAlive(pid)).toBe(true)
  starter.kill('SIGKILL')
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 20_000, interval: 100 })
})

test('the browser files are stale when a source of theirs changes, and not when a test does', () => {
  mkdirSync(path.join(folder, 'src', 'web'), { recursive: true })
  for (const file of [
    'index.html',
    'vite.config.ts',
    'package-lock.json',
    'src/web/main.tsx',
    'src/web/main.test.tsx',
    'src/web/font.woff2',
  ])
    writeFileSync(path.join(folder, file), file)
  const before = sourceHash(folder)
  writeFileSync(path.join(folder, 'src/web/main.test.tsx'), 'changed')
  expect(sourceHash(folder)).toBe(before)
  writeFileSync(path.join(folder, 'src/web/main.tsx'), 'changed')
  expect(sourceHash(folder)).not.toBe(before)
})

test('an unknown command says which there are', () => {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'bootstrap.mjs'), 'fly'], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([2, expect.stringContaining('start|kaarna|dev|test')])
})
