import fs from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { removeTree } from './files.ts'
import { isLinux } from './platform.ts'
import {
  crashRounds,
  findServers,
  killChildApps,
  makeTestFolder,
  startChildApp,
  waitUntil,
  type ChildApp,
} from './fixtures/child-app.ts'

const folder = makeTestFolder('race')
const dataDir = path.join(folder, 'data')
const starters = 6

afterEach(async () => {
  killChildApps()
  await waitUntil('no server', () => findServers(dataDir).length === 0)
})
afterAll(() => removeTree(folder))

/** Starts several at once; each says that it is ready, or whom the folder belongs to, or something worse. */
async function race(): Promise<{ apps: ChildApp[]; answers: string[] }> {
  const apps = Array.from({ length: starters }, () => startChildApp(dataDir))
  const matches = await Promise.all(apps.map((app) => app.waitFor(/^(READY|ERROR).*/)))
  const winner = apps.find((_, index) => matches[index]?.[1] === 'READY')
  const clear = `in use by another Kaarna (process ${winner?.pid} on `
  return { apps, answers: matches.map(([line]) => (line.includes(clear) ? 'names the winner' : line)) }
}

describe.skipIf(!isLinux)('of several that start at once one wins and the others name it', () => {
  test('on an empty folder, on a stopped cluster, and while a killed owner goes', { timeout: 400_000 }, async () => {
    fs.mkdirSync(dataDir)
    for (let round = 0; round <= crashRounds; round += 1) {
      const { apps, answers } = await race()
      expect(answers.toSorted((a, b) => a.localeCompare(b))).toEqual([
        ...Array.from({ length: starters - 1 }, () => 'names the winner'),
        'READY owner',
      ])
      expect(findServers(dataDir)).toHaveLength(1)
      const signal = round % 2 === 0 ? 'SIGTERM' : 'SIGKILL'
      await Promise.all(apps.map((app) => app.kill(signal)))
    }
  })
})
