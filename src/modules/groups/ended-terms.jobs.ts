import { z } from 'zod'

import type { Tx } from '#server/db.ts'
import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { addDays, type Day, isoDay } from '#shared/day.ts'
import { type EndedChair, holdEndedChairs, markEndTold } from './ended-terms.queries.ts'
import { actingChair, type GroupMember } from './group-member.ts'
import { actingChairMail, type EndedTerm, termEndedMail } from './groups.mails.ts'
import { findGroup } from './groups.queries.ts'
import { findMemberRows } from './members.queries.ts'
import { isInForce } from './group.ts'

export const endedTermsJobName = 'groups.tellEndedTerms'

/** What ended longer ago was entered as history: nobody waits to hear of it. */
const daysToTell = 60

/** Each morning: tells chairs that their term has ended, and the vice chair or secretary that the tasks are theirs. */
export const createEndedTermsJob = (services: Pick<Services, 'db' | 'clock' | 'config' | 'sendMail'>): Job =>
  job({
    name: endedTermsJobName,
    data: z.object({}),
    cron: '20 6 * * *',
    run: () =>
      services.db.transaction().execute(async (tx) => {
        const today = isoDay(services.clock())
        for (const ended of await holdEndedChairs(tx, addDays(today, -daysToTell), addDays(today, -1)))
          await tell(services, tx, { ended, today })
      }),
  })

type Telling = Pick<Services, 'clock' | 'config' | 'sendMail'>

/** Where the chair has a successor nothing is told, and the note is made all the same. */
async function tell(services: Telling, tx: Tx, { ended, today }: { ended: EndedChair; today: Day }): Promise<void> {
  const { organisationId, groupId, slug } = ended
  await markEndTold(tx, ended.memberId, services.clock())
  const group = await findGroup(tx, organisationId, groupId)
  const rows = await findMemberRows(tx, organisationId, groupId)
  const chair = rows.find(({ memberId }) => memberId === ended.memberId)
  const inOffice = rows.filter((row) => isInForce(row, today))
  if (!group || !chair || inOffice.some(({ role }) => role === 'chair') || !services.config.smtpUrl) return
  const acting = actingChair(inOffice)
  const told: EndedTerm = {
    group: group.name,
    chairName: chair.name,
    endedOn: chair.endsOn!,
    address: `${services.config.baseUrl}/app/${slug}/groups/${groupId}`,
    acting: acting ?? null,
  }
  const send = async (member: GroupMember | undefined, letter: typeof termEndedMail) => {
    if (member?.email) await services.sendMail(tx, letter({ ...member, email: member.email }, told))
  }
  await send(chair, termEndedMail)
  await send(acting, actingChairMail)
}
