import { route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import type { Region } from './region.ts'
import type { IndexedRegion } from './region-index.ts'
import { getRegion, listRegions } from './regions.contract.ts'
import { findRegion, findRegions } from './regions.queries.ts'

const toAnswer = ({ slot: _slot, ...region }: IndexedRegion): Region => region

export const regionRoutes = [
  route(listRegions, async ({ tx }, { cursor, limit, ...filter }) => {
    const found = await findRegions(tx, { ...filter, after: cursor, limit: limit + 1 })
    const items = found.slice(0, limit).map(toAnswer)
    return { items, cursor: found.length > limit ? items.at(-1)!.key : null }
  }),

  route(getRegion, async ({ tx }, { key }) => {
    const found = await findRegion(tx, key)
    if (!found) throw new AppError('notFound', `No region ${key}`)
    return toAnswer(found)
  }),
]
