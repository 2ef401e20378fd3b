import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { openMailbox, type Mailbox } from '#server/mail/testing/mailbox.ts'
import { withDatabase } from './database.ts'
import type { Figure } from './figure.ts'
import type { MailProcessSettings } from './mail-process.ts'
import { tellEverybody } from './told-people.ts'

const letters = 10_000
const kills = 20

/** 10,000 notifications, told and mailed to a local mail server by a process that is killed 20 times meanwhile. */
export async function measureMail(tell: (step: string) => void): Promise<Figure[]> {
  return withDatabase(async (db, _owner, { app }) => {
    const mailbox = await openMailbox()
    try {
      tell(`mail: ${letters} notifications told`)
      const told = await tellEverybody(db, { people: letters, late: 'mail', now: new Date() })
      const settings = { login: app, smtpUrl: mailbox.url, secret: Buffer.alloc(32, 5).toString('base64') }
      tell(`mail: letters, and ${kills} kills`)
      const started = performance.now()
      await sendThroughKills(mailbox, settings)
      const seconds = (performance.now() - started) / 1000
      return figures(mailbox, told, seconds)
    } finally {
      await mailbox.close()
    }
  })
}

function start(settings: MailProcessSettings): ChildProcess {
  const file = fileURLToPath(new URL('./mail-process.ts', import.meta.url))
  return spawn(process.execPath, ['--import', './tsx.mjs', file, JSON.stringify(settings)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

/** Kills the process each time when another part has come in; the last one finishes. */
async function sendThroughKills(mailbox: Mailbox, settings: MailProcessSettings): Promise<void> {
  for (let kill = 1; kill <= kills; kill++) {
    const child = start(settings)
    await mailbox.count(Math.round((letters * kill) / (kills + 1)))
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  const last = start(settings)
  await allArrived(mailbox)
  last.kill('SIGKILL')
  await once(last, 'exit')
}

/** Repeats make the count alone say too little. */
async function allArrived(mailbox: Mailbox): Promise<void> {
  for (let wanted = letters; new Set(mailbox.received.map(({ to }) => to)).size < letters; wanted++)
    await mailbox.count(Math.max(wanted, mailbox.received.length + 1))
}

function figures({ received }: Mailbox, toldSeconds: number, seconds: number): Figure[] {
  const names = new Set(received.map(({ messageId }) => messageId)).size
  const people = new Set(received.map(({ to }) => to)).size
  const title = `${letters.toLocaleString('en')} notifications, ${kills} kills`
  return [
    { name: 'notifications told', median: letters / toldSeconds, unit: '/s', goal: 200, better: 'higher' },
    { name: `${title}: planned and mailed`, median: letters / seconds, unit: '/s', goal: 200, better: 'higher' },
    { name: `${title}: people without a letter`, median: letters - people, unit: 'people', goal: 0, better: 'lower' },
    {
      name: `${title}: letters beyond one for each`,
      median: names - people,
      unit: 'letters',
      goal: 0,
      better: 'lower',
    },
    {
      name: `${title}: the same letter handed over again`,
      median: received.length - names,
      unit: 'times',
      goal: null,
      better: 'lower',
    },
  ]
}
