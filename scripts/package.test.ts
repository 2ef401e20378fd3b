import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'
import { z } from 'zod'

const versions = z.record(z.string(), z.string()).default({})
const manifest = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
})
const lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ version: z.string().optional(), resolved: z.string().optional(), optionalDependencies: versions }),
  ),
})

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
const { dependencies, devDependencies, optionalDependencies } = manifest.parse(read('package.json'))
const { packages } = lock.parse(read('package-lock.json'))
const wanted = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })

test('every package is named with its exact version, which is the one in the lock file', () => {
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  expect(wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([])
})

test('the lock file has the packages of every platform, else npm ci refuses it: node scripts/complete-lock.mjs adds them', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies: names }]) =>
    Object.keys(names)
      .filter((name) => !foldersAbove(place).some((folder) => packages[`${folder}node_modules/${name}`]))
      .map((name) => `${place} -> ${name}`),
  )
  expect(missing).toEqual([])
})

test('the lock file names no host to download from', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([])
})

/** Where npm looks for what a package needs: in its own folder, then upwards. */
function foldersAbove(place: string): string[] {
  const parts = place.split('node_modules/').slice(1)
  return [
    '',
    ...parts.map((_, index) =>
      parts
        .slice(0, index + 1)
        .map((part) => `node_modules/${part}`)
        .join('')
        .replace(/\/?$/, '/'),
    ),
  ]
}
