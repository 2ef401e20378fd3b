import { type Route, route } from '#server/http.ts'
import { readCatalogueEntries } from '../catalogue.queries.ts'
import { toSummary } from '../indicator-description.ts'
import { readOrganisationReader } from '../reader.queries.ts'
import { maySee } from '../reader.ts'
import { listChanges } from './changes.contract.ts'
import type { DigestContent } from './digest.ts'
import { readDigests } from './digests.queries.ts'

/** The calls about what imports changed. */
export const changeRoutes: Route[] = [
  route(listChanges, async ({ tx, organisation }, { cursor, limit }) => {
    const before = cursor === undefined ? undefined : new Date(cursor)
    const found = await readDigests(tx, organisation.id, { before, limit: limit + 1 })
    const items = found.slice(0, limit)
    const reader = await readOrganisationReader(tx, organisation.id)
    const entries = await readCatalogueEntries(tx, [...new Set(items.flatMap(({ content }) => keysIn(content)))])
    return {
      items,
      indicators: entries.filter(({ ownership }) => maySee(ownership, reader)).map(toSummary),
      cursor: found.length > limit ? items.at(-1)!.until : null,
    }
  }),
]

/** A first import adds everything: more than these are only counted. */
const namedAdditions = 20

const keysIn = ({ newYears, corrected, attention, added, stale }: DigestContent): string[] => [
  ...[...newYears, ...corrected, ...attention, ...stale].map(({ indicator }) => indicator),
  ...added.slice(0, namedAdditions),
]
