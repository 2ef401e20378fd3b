import type { Tx } from '#server/db.ts'
import type { Cube } from '../cube.ts'
import { seedDemoClubs } from '../clubs/clubs.demo.ts'
import { seedDemoMinimumContent } from '../minimum-content/minimum-content.demo.ts'
import { seedOwnFigures } from '../own/own-figures.demo.ts'
import { seedDemoSets } from '../sets/indicator-sets.demo.ts'
import { seedDemoFigures } from './indicators.demo.ts'

/** All that the knowledge base holds of the demo region, in the order in which one part needs another. */
export async function seedDemoKnowledge(tx: Tx, cube: Cube): Promise<void> {
  await seedDemoFigures(tx, cube)
  await seedOwnFigures(tx)
  await seedDemoSets(tx)
  await seedDemoClubs(tx)
  await seedDemoMinimumContent(tx)
}
