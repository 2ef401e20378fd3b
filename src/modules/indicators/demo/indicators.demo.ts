import { demoSource } from '#modules/regions/demo/regions.demo.ts'
import type { Tx } from '#server/db.ts'
import type { NewIndicator } from '../catalogue.ts'
import { saveIndicators } from '../catalogue.queries.ts'
import { saveRevisions } from '../revisions.queries.ts'
import { type DemoIndicator, demoIndicators } from './demo-indicators.ts'

/**
 * Puts the demo's indicators and figures into the knowledge base the way an import does: one revision of each, fetched
 * on the morning after the source's last change. The demo's regions must be there.
 */
export async function seedDemoFigures(tx: Tx): Promise<void> {
  await saveIndicators(tx, demoIndicators.map(toNewIndicator))
  await saveRevisions(
    tx,
    demoIndicators.map(({ indicator: { key, updatedOn }, figures }) => ({
      indicator: key,
      tables: figures(),
      fetchedAt: new Date(`${updatedOn}T04:30:00Z`),
      sourceUpdatedOn: updatedOn,
      importRunId: null,
    })),
  )
}

function toNewIndicator({ indicator }: DemoIndicator, position: number): NewIndicator {
  const { direction, theme, populationGroup, isCore, flatThreshold, ...own } = indicator
  const settings = { direction, theme, populationGroup, isCore, flatThreshold }
  return { ...own, source: demoSource, settings, position: isCore ? position + 1 : null }
}
