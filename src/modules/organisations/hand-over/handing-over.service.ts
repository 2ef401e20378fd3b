import type { ReadTx, Tx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { lockOrganisation } from '../organisations.queries.ts'
import { findPeople } from '../people.queries.ts'
import type { HandedThing, HandOverInput } from './hand-over.ts'
import type { HeldWorkView } from './hand-overs.contract.ts'
import { insertHandOver } from './hand-overs.queries.ts'
import type { HandingOver, Holding, WorkHolder } from './work-holder.ts'

/** Everything open that a person answers for, of every module. */
export async function findHeldWork(
  tx: ReadTx,
  holders: readonly WorkHolder[],
  holding: Holding,
): Promise<HeldWorkView[]> {
  const work: HeldWorkView[] = []
  for (const { kind, find, give } of holders)
    for (const held of await find(tx, holding)) work.push({ kind, ...held, canBeGiven: give !== null })
  return work
}

/**
 * Gives work of one person to another in one transaction. Throws `notFound` when the giver is not there, `invalidInput`
 * when the taker is not, and `conflict` when something is not the giver's any more: the page shows a state that is over.
 */
export async function handOverWork(
  tx: Tx,
  holders: readonly WorkHolder[],
  { author, from, input }: { author: Omit<HandingOver, 'from' | 'to'>; from: string; input: HandOverInput },
): Promise<{ id: string; things: HandedThing[] }> {
  const { organisationId, today } = author
  await lockOrganisation(tx, organisationId)
  const people = await findPeople(tx, organisationId)
  const giver = people.find(({ id }) => id === from)
  if (!giver) throw new AppError('notFound', 'No such person in the organisation')
  const taker = people.find(({ id }) => id === input.to)
  if (!taker || taker.id === giver.id) throw invalidInput('to', 'takerUnknown')
  const handing: HandingOver = { ...author, from: giver, to: taker }
  const wanted = new Set(input.things.map(({ kind, id }) => `${kind}/${id}`))
  const things: HandedThing[] = []
  for (const { kind, find, give } of holders) {
    const held = (await find(tx, { organisationId, accountId: from, today })).filter(({ id }) =>
      wanted.has(`${kind}/${id}`),
    )
    if (held.length === 0) continue
    if (!give) throw invalidInput('things', 'endsWithPerson')
    await give(
      tx,
      handing,
      held.map(({ id }) => id),
    )
    for (const { id, title } of held) {
      wanted.delete(`${kind}/${id}`)
      things.push({ kind, id, title })
    }
  }
  if (wanted.size > 0) throw new AppError('conflict', `Not held any more: ${[...wanted].join(', ')}`)
  return { id: await insertHandOver(tx, handing, { note: input.note, things }), things }
}
