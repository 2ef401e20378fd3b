import { z } from 'zod'

import type { Tx } from '#server/db.ts'
import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { findPeople } from '../people.queries.ts'
import { keyOf, type Subjects } from '../subjects/subjects.service.ts'
import { tellPeople } from './notifying.service.ts'
import { holdOverdue, type Overdue, settleOverdue } from './passing-on.queries.ts'

export const passingOnJobName = 'notifications.passOn'

const batchSize = 200

/**
 * Each morning: what nobody has reacted to within the days of its kind's rule is told to the next person, once. A batch
 * is a transaction: it may stop and begin again at any point, and nobody is told twice.
 */
export const createPassingOnJob = ({ db, clock }: Services, subjects: Subjects): Job =>
  job({
    name: passingOnJobName,
    data: z.object({}),
    cron: '30 6 * * *',
    async run() {
      let passed: number
      do passed = await db.transaction().execute((tx) => passOnBatch(tx, subjects, clock()))
      while (passed === batchSize)
    },
  })

async function passOnBatch(tx: Tx, subjects: Subjects, now: Date): Promise<number> {
  const overdue = await holdOverdue(tx, now, batchSize)
  if (overdue.length === 0) return 0
  for (const [organisationId, own] of Map.groupBy(overdue, (one) => one.organisationId))
    await passOn(tx, subjects, { organisationId, overdue: own, now })
  await settleOverdue(
    tx,
    overdue.map(({ id }) => id),
  )
  return overdue.length
}

async function passOn(
  tx: Tx,
  subjects: Subjects,
  { organisationId, overdue, now }: { organisationId: string; overdue: readonly Overdue[]; now: Date },
): Promise<void> {
  const wanted = overdue.map(({ subject }) => subject)
  const { waiting, knows } = await subjects.findWaiting(tx, organisationId, wanted)
  const people = await findPeople(tx, organisationId)
  const coordinators = people.filter(({ role }) => role === 'coordinator').map(({ id }) => id)
  for (const one of overdue) {
    const waits = knows(one.subject) ? waiting.has(keyOf(one.subject)) : !one.isRead
    if (!waits) continue
    const named = waiting.get(keyOf(one.subject))?.nextIds ?? []
    const next = named.length > 0 ? named : coordinators
    await tellPeople(tx, {
      kind: one.kind,
      organisationId,
      accountIds: next.filter((id) => id !== one.accountId),
      subject: one.subject,
      by: { accountId: null, name: '' },
      // Of several who were told of the same, the next person hears once.
      event: `passedOn:${one.event}`,
      passedOnFrom: one.name,
      now,
    })
  }
}
