import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { closingLine } from './ci-reporter.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaarna-reporter-'))
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function lastLineOf(files: Record<string, string>): { line: string | undefined; code: number | null } {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  const args = [
    'run',
    '--root',
    folder,
    '--reporter=default',
    `--reporter=${path.join(root, 'scripts/ci-reporter.ts')}`,
  ]
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  const { stdout, status } = spawnSync(process.execPath, [vitest, ...args], { encoding: 'utf8', cwd: folder })
  return { line: stdout.trimEnd().split('\n').at(-1), code: status }
}

test('the last line counts what passed, failed and was left out, and files that do not load', () => {
  const passing = `import { test, expect } from 'vitest'
    test('a', () => expect(1).toBe(1)); test('b', () => expect(1).toBe(1)); test.skip('c', () => {})`
  expect(lastLineOf({ 'passing.test.js': passing })).toEqual({ line: '2 passed, 0 failed, 1 skipped', code: 0 })
  const failing = `import { test, expect } from 'vitest'; test('d', () => expect(1).toBe(2))`
  const broken = `import './missing.js'`
  expect(lastLineOf({ 'failing.test.js': failing, 'broken.test.js': broken })).toEqual({
    line: '2 passed, 2 failed, 1 skipped',
    code: 1,
  })
})

test('nothing left out is not mentioned', () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
})
