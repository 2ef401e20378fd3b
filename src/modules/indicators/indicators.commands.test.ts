import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, testNow, type TestServer } from '#server/testing.ts'
import { runImportSotkanet, type SotkanetFlags } from './indicators.commands.ts'
import { type FakeSotkanet, startFakeSotkanet } from './sources/fixtures/fake-sotkanet.ts'

let server: TestServer
let fake: FakeSotkanet
beforeAll(async () => {
  server = await createTestServer()
  fake = await startFakeSotkanet()
})
afterAll(async () => {
  await fake.close()
  await server.close()
})

const run = (flags: SotkanetFlags) =>
  runImportSotkanet(
    {
      db: server.db,
      config: { sotkanetUrl: fake.baseUrl, sotkanetUserAgent: undefined },
      clock: () => testNow,
      onProgress: () => {},
    },
    flags,
  )

describe('kaarna import sotkanet', () => {
  test.each<[SotkanetFlags, number]>([
    [{ indicators: '127, 181,127' }, 2],
    [{ indicators: 'sotkanet:127' }, 1],
    [{ set: 'minimum' }, 3],
    [{ all: true, years: '2010-2014' }, 4],
  ])('with %j asks for %d indicators', async (flags, indicators) => {
    expect((await run(flags)).indicators).toBe(indicators)
  })

  test('without years asks from 1990 to this year', async () => {
    fake.requests.length = 0
    await run({ indicators: '7' })
    const [figures] = fake.requests.filter((path) => path.startsWith('/json'))
    expect(figures).toContain('years=1990&')
    expect(figures).toContain('years=2026&')
    expect(figures).not.toContain('2027')
  })

  test('asks the address that is given', async () => {
    await expect(run({ all: true, baseUrl: `${fake.baseUrl.replace('/rest/1.1', '')}/elsewhere/` })).rejects.toThrow(
      /elsewhere has no/,
    )
  })

  test.each<[SotkanetFlags, string]>([
    [{}, 'Say which indicators'],
    [{ all: true, set: 'minimum' }, 'Say which indicators'],
    [{ indicators: '127;181' }, '127;181 is no indicator id'],
    [{ indicators: '' }, 'Nothing is no indicator id'],
    [{ set: 'maximum' }, 'There is no set maximum'],
    [{ all: true, years: '2015,2016' }, '2015,2016 are no years'],
    [{ all: true, years: '2016-2015' }, 'no years that figures could be of'],
    [{ all: true, baseUrl: 'sotkanet.fi' }, 'sotkanet.fi is no address'],
    [{ all: true, baseUrl: 'file:///etc/passwd' }, 'is no address'],
  ])('with %j says what is wrong and what to do', async (flags, message) => {
    await expect(run(flags)).rejects.toMatchObject({ code: 'invalidInput', message: expect.stringContaining(message) })
  })
})
