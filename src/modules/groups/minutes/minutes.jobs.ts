import { z } from 'zod'

import { tellPeople } from '#modules/organisations/notifications/notifying.service.ts'
import { insertAuditEvent } from '#server/audit.ts'
import type { Tx } from '#server/db.ts'
import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'
import { findMembersOn } from '../members.queries.ts'
import { findMeeting } from '../meetings/meetings.queries.ts'
import { findUnfinishedMinutes } from './kept-minutes.queries.ts'
import { remindsToday } from './minutes.ts'
import { findMinutesBeingChecked } from './minutes.queries.ts'
import { markReminded } from './minutes-moves.queries.ts'
import { findChecks } from './minutes-checks.queries.ts'
import { makeKeptFiles, type MinutesPress } from './minutes-files.service.ts'

export const minutesFilesJobName = 'groups.minutesFiles'
export const minutesReminderJobName = 'groups.minutesReminder'

/** Makes the files of minutes right after their approval; a renderer that fails is tried again. */
export const minutesFilesJob = ({ db, clock }: Pick<Services, 'db' | 'clock'>, press: MinutesPress): Job =>
  job({
    name: minutesFilesJobName,
    data: z.object({ organisationId: z.uuid(), minutesId: z.uuid() }),
    retryLimit: 5,
    run: (wanted) => makeKeptFiles({ db, press, now: clock() }, wanted),
  })

const patienceMs = 60_000

/** Plans the files that are missing, as those of a restored or a seeded installation may be. */
export async function planMissingMinutesFiles(tx: Tx, { jobs }: Pick<Services, 'jobs'>, startedAt: Date) {
  for (const unfinished of await findUnfinishedMinutes(tx))
    await jobs.plan(tx, minutesFilesJobName, unfinished, new Date(startedAt.getTime() + patienceMs))
}

/**
 * Each morning: reminds members who have said nothing two days before the last day of checking, and signers when it has
 * passed. Each in a transaction of its own that keeps the day: nobody is reminded twice.
 */
export const minutesReminderJob = (services: Services): Job =>
  job({
    name: minutesReminderJobName,
    data: z.object({}),
    cron: '20 7 * * *',
    async run() {
      // The demo stands still.
      const beingChecked = (await findMinutesBeingChecked(services.db)).filter(({ isDemo }) => !isDemo)
      for (const minutes of beingChecked) await remind(services, minutes)
    },
  })

type BeingChecked = Awaited<ReturnType<typeof findMinutesBeingChecked>>[number]

async function remind({ db, clock }: Services, minutes: BeingChecked): Promise<void> {
  const now = clock()
  const today = isoDay(now)
  const { id, organisationId, checkBy, sentAt, remindedOn, round } = minutes
  if (checkBy === null || sentAt === null) return
  const reminder = remindsToday({ checkBy, sentOn: isoDay(sentAt), remindedOn }, today)
  if (!reminder) return
  await db.transaction().execute(async (tx) => {
    const accountIds = reminder === 'check' ? await findSilent(tx, minutes) : await findUnsigned(tx, minutes)
    await markReminded(tx, id, today)
    await tellPeople(tx, {
      organisationId,
      by: { accountId: null, name: minutes.updatedBy },
      event: `minutes:${id}:${round}:${reminder}`,
      now,
      kind: 'meeting',
      accountIds,
      subject: { kind: 'minutes', id },
      part: { kind: 'minutes', id, change: 'updated' },
    })
    await insertAuditEvent(tx, {
      at: now,
      accountId: null,
      organisationId,
      endpoint: minutesReminderJobName,
      target: `minutes:${id}`,
      details: { reminder, people: accountIds.length },
    })
  })
}

async function membersOf(tx: Tx, { organisationId, meetingId }: BeingChecked) {
  const meeting = await findMeeting(tx, organisationId, meetingId)
  return meeting ? findMembersOn(tx, organisationId, meeting.groupId, meeting.on) : []
}
const accountsOf = (members: readonly { accountId: string | null }[]): string[] => [
  ...new Set(members.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]))),
]

async function findSilent(tx: Tx, minutes: BeingChecked): Promise<string[]> {
  const said = new Set((await findChecks(tx, minutes)).map(({ memberId }) => memberId))
  return accountsOf((await membersOf(tx, minutes)).filter(({ memberId }) => !said.has(memberId)))
}

async function findUnsigned(tx: Tx, minutes: BeingChecked): Promise<string[]> {
  const unsigned = new Set(minutes.signatures.flatMap((one) => (one.signedOn === null ? [one.memberId] : [])))
  return accountsOf((await membersOf(tx, minutes)).filter(({ memberId }) => unsigned.has(memberId)))
}
