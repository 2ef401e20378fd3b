import type { Concern } from '#modules/concerns/concern.ts'
import { readConcerns } from '#modules/concerns/concerns.service.ts'
import type { GroupId } from '#modules/indicators/indicator.ts'
import { findBasedGoals } from '#modules/plans/goal-bases.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Lookup } from './block-resolver.ts'

/** A joy or concern as a report tells it: with the goals that answer it, itself or through a phenomenon. */
export interface ToldConcern {
  concern: Concern
  goals: readonly LocalText[]
}

/**
 * The joys and concerns that a report of a year tells of, the oldest first: those that stand, and of what was left out
 * that of the year and later, since its reason is news to the council.
 */
export async function readToldConcerns(tx: ReadTx, organisationId: string, year: number): Promise<ToldConcern[]> {
  const based = await findBasedGoals(tx, organisationId)
  const { items } = await readConcerns(tx, { organisationId, looker: null, bases: based.map(({ basis }) => basis) })
  const told = items.filter(({ leftOut }) => leftOut === null || Number(leftOut.at.slice(0, 4)) >= year)
  return told.toReversed().map((concern) => {
    const voices = new Set([concern, ...concern.merged, ...concern.phenomena].map(({ id }) => id))
    return { concern, goals: based.filter(({ basis }) => voices.has(basis.id)).map(({ title }) => title) }
  })
}

export const toldConcerns: Lookup<readonly ToldConcern[]> = {
  read: (tx, { organisation, report }) => readToldConcerns(tx, organisation.id, report.year),
}

/** Of the population group; those of nobody in particular are everyone's. Null: all of them. */
export const concernsOfGroup = (told: readonly ToldConcern[], group: GroupId | null): ToldConcern[] =>
  told.filter(({ concern }) => group === null || (concern.populationGroup ?? 'everyone') === group)
