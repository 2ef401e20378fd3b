import { createHash } from 'node:crypto'

import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import { addDays, type Day } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { noteProgram } from './feed-programs.queries.ts'
import { insertFeed, markAsked, type NewFeedRow } from './feeds.queries.ts'

interface DemoFeed extends Pick<NewFeedRow, 'name' | 'kind'> {
  madeOn: Day
  /** When each of its programs asked last. */
  asked: readonly Day[]
}

const feeds: readonly DemoFeed[] = [
  { name: 'Puhelin', kind: 'own', madeOn: '2026-01-12', asked: [demoDay] },
  {
    name: 'Vuosikello, Virtala',
    kind: 'organisation',
    madeOn: '2026-02-03',
    asked: [addDays(demoDay, -9), addDays(demoDay, -1), demoDay],
  },
]

/** The calendars of the demo's coordinator: more programs fetch the second one than anybody would guess. Nobody knows the addresses. */
export async function seedDemoFeeds(tx: Tx): Promise<void> {
  const { id: organisationId } = demoOrganisation('virtala')
  for (const { name, kind, madeOn, asked } of feeds) {
    const feed = { accountId: demoPerson('coordinator').id, name, kind, language: 'fi', organisationId, groupId: null }
    const { id } = await insertFeed(tx, { ...feed, language: 'fi' }, new Date(`${madeOn}T08:00:00Z`))
    for (const [at, today] of asked.entries()) {
      await markAsked(tx, id, today)
      const programHash = createHash('sha256').update(`demo program ${at}`).digest()
      await noteProgram(tx, { feedId: id, programHash, today })
    }
  }
}
