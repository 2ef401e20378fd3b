import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { resultOf, runKaarna, startKaarnaCommand } from './fixtures/run-kaarna.ts'
import { startSmallSotkanet } from './fixtures/small-sotkanet.ts'

let folder: string
let sotkanet: Awaited<ReturnType<typeof startSmallSotkanet>>
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaarna-cli-'))
  sotkanet = await startSmallSotkanet()
})
afterAll(() => {
  sotkanet.close()
  rmSync(folder, { recursive: true, force: true })
})

const within = (name: string) => path.join(folder, name)
const one = (pattern: RegExp) => [expect.stringMatching(pattern)]

describe('what cannot work ends with one line and exit code 1', () => {
  test('a data folder that cannot be written', async () => {
    writeFileSync(within('file'), '')
    const { code, errors } = await runKaarna(['start', '--port', '0', '--data', within('file/data')])
    expect(errors).toEqual(one(/file\/data cannot be written \(ENOTDIR\).*choose another DATA_DIR/))
    expect(code).toBe(1)
  })

  test('a database that does not answer', async () => {
    const url = 'postgres://nobody:wrong@127.0.0.1:1/none'
    const { code, errors } = await runKaarna(['start', '--port', '0', '--data', within('elsewhere')], {
      DATABASE_URL: url,
      DATABASE_OWNER_URL: url,
    })
    expect(errors).toEqual(one(/^The database of DATABASE_URL cannot be used: .*Check the address/))
    expect(errors.join()).not.toContain('wrong@')
    expect(code).toBe(1)
  })

  test('an address that is no Sotkanet', async () => {
    const flags = ['--all', '--base-url', `${sotkanet.address}/nothing`, '--data', within('cold')]
    const { code, errors } = await runKaarna(['import', 'sotkanet', ...flags])
    expect(errors).toEqual(one(/^Sotkanet at http:.*\/nothing cannot be read: .*Check the address and the connection/))
    expect(code).toBe(1)
  })
})

test('wrong settings are all named at once', async () => {
  const { code, errors } = await runKaarna(['start'], { SMTP_URL: 'mail', OIDC_ISSUER: 'https://id.example.org' })
  expect(errors.slice(1).map((line) => line.split(':')[0])).toEqual([
    'SMTP_URL',
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
  ])
  expect(code).toBe(1)
})

test('wrong usage ends with exit code 2 and names what is wrong', async () => {
  const { code, errors } = await runKaarna(['import', 'sotkanet'])
  expect(errors[0]).toBe('Say what to fetch: --indicators, --set minimum or --all.')
  expect(code).toBe(2)
})

describe('without a running Kaarna', () => {
  const data = () => ['--data', within('alone')]

  test('figures are imported, and a second time nothing has changed', async () => {
    const command = ['import', 'sotkanet', '--all', '--years', '2018-2019', '--base-url', sotkanet.address, '--json']
    const first = await runKaarna([...command, ...data()])
    expect([first.code, first.errors]).toEqual([0, []])
    const counts = { indicators: 1, observations: 6, skipped: 0, failed: 0 }
    expect(resultOf(first)).toMatchObject({ ...counts, changed: 1, unchanged: 0, durationMs: expect.any(Number) })
    expect(resultOf(await runKaarna([...command, ...data()]))).toMatchObject({ changed: 0, unchanged: 1 })
  })

  test('an indicator that the source lacks is named, and the exit code says so', async () => {
    const flags = ['--indicators', '127,999', '--years', '2018', '--base-url', sotkanet.address, '--json']
    const ended = await runKaarna(['import', 'sotkanet', ...flags, ...data()])
    expect(ended.code).toBe(1)
    expect(ended.errors).toEqual(one(/^One indicator could not be fetched: sotkanet:999 /))
    expect(resultOf(ended)).toMatchObject({ indicators: 2, failed: 1 })
  })

  test('an organisation is founded and its report written', async () => {
    const founding = await runKaarna(['organisation', 'add', '--region', 'kunta:901', '--json', ...data()])
    expect(resultOf(founding)).toMatchObject({ slug: 'koela', region: 'kunta:901' })
    const flags = ['--organisation', 'koela', '--year', '2019', '--lang', 'sv', '--format', 'pdf,html', '--json']
    const report = await runKaarna(['report', ...flags, '--out', within('out'), ...data()])
    expect([report.code, report.errors]).toEqual([0, []])
    expect(resultOf(report)).toMatchObject({
      files: [
        { format: 'pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        { format: 'html', bytes: expect.any(Number) },
      ],
    })
    expect(readdirSync(within('out')).map((name) => path.extname(name))).toEqual(['.html', '.pdf'])
  })

  test.each([
    [['organisation', 'add', '--region', 'kunta:901'], /has an organisation already: --organisation koela/],
    [['organisation', 'add', '--region', 'kunta:000'], /^regionKey: the register has no such municipality/],
    [['organisation', 'add', '--region', 'kunta:902', '--slug', 'koela'], /^slug: another organisation/],
    [['report', '--organisation', 'nowhere', '--year', '2019'], /^There is no organisation nowhere\. Found it first/],
    [
      ['report', '--organisation', 'koela', '--year', '2019', '--kind', 'regional'],
      /^koela is a municipality: it makes annual, broad, review, plan, agePlan, negotiation, not regional$/,
    ],
    [['restore', 'missing-file'], /missing-file does not exist/],
    [['files', 'move'], /^FILES_S3_ENDPOINT and the settings that belong to it are not set/],
  ])('%s is refused with what to do', async (args, pattern) => {
    const { code, errors } = await runKaarna([...args, ...data()])
    expect(errors).toEqual(one(pattern))
    expect(code).toBe(1)
  })

  test('a backup restores into an empty folder, and the doctor finds both well', async () => {
    const backup = await runKaarna(['backup', within('backup'), '--json', ...data()])
    expect(resultOf(backup)).toMatchObject({ kind: 'physical', encryptionKey: 'included' })
    expect((await runKaarna(['restore', within('backup'), '--data', within('again')])).code).toBe(0)
    const command = ['doctor', '--json', '--data', within('again')]
    const doctor = await runKaarna(command, { SOTKANET_URL: sotkanet.address })
    const { findings } = resultOf(doctor) as { findings: { check: string; state: string }[] }
    const notWell = findings.filter(({ check, state }) => state !== 'good' && !['mail', 'browserFiles'].includes(check))
    expect(notWell).toEqual([])
    expect(doctor.code).toBe(0)
  })
})

describe('beside a running Kaarna', () => {
  let kaarna: ReturnType<typeof startKaarnaCommand>
  let address: string
  let owner: string
  const data = () => ['--data', within('running')]

  beforeAll(async () => {
    kaarna = startKaarnaCommand(['start', '--no-demo', '--port', '0', ...data()])
    address = await vi.waitUntil(() => /ready at (\S+)/.exec(kaarna.written())?.[1], { timeout: 60_000, interval: 100 })
  })

  test('it answers', async () => {
    expect(await (await fetch(`${address}/api/v1/health`)).json()).toMatchObject({ status: 'ok' })
  })

  test('commands use its database, and what they do is there at once', async () => {
    const region = ['--region', 'kunta:902', '--base-url', sotkanet.address]
    expect((await runKaarna(['organisation', 'add', ...region, ...data()])).errors).toEqual([])
    const known = await (await fetch(`${address}/api/v1/regions/kunta:902`)).json()
    expect(known).toMatchObject({ title: { fi: 'Harjoila' } })
    const person = ['owner@example.org', '--organisation', 'harjoila', '--role', 'owner']
    const invited = await runKaarna(['user', 'add', ...person, '--json', ...data()])
    const { 1: token } = /\/app\/invitation#(.+)$/.exec(String(resultOf(invited).link))!
    const body = JSON.stringify({ token, name: 'Omistaja', password: 'kolme venettä purossa' })
    const headers = { 'content-type': 'application/json' }
    const accepted = await fetch(`${address}/api/v1/invitation`, { method: 'POST', headers, body })
    const cookie = accepted.headers.get('set-cookie')!.split(';')[0]!
    const isAdministrator = async () => {
      const session = await fetch(`${address}/api/v1/session`, { headers: { cookie } })
      return ((await session.json()) as { person: { isAdministrator: boolean } }).person.isAdministrator
    }
    expect(await isAdministrator()).toBe(false)
    expect((await runKaarna(['user', 'administrator', 'Owner@example.org', ...data()])).errors).toEqual([])
    expect(await isAdministrator()).toBe(true)
    await runKaarna(['user', 'administrator', 'owner@example.org', '--revoke', ...data()])
    expect(await isAdministrator()).toBe(false)
    const nobody = await runKaarna(['user', 'administrator', 'nobody@example.org', ...data()])
    expect(nobody.errors).toEqual(one(/^Nobody has the address nobody@example\.org\. Invite/))
    owner = cookie
  })

  test('what an import changed is told to the organisations', async () => {
    const flags = ['--all', '--base-url', sotkanet.address]
    expect((await runKaarna(['import', 'sotkanet', ...flags, ...data()])).errors).toEqual([])
    const told = async () => {
      const response = await fetch(`${address}/api/v1/organisations/harjoila/changes`, { headers: { cookie: owner } })
      return ((await response.json()) as { items: { content: { added: string[] } }[] }).items
    }
    const [digest] = await vi.waitUntil(async () => (await told()).length > 0 && told(), { timeout: 20_000 })
    expect(digest?.content.added).toEqual(['sotkanet:127'])
  })

  test('a second one on its data is refused by name', async () => {
    const { code, errors } = await runKaarna(['start', '--port', '0', ...data()])
    expect(errors).toEqual(one(/in use by another Kaarna \(process \d+ on .*\)\. Stop that one/))
    expect(code).toBe(1)
  })

  test('a second one on its port is refused, and leaves nothing running', async () => {
    const port = new URL(address).port
    const { code, errors } = await runKaarna(['start', '--no-demo', '--port', port, '--data', within('other')])
    expect(errors).toEqual(one(/^Port \d+ is taken by another program/))
    expect(code).toBe(1)
    expect(existsSync(within('other/pg18')), 'nothing is made before').toBe(false)
  })

  test('it ends in order when it is asked to', async () => {
    const started = performance.now()
    kaarna.process.kill('SIGTERM')
    expect(await kaarna.ended).toMatchObject({ code: 0, errors: [] })
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(readdirSync(within('running/pg18'))).not.toContain('postmaster.pid')
  })
})

test('an import that is interrupted stops its database and says how to go on', async () => {
  const silent = createServer(() => {})
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const flags = ['--all', '--base-url', `http://127.0.0.1:${(silent.address() as AddressInfo).port}`]
  const asked = new Promise((resolve) => silent.once('request', resolve))
  const command = startKaarnaCommand(['import', 'sotkanet', ...flags, '--data', within('stopped')])
  await asked
  command.process.kill('SIGINT')
  expect(await command.ended).toMatchObject({ code: 1, errors: one(/^Interrupted\..*run the command again/) })
  expect(readdirSync(within('stopped/pg18'))).not.toContain('postmaster.pid')
  silent.closeAllConnections()
  silent.close()
})
