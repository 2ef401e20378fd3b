import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { sourceHash } from './build.mjs'
import { isInstalled, rememberInstalled } from './install.mjs'

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

/** A script file that runs `program` as the bootstrap does. */
function writeFollower(name: string, program: string, options = ''): string {
  const file = path.join(folder, name)
  writeFileSync(
    file,
    `import { runAndFollow } from ${JSON.stringify(path.join(root, 'bootstrap', 'run.mjs'))}
     runAndFollow(process.execPath, ['-e', ${JSON.stringify(program)}], { cwd: '.', environment: process.env, ${options} })`,
  )
  return file
}

/** Stands where npm stands: it is killed and can hand nothing on. */
function startLikeNpm(command: string, args: readonly string[], environment: Record<string, string> = {}) {
  const script = `require('node:child_process').spawn(${JSON.stringify(command)}, ${JSON.stringify(args)}, { stdio: 'inherit' }); setInterval(() => {}, 1000)`
  const env = { ...process.env, ...environment }
  return spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'], env })
}

const firstLine = (child: ReturnType<typeof startLikeNpm>) =>
  new Promise<string>((resolve) => child.stdout.once('data', (text: Buffer) => resolve(text.toString())))

const untilGone = (pid: number) => vi.waitUntil(() => !isAlive(pid), { timeout: 20_000, interval: 100 })

const tellAndWait = 'console.log(process.pid); setInterval(() => {}, 1000)'

test('a program whose starter is killed stops too', async () => {
  const starter = startLikeNpm(process.execPath, [writeFollower('plain.mjs', tellAndWait)])
  const pid = Number(await firstLine(starter))
  expect(isAlive(pid)).toBe(true)
  starter.kill('SIGKILL')
  expect(await untilGone(pid)).toBe(true)
})

test.runIf(process.platform === 'linux')(
  'a program stops even when npm is killed hard and leaves its shell',
  async () => {
    const follower = writeFollower('scripted.mjs', tellAndWait)
    const script = `"${process.execPath}" "${follower}"; : node bootstrap.mjs start`
    const starter = startLikeNpm('sh', ['-c', script], { npm_lifecycle_event: 'start' })
    const pid = Number(await firstLine(starter))
    starter.kill('SIGKILL')
    expect(await untilGone(pid)).toBe(true)
  },
)

test('a linked program learns that the bootstrap was killed hard', async () => {
  const program = `process.once('disconnect', () => process.exit()); console.log(process.pid, process.ppid); setInterval(() => {}, 1000)`
  const starter = startLikeNpm(process.execPath, [writeFollower('linked.mjs', program, 'linked: true')])
  const [pid = 0, bootstrap = 0] = (await firstLine(starter)).split(' ').map(Number)
  process.kill(bootstrap, 'SIGKILL')
  expect(await untilGone(pid)).toBe(true)
  starter.kill('SIGKILL')
})

test('the exit code of the program is handed on', () => {
  const follower = writeFollower('code.mjs', 'process.exit(3)')
  expect(spawnSync(process.execPath, [follower]).status).toBe(3)
})

test('packages are stale when the lock file is another one than was installed', () => {
  const place = path.join(folder, 'stale')
  mkdirSync(path.join(place, 'node_modules'), { recursive: true })
  writeFileSync(path.join(place, 'package-lock.json'), '{"a":1}')
  expect(isInstalled(place)).toBe(false)
  rememberInstalled(place)
  expect(isInstalled(place)).toBe(true)
  writeFileSync(path.join(place, 'package-lock.json'), '{"a":2}')
  expect(isInstalled(place)).toBe(false)
})

test('the browser files are stale when a source of theirs changes, and not when a test does', () => {
  for (const part of ['src/web', 'scripts']) mkdirSync(path.join(folder, part), { recursive: true })
  for (const file of [
    'index.html',
    'vite.config.ts',
    'package-lock.json',
    'scripts/precompress.ts',
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

test('the command works from any folder, on the files of that folder', () => {
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, SOTKANET_URL: 'http://127.0.0.1:1/', DATA_DIR: 'own' }
  const program = path.join(root, 'bin', 'kaarna.mjs')
  const { stdout } = spawnSync(process.execPath, [program, 'doctor', '--json'], { cwd: folder, env, encoding: 'utf8' })
  const { findings } = JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as { findings: { message: string }[] }
  expect(findings.map(({ message }) => message).join('\n')).toContain(path.join(folder, 'own'))
})
