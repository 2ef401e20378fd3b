import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What the browser's files are made of. Tests, migrations and the like are not: changing them builds nothing. */
const parts = ['index.html', 'vite.config.ts', 'package-lock.json', 'scripts', 'src']
const isPart = (file) => !/\.test\.tsx?$|\.sql$|[/\\](server|testing|demo|cli)[/\\]/.test(file)

function* filesOf(at) {
  if (!/\.[a-z0-9]+$/.test(at)) for (const entry of readdirSync(at).toSorted()) yield* filesOf(path.join(at, entry))
  else if (isPart(at)) yield at
}

/** A hash over the sources of the browser's files. */
export function sourceHash(root) {
  const hash = createHash('sha256')
  for (const part of parts)
    for (const file of filesOf(path.join(root, part))) hash.update(path.relative(root, file)).update(readFileSync(file))
  return hash.digest('hex')
}

/** Runs `vite build` when the sources have changed since the last one. Throws one line when that fails. */
export function buildWhenStale(root, node) {
  const stamp = path.join(root, 'dist', '.built')
  const wanted = sourceHash(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Building the browser files …')
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status, stdout, stderr } = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) throw new Error(`The browser files could not be built:\n${stdout ?? ''}${stderr ?? ''}`)
  writeFileSync(stamp, wanted)
}
