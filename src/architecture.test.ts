// ARCHITECTURE.md in executable form: who may import whom.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, test } from 'vitest'

import { usedParts } from '../scripts/light-contracts.ts'

/** Lowest first: a module may import those before it. */
const moduleOrder = [
  'regions',
  'organisations',
  'indicators',
  'concerns',
  'plans',
  'clock',
  'groups',
  'reports',
  'site',
  'home',
  'setup',
]

const isTest = (file: string) => /\.test\.tsx?$|\/testing\/|\/testing\.ts$|\/fixtures\//.test(file)
const sources = globSync('{src,scripts,bench}/**/*.{ts,tsx}').filter((file) => !file.endsWith('.d.ts'))
const files = sources.filter((file) => file.startsWith('src/') && !isTest(file))
const moduleOf = (file: string) => /^src\/modules\/([\w-]+)\//.exec(file)?.[1]

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const statement = /^(import|export)(\s+type)?\b[^'"`]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(statement)].map(([, , type, from, bare, dynamic]) => {
    const name = (from ?? bare ?? dynamic)!
    const to = name.startsWith('#') ? `src/${name.slice(1)}` : name.startsWith('.') ? join(dirname(file), name) : name
    return { from: file, to, typeOnly: Boolean(type) }
  })
}

const imports = files.flatMap(importsOf)

const isWeb = (file: string) => /\/web\//.test(file) || file.startsWith('src/web/') || file.endsWith('index.web.ts')
const isServer = (file: string) =>
  file.startsWith('src/server/') || /\.(queries|handlers|jobs|mails|commands|server|demo)\.tsx?$/.test(file)
const reachesBrowser = (file: string) =>
  isWeb(file) ||
  /\.(contract|texts|access)\.ts$/.test(file) ||
  file.startsWith('src/shared/') ||
  file.startsWith('src/charts/') ||
  /^src\/documents\/[\w.-]+$/.test(file)

/** The imports that break a rule, as "file -> import", so that a failure says where to look. */
const broken = (rule: (edge: Import) => boolean) => imports.filter(rule).map(({ from, to }) => `${from} -> ${to}`)

test('shared files import nothing of ours but each other', () => {
  expect(
    broken(({ from, to }) => from.startsWith('src/shared/') && to.startsWith('src/') && !to.startsWith('src/shared/')),
  ).toEqual([])
})

test('charts import only shared files and each other, so that every renderer can draw them', () => {
  expect(
    broken(
      ({ from, to }) => from.startsWith('src/charts/') && to.startsWith('src/') && !/^src\/(charts|shared)\//.test(to),
    ),
  ).toEqual([])
})

test('documents import only shared files, charts and each other: they know no module and nothing of wellbeing', () => {
  expect(
    broken(
      ({ from, to }) =>
        from.startsWith('src/documents/') && to.startsWith('src/') && !/^src\/(documents|charts|shared)\//.test(to),
    ),
  ).toEqual([])
})

test('only queries and the server touch the database library', () => {
  expect(
    broken(
      ({ from, to }) =>
        ['kysely', 'pg'].includes(to) && !from.endsWith('.queries.ts') && !from.startsWith('src/server/'),
    ),
  ).toEqual([])
})

test('nothing that reaches the browser imports server code', () => {
  expect(
    broken(({ from, to, typeOnly }) => reachesBrowser(from) && !typeOnly && (isServer(to) || to.startsWith('node:'))),
  ).toEqual([])
})

test('a page takes the schema of a contract by its name: the build leaves no other in the browser (docs/decisions/0035)', () => {
  const handedOn = files.filter(isWeb).flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const isImported = (name: string) =>
      new RegExp(`^import \\{[^}]*\\b(?<! as )${name}\\b[^}]*\\} from '[^']+\\.contract\\.ts'`, 'm').test(text)
    return usedParts(text)
      .filter((part) => !isImported(part.split('.')[0]!) && part !== 'issue.input')
      .map((part) => `${file}: ${part}`)
  })
  expect(handedOn).toEqual([])
})

test('the server knows no module, but for the list of them', () => {
  const allowed = 'src/modules/index.server.ts'
  expect(
    broken(({ from, to }) => from.startsWith('src/server/') && to.startsWith('src/modules/') && to !== allowed),
  ).toEqual([])
})

test("no module reaches into another module's handlers", () => {
  const foreign = ({ from, to }: Import) => moduleOf(from) && moduleOf(to) && moduleOf(from) !== moduleOf(to)
  expect(broken((edge) => Boolean(foreign(edge)) && /\.handlers\./.test(edge.to))).toEqual([])
})

test('public pages take single icons: the whole set would cost the server 20 MB', () => {
  expect(broken(({ from, to }) => from.startsWith('src/modules/site/') && to === 'lucide-react')).toEqual([])
})

test('every module has its place in the order and uses only those before it', () => {
  const rank = (name: string) => moduleOrder.indexOf(name)
  const unknown = [...new Set(files.map(moduleOf))].filter((name) => name && rank(name) < 0)
  expect(unknown).toEqual([])
  const upwards = ({ from, to }: Import) => {
    const [user, used] = [moduleOf(from), moduleOf(to)]
    return Boolean(user && used && rank(used) > rank(user))
  }
  expect(broken(upwards)).toEqual([])
})

test('no file imports itself through others', () => {
  const edges = Map.groupBy(
    imports.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) return void cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    if (done.has(file)) return
    for (const { to } of edges.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of edges.keys()) visit(file, [])
  expect(cycles).toEqual([])
})

test('the rules are tried on real imports', () => {
  expect(imports.length).toBeGreaterThan(200)
})

test('files stay short enough to be read', () => {
  const generated = /db-types\.ts$|\.texts\.ts$|\/demo\/catalogue\//
  const long = sources.filter((file) => !generated.test(file) && readFileSync(file, 'utf8').split('\n').length > 400)
  expect(long).toEqual([])
})

test('nothing is left for later, and no check is silenced', () => {
  const marks = new RegExp(
    ['TO' + 'DO', 'FIX' + 'ME', '@ts-' + 'ignore', '@ts-' + 'expect-error', '(ox|es)lint-' + 'disable'].join('|'),
  )
  expect(sources.filter((file) => marks.test(readFileSync(file, 'utf8')))).toEqual([])
})
