import type { ReadTx } from './db.ts'
import type { ServerModule, Services } from './module.ts'

/** Whether there is a demo region here and nothing else: then every page says so. */
export async function isDemoOnly(db: Pick<ReadTx, 'selectFrom'>): Promise<boolean> {
  const kinds = await db.selectFrom('organisation').select('demo').distinct().execute()
  return kinds.length > 0 && kinds.every(({ demo }) => demo)
}

/**
 * Fills an installation that has no organisation with the demo region, all in one transaction: a start that is
 * interrupted begins anew. Does nothing when there is an organisation already.
 */
export async function seedDemo(
  { db, log }: Services,
  modules: readonly ServerModule[],
  progress: (step: string) => void,
): Promise<void> {
  const any = await db.selectFrom('organisation').select('id').limit(1).executeTakeFirst()
  if (any) return
  progress('demo')
  const started = performance.now()
  await db.transaction().execute(async (tx) => {
    for (const module of modules) await module.seedDemo?.(tx)
  })
  log.info({ ms: Math.round(performance.now() - started) }, 'the demo region is ready')
}
