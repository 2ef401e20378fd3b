import { sql } from 'kysely'

import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { Register } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'

export interface OpenIndicatorsRequest {
  register: Register
  /** Part of a title in any language. */
  search?: string | undefined
  /** Only those whose figures were fetched at this time or later. */
  fetchedSince?: Date | undefined
  offset: number
  limit: number
}

const rows = (tx: ReadTx, { register, search, fetchedSince }: OpenIndicatorsRequest) => {
  const pattern = search && `%${search.replace(/[\\%_]/g, String.raw`\$&`)}%`
  return tx
    .selectFrom('indicator')
    .innerJoin('indicator_revision as revision', 'revision.indicator_key', 'indicator.key')
    .where('indicator.register', '=', register)
    .where('indicator.may_republish', '=', true)
    .where('indicator.visibility', '=', 'public')
    .where('revision.number', '=', (eb) =>
      eb
        .selectFrom('indicator_revision as newest')
        .select((max) => max.fn.max('newest.number').as('number'))
        .whereRef('newest.indicator_key', '=', 'indicator.key'),
    )
    .$if(Boolean(pattern), (query) =>
      query.where(
        sql<boolean>`concat_ws(' ', indicator.title->>'fi', indicator.title->>'sv', indicator.title->>'en', indicator.key) ILIKE ${pattern}`,
      ),
    )
    .$if(fetchedSince !== undefined, (query) => query.where('revision.fetched_at', '>=', fetchedSince!))
}

/** A page of the indicators whose figures anybody may publish on, by key, and how many there are. */
export async function findOpenIndicators(
  tx: ReadTx,
  request: OpenIndicatorsRequest,
): Promise<{ keys: IndicatorKey[]; total: number }> {
  const found = await rows(tx, request)
    .select('indicator.key')
    .orderBy('indicator.key')
    .offset(request.offset)
    .limit(request.limit)
    .execute()
  const { total } = await rows(tx, request)
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow()
  return { keys: found.map(({ key }) => key), total }
}
