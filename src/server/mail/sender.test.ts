import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { readConfig } from '../config.ts'
import { connectApp, prepareDatabase } from '../database.ts'
import type { Connection } from '../db.ts'
import { addressHash, type Mail, planMail, withdrawMails } from '../mail.ts'
import { createTestDatabase, type TestDatabase } from '../testing/database.ts'
import { readDeliveryReport } from './delivery-report.ts'
import { exchangeReport, postfixReport } from './fixtures/delivery-reports.ts'
import { letterGauges } from './letter-counts.ts'
import { takeDeliveryReport } from './late-refusals.ts'
import { type MailSender, startMailSender } from './sender.ts'
import { type Mailbox, openMailbox } from './testing/mailbox.ts'

const secret = Buffer.alloc(32, 3)
const letter: Mail = {
  to: 'aino@example.fi',
  language: 'fi',
  subject: 'Kutsu Åbohon',
  text: 'Hyvä Aino,\n\nhttp://localhost/app/invitation\n',
}

let database: TestDatabase
let connection: Connection
let mailbox: Mailbox
let sender: MailSender | undefined
let clock = { ahead: 0 }
const logged: string[] = []
const log = pino({ level: 'info' }, { write: (line) => void logged.push(line) })

beforeAll(async () => {
  database = await createTestDatabase()
  await prepareDatabase(database)
  connection = connectApp(database, () => {})
})
afterAll(async () => {
  await connection.close()
  await database.drop()
})
beforeEach(async () => {
  mailbox = await openMailbox()
  logged.length = 0
  clock = { ahead: 0 }
})
afterEach(async () => {
  await sender?.stop()
  sender = undefined
  await mailbox.close()
  await connection.db.deleteFrom('letter').execute()
  await connection.db.deleteFrom('mail_bounce').execute()
})

const start = (smtpUrl: string | undefined = mailbox.url, key = secret) => {
  const config = readConfig({ NODE_ENV: 'test', SMTP_URL: smtpUrl, MAIL_FROM: 'Kaarna <kaarna@example.fi>' })
  const now = () => new Date(Date.now() + clock.ahead)
  sender = startMailSender({ config, secret: key, log, login: database.app, clock: now })
}
const plan = (...letters: Partial<Mail>[]) =>
  connection.db.transaction().execute(async (tx) => {
    for (const more of letters) await planMail(secret)(tx, { ...letter, ...more })
  })
const states = async () => {
  const rows = await connection.db.selectFrom('letter').select(['state', 'sealed']).orderBy('id').execute()
  return rows.map(({ state }) => state)
}
const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 40_000, interval: 25 })

describe('a letter', () => {
  test('reaches the mail server as text and as a page, and its words are forgotten then', async () => {
    start()
    await plan({ unsubscribe: 'https://kaarna.example/digest-stop/token' })
    await mailbox.count(1)
    const [{ to, raw }] = mailbox.received as [(typeof mailbox.received)[number]]
    expect(to).toBe('aino@example.fi')
    expect(raw).toMatch(/^From: Kaarna <kaarna@example\.fi>/m)
    expect(raw).toMatch(/^Subject: =\?UTF-8\?Q\?Kutsu_=C3=85bohon\?=/m)
    expect(raw).toMatch(/^Content-Type: multipart\/alternative/m)
    expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/kaarna\.example\/digest-stop\/token>/m)
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
    await until(async () => expect(await states()).toEqual(['sent']))
    const { sealed } = await connection.db.selectFrom('letter').select('sealed').executeTakeFirstOrThrow()
    expect(sealed).toBeNull()
  })

  test('names nobody while it waits', async () => {
    await plan({})
    const { rows } = await connection.pool.query<{ row: string }>('SELECT letter::text AS row FROM letter')
    expect(rows[0]!.row).not.toMatch(/aino|invitation|Kutsu/)
  })

  test('of a transaction that is rolled back is never sent', async () => {
    start()
    const failing = connection.db.transaction().execute(async (tx) => {
      await planMail(secret)(tx, { ...letter, to: 'nobody@example.fi' })
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    await plan({ to: 'last@example.fi' })
    await mailbox.count(1)
    expect(mailbox.received.map(({ to }) => to)).toEqual(['last@example.fi'])
  })

  test('planned twice by one key is one letter', async () => {
    await plan({ key: 'digest:1' }, { key: 'digest:1', subject: 'Toinen' })
    expect(await states()).toEqual(['planned'])
  })

  test('that has lost its point, or was taken back, does not leave', async () => {
    await plan({ key: 'late', until: new Date('2026-01-01T00:00:00Z') }, { key: 'withdrawn' }, { key: 'third' })
    const taken = await connection.db
      .transaction()
      .execute((tx) => withdrawMails(tx, ['withdrawn', 'other'], new Date()))
    expect(taken).toEqual(['withdrawn'])
    start()
    await until(async () => expect(await states()).toEqual(['left_out', 'left_out', 'sent']))
    expect(mailbox.received).toHaveLength(1)
  })

  test('sealed with another key is dropped with a line in the log', async () => {
    await plan({})
    start(mailbox.url, Buffer.alloc(32, 4))
    await until(async () => expect(await states()).toEqual(['refused']))
    expect(logged.join()).toContain('ENCRYPTION_KEY')
  })

  test('without a mail server is left out with a line in the log that names nobody', async () => {
    await plan({})
    start('')
    await until(async () => expect(await states()).toEqual(['left_out']))
    expect(logged.join()).toContain('SMTP_URL')
    expect(logged.join()).not.toMatch(/aino|Kutsu/)
  })
})

describe('a mail server', () => {
  test('that wants a letter later gets it later', async () => {
    let refusals = 1
    mailbox.answer(() => (refusals-- > 0 ? '450 4.2.0 Greylisted' : undefined))
    start()
    await plan({})
    await until(() => expect(logged.join()).toContain('EENVELOPE 450'))
    await until(async () => expect(await states()).toEqual(['planned']))
    expect(logged.join()).not.toContain('aino')
    clock.ahead = 61_000
    await plan({ to: 'last@example.fi' })
    await until(async () => expect(await states()).toEqual(['sent', 'sent']))
  })

  test('that was away for a day gets everything in order, each once', async () => {
    const people = Array.from({ length: 5 }, (_, index) => `person${index}@example.fi`)
    const away = mailbox.url
    await mailbox.close()
    start(away)
    await plan(...people.map((to) => ({ to })))
    await until(() => expect(logged.join()).toContain('nothing answers at 127.0.0.1'))
    await sender?.stop()
    expect(new Set(await states())).toEqual(new Set(['planned']))
    mailbox = await openMailbox()
    clock.ahead = 86_400_000
    start()
    await until(async () => expect(new Set(await states())).toEqual(new Set(['sent'])))
    expect(mailbox.received.map(({ to }) => to).toSorted()).toEqual(people)
  })

  test('that knows no such mailbox gets no more letters to it, until the person asks for one', async () => {
    mailbox.answer((address) => (address === letter.to ? '550 5.1.1 User unknown' : undefined))
    start()
    await plan({})
    await until(async () => expect(await states()).toEqual(['refused']))
    await plan({ to: 'Aino@Example.fi' }, { to: 'eero@example.fi' }, { isAsked: true })
    mailbox.answer(() => undefined)
    await until(async () => expect(await states()).toEqual(['refused', 'refused', 'sent', 'sent']))
    expect(mailbox.received.map(({ to }) => to).toSorted()).toEqual(['aino@example.fi', 'eero@example.fi'])
  })
})

test('of a sender that is killed again and again nothing is lost, and what is repeated is the same letter', async () => {
  const letters = 200
  await plan(...Array.from({ length: letters }, (_, index) => ({ to: `person${index}@example.fi` })))
  const settings = { login: database.app, smtpUrl: mailbox.url, secret: secret.toString('base64') }
  const run = () =>
    spawn(
      process.execPath,
      [fileURLToPath(new URL('./testing/sender-process.ts', import.meta.url)), JSON.stringify(settings)],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
  for (const killedAfter of [40, 90, 140]) {
    const child = run()
    await mailbox.count(killedAfter)
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  start()
  await until(async () => expect(new Set(await states())).toEqual(new Set(['sent'])))
  const names = new Set(mailbox.received.map(({ messageId }) => messageId))
  const people = new Set(mailbox.received.map(({ to }) => to))
  expect([names.size, people.size]).toEqual([letters, letters])
  // At most what was under way at the moment of a kill is repeated.
  expect(mailbox.received.length - letters).toBeLessThanOrEqual(3 * 6)
})

test('the numbers of letters that are read together are counted once', async () => {
  await plan({}, { key: 'second' })
  let counted = 0
  const gauges = letterGauges(connection.db, () => new Date(Date.now() + 60_000 * ++counted))
  const read = () => Promise.all(gauges.map(async (gauge) => gauge.read()))
  expect([(await read())[0], counted]).toEqual([2, 1])
  await plan({ key: 'third' })
  expect([(await read())[0], counted]).toEqual([3, 2])
})

describe('what a mail server reports after it had taken a letter', () => {
  const take = (report: string, key = secret) =>
    connection.db.transaction().execute((tx) => {
      const now = new Date('2026-03-02T10:00:09Z')
      return takeDeliveryReport(tx, { secret: key, now }, readDeliveryReport(report))
    })
  const marked = async () => {
    const rows = await connection.db.selectFrom('mail_bounce').select(['address_hash', 'fault']).execute()
    return rows.map(({ address_hash: hash, fault }) => [hash.equals(addressHash(secret, letter.to)), fault])
  }
  const sendOne = async (): Promise<string> => {
    start()
    await plan({})
    await mailbox.count(1)
    await until(async () => expect(await states()).toEqual(['sent']))
    return mailbox.received[0]!.messageId
  }

  test.each([
    ['Postfix', postfixReport, '5.1.1'],
    ['Exchange', exchangeReport, '5.1.10'],
  ])('marks the address of the letter that %s names, once as well as twice', async (_, report, codes) => {
    const name = await sendOne()
    for (let times = 0; times < 2; times++) expect(await take(report(name))).toMatchObject({ kind: 'address', codes })
    expect(await marked()).toEqual([[true, `reported later: ${codes}`]])
    await plan({ key: 'next' })
    expect(await states()).toEqual(['refused', 'refused'])
  })

  test('is of the letter alone when a policy refused it, and of nothing while it may arrive yet', async () => {
    const name = await sendOne()
    expect(await take(postfixReport(name, { status: '4.4.1', action: 'delayed' }))).toEqual({ kind: 'ignored' })
    expect(await take(postfixReport(name, { status: '4.4.1' }))).toEqual({ kind: 'ignored' })
    expect(await states()).toEqual(['sent'])
    expect(await take(postfixReport(name, { status: '5.7.1' }))).toMatchObject({ kind: 'letter', codes: '5.7.1' })
    expect([await states(), await marked()]).toEqual([['refused'], []])
  })

  test('is believed of no letter whose name it cannot know', async () => {
    const name = await sendOne()
    const guesses = [name.replace(/\.[0-9a-f]/, (digit) => (digit === '.0' ? '.1' : '.0')), '<1@example.fi>', '']
    for (const guess of guesses) expect(await take(postfixReport(guess))).toEqual({ kind: 'unknown' })
    expect(await take(postfixReport(name), Buffer.alloc(32, 4))).toEqual({ kind: 'unknown' })
    expect([await states(), await marked()]).toEqual([['sent'], []])
  })
})
