import { z } from 'zod'

import { insertAuditEvent } from '#server/audit.ts'
import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'
import { askAll } from './opening.service.ts'
import type { RoundPerson } from './round-people.queries.ts'
import { findOpenRounds, findRounds, forgetAddresses, markClosed, type OpenRound } from './rounds.queries.ts'
import { remindsOn } from './round.ts'

export const roundsJobName = 'plans.followUpRounds'

/**
 * Each morning: closes the rounds whose links have expired, reminds those who have not answered three days before the
 * due day, and deletes the addresses of rounds that ended. Each round in a transaction of its own: it may stop and begin
 * again at any point, and nobody gets a letter twice.
 */
export const createRoundsJob = (services: Services): Job =>
  job({
    name: roundsJobName,
    data: z.object({}),
    cron: '30 7 * * *',
    async run() {
      for (const round of await findOpenRounds(services.db)) await keepUp(services, round)
      await services.db.transaction().execute((tx) => forgetAddresses(tx, services.clock()))
    },
  })

const lastLetterOf = ({ letters }: RoundPerson) => letters.at(-1)?.sentOn ?? null

async function keepUp(services: Services, { id, organisation, expiresOn, dueOn }: OpenRound): Promise<void> {
  const now = services.clock()
  const today = isoDay(now)
  const entry = {
    at: now,
    accountId: null,
    organisationId: organisation.id,
    endpoint: roundsJobName,
    target: `round:${id}`,
  }
  await services.db.transaction().execute(async (tx) => {
    if (today > expiresOn) {
      if (await markClosed(tx, organisation.id, id, now))
        await insertAuditEvent(tx, { ...entry, details: { closed: true } })
      return
    }
    const [round] = await findRounds(tx, organisation.id, id)
    if (!round) return
    const only = (person: RoundPerson) => remindsOn({ dueOn, lastLetterOn: lastLetterOf(person) }, today)
    const letters = await askAll({ services, tx, organisation, round, today }, { id, kind: 'reminder', only })
    if (letters > 0) await insertAuditEvent(tx, { ...entry, details: { letters } })
  })
}
