import { pino } from 'pino'

import { createDigestJob } from '#modules/organisations/notifications/digests.jobs.ts'
import { createSubjects } from '#modules/organisations/subjects/subjects.service.ts'
import { readConfig } from '#server/config.ts'
import { planMail } from '#server/mail.ts'
import type { Services } from '#server/module.ts'
import { withDatabase } from './database.ts'
import type { Figure } from './figure.ts'
import { goalSubjects } from './goal-subjects.ts'
import { tellEverybody } from './told-people.ts'

const people = 10_000
const morning = new Date('2026-03-02T10:00:00Z')

/** The digests of 10,000 people, from the hour that they are due to the last letter that waits to leave. */
export async function measureDigests(tell: (step: string) => void): Promise<Figure[]> {
  return withDatabase(async (db) => {
    tell(`mail: ${people} digests written`)
    await tellEverybody(db, { people, late: 'digest', now: new Date(morning.getTime() - 20 * 3_600_000) })
    const secret = Buffer.alloc(32, 5)
    const config = readConfig({ SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'Kaarna <kaarna@example.fi>' })
    const log = pino({ level: 'error' }, pino.destination(2))
    const services = { config, db, secret, log, clock: () => morning, sendMail: planMail(secret) }
    const before = { at: performance.now(), cpu: process.cpuUsage() }
    await createDigestJob(services satisfies Partial<Services> as Services, createSubjects([goalSubjects])).run({})
    const seconds = (performance.now() - before.at) / 1000
    const { user, system } = process.cpuUsage(before.cpu)
    return [
      {
        name: `${people.toLocaleString('en')} digests written`,
        median: people / seconds,
        unit: '/s',
        goal: 200,
        better: 'higher',
      },
      {
        name: 'processor time of Node for them',
        median: (user + system) / 1e6,
        unit: 's',
        goal: null,
        better: 'lower',
      },
    ]
  })
}
