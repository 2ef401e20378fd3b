import type { Db, Tx } from '#server/db.ts'
import { cellsOf } from '../cube/block.ts'
import { toFigureTable } from '../cube/figure-table.ts'
import { lockCatalogue, nextCatalogueVersion } from '../catalogue-writing.queries.ts'
import type { IndicatorKey } from '../indicator.ts'
import { readBlocks, readHeads, type StoredRevision } from '../revisions.queries.ts'
import { findUncounted, saveMunicipalityCounts } from './catalogue-facts.queries.ts'
import { countMunicipalities } from './coverage.ts'

const batch = 50

/** Counts the municipalities of figures that were fetched before they were counted at once. Returns how many there were. */
export async function countOlderFigures(db: Db): Promise<number> {
  let counted = 0
  for (;;) {
    const done = await db.transaction().execute(countSome)
    counted += done
    if (done === 0) return counted
  }
}

async function countSome(tx: Tx): Promise<number> {
  const keys = await findUncounted(tx, batch)
  if (keys.length === 0) return 0
  await lockCatalogue(tx)
  const heads = await readHeads(tx, keys)
  const wholes = new Map(heads.map((head) => [head.indicator, wholeOf(head)]))
  const bodies = await readBlocks(
    tx,
    [...wholes.values()].flatMap((block) => block?.hash ?? []),
  )
  const counts = new Map<IndicatorKey, number>()
  for (const [key, block] of wholes) {
    const body = block && bodies.get(block.hash)
    counts.set(key, body ? countMunicipalities([{ ...block, table: toFigureTable(cellsOf(body)) }]) : 0)
  }
  await saveMunicipalityCounts(tx, counts, await nextCatalogueVersion(tx))
  return keys.length
}

const wholeOf = ({ blocks }: StoredRevision) =>
  blocks.find(({ gender, breakdown }) => gender === 'total' && breakdown === '') ?? blocks[0]
