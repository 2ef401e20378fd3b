import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { readConfig } from './config.ts'
import { connectApp, prepareDatabase } from './database.ts'
import type { Connection } from './db.ts'
import { type Jobs, startJobs } from './jobs.ts'
import { type Mail, planMail } from './mail.ts'
import { createMailJob } from './mail-job.ts'
import { createTestDatabase, type TestDatabase } from './testing/database.ts'

const secret = Buffer.alloc(32, 3)
const letter: Mail = {
  to: 'aino@example.fi',
  subject: 'Kutsu Åbohon',
  text: 'Hyvä Aino,\n\nhttp://localhost/app/invitation\n',
}

let database: TestDatabase
let connection: Connection
let jobs: Jobs
let refusals = 1
const received: { to: string[]; raw: string }[] = []
const logged: string[] = []
const log = pino({ level: 'warn' }, { write: (line) => void logged.push(line) })

const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, answer) =>
    answer(refusals-- > 0 ? Object.assign(new Error(`${address} is busy`), { responseCode: 450 }) : null),
  onData(stream, { envelope }, answer) {
    const keep = async () => {
      received.push({ to: envelope.rcptTo.map(({ address }) => address), raw: await text(stream) })
      answer()
    }
    void keep()
  },
})

beforeAll(async () => {
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve))
  const { port } = mailServer.server.address() as AddressInfo
  const config = readConfig({
    NODE_ENV: 'test',
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Kaarna <kaarna@example.fi>',
  })
  database = await createTestDatabase()
  await prepareDatabase(database)
  connection = connectApp(database, () => {})
  jobs = await startJobs(connection.pool, log)
  await jobs.work([createMailJob({ config, secret, log })])
})
afterAll(async () => {
  await jobs.stop()
  await connection.close()
  await database.drop()
  await new Promise<void>((resolve) => mailServer.close(resolve))
})

test('a planned mail reaches the mail server, also when it is refused at first', async () => {
  await connection.db.transaction().execute((tx) => planMail(jobs, secret)(tx, letter))
  await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 40_000, interval: 100 })
  const [mail] = received
  expect(mail!.to).toEqual(['aino@example.fi'])
  expect(mail!.raw).toMatch(/^From: Kaarna <kaarna@example\.fi>/m)
  expect(mail!.raw).toMatch(/^Subject: =\?UTF-8\?Q\?Kutsu_=C3=85bohon\?=/m)
  expect(logged.join()).toContain('The mail server did not take a letter (EENVELOPE 450)')
  expect(logged.join()).not.toContain('aino')
})

test('a mail that its reader can stop says where, for mail programs to press', async () => {
  const digest = { ...letter, html: '<p>Hyvä Aino</p>', unsubscribe: 'https://kaarna.example/digest-stop/token' }
  await connection.db.transaction().execute((tx) => planMail(jobs, secret)(tx, digest))
  await vi.waitFor(() => expect(received).toHaveLength(2), { timeout: 40_000, interval: 100 })
  const { raw } = received[1]!
  expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/kaarna\.example\/digest-stop\/token>/m)
  expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
  expect(raw).toMatch(/^Content-Type: multipart\/alternative/m)
})

test('a mail of a transaction that is rolled back is never sent', async () => {
  const failing = connection.db.transaction().execute(async (tx) => {
    await planMail(jobs, secret)(tx, { ...letter, to: 'nobody@example.fi' })
    throw new Error('rolled back')
  })
  await expect(failing).rejects.toThrow('rolled back')
  await connection.db.transaction().execute((tx) => planMail(jobs, secret)(tx, { ...letter, to: 'last@example.fi' }))
  await vi.waitFor(() => expect(received.at(-1)?.to).toEqual(['last@example.fi']), { timeout: 40_000, interval: 100 })
  expect(received.flatMap(({ to }) => to)).not.toContain('nobody@example.fi')
})

test('the queue keeps no address and no word of a mail', async () => {
  const { rows } = await connection.pool.query<{ data: object }>("SELECT data FROM jobs.job WHERE name = 'mail.send'")
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toMatch(/aino|invitation|Kutsu/)
})

test('without a mail server the log says so and names nobody', async () => {
  const unsent = createMailJob({ config: readConfig({ NODE_ENV: 'test' }), secret, log })
  const planned: object[] = []
  const keep = { plan: async (_tx: unknown, _name: string, data: object) => void planned.push(data) } as unknown as Jobs
  await planMail(keep, secret)({} as never, letter)
  await unsent.run(planned[0])
  expect(logged.join()).toContain('SMTP_URL')
  expect(logged.join()).not.toMatch(/aino|Kutsu/)
})

test('a mail sealed with another key is dropped with a line in the log', async () => {
  const foreign = createMailJob({ config: readConfig({ NODE_ENV: 'test' }), secret: Buffer.alloc(32, 4), log })
  const { rows } = await connection.pool.query<{ data: object }>(
    "SELECT data FROM jobs.job WHERE name = 'mail.send' LIMIT 1",
  )
  await foreign.run(rows[0]!.data)
  expect(logged.join()).toContain('ENCRYPTION_KEY')
})
