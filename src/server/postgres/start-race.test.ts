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

/** Starts several at once; checks that one wins and that each other one names it. */
async function race(): Promise<ChildApp[]> {
  const apps = Array.from({ length: starters }, () => startChildApp(dataDir))
  const answers = await Promise.all(apps.map((app) => app.waitFor(/^(READY|ERROR).*/)))
  const winner = apps.find((_, index) => answers[index]?.[1] === 'READY')
  const refusals = answers.map((answer) => answer[0]).filter((line) => !line.startsWith('READY'))
  expect(refusals).toHaveLength(starters - 1)
  for (const line of refusals) expect(line).toContain(`in use by another Kaarna (process ${winner?.pid} on `)
  expect(findServers(dataDir)).toHaveLength(1)
  return apps
}

describe.skipIf(!isLinux)('of several that start at once one wins and the others name it', () => {
  test('on an empty folder, on a stopped cluster, and while a killed owner goes', { timeout: 400_000 }, async () => {
    fs.mkdirSync(dataDir)
    for (let round = 0; round <= crashRounds; round += 1) {
      const apps = await race()
      const signal = round % 2 === 0 ? 'SIGTERM' : 'SIGKILL'
      await Promise.all(apps.map((app) => app.kill(signal)))
    }
  })
})
