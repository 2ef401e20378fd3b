import { readRegions, saveRegister } from '#modules/regions/regions.queries.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'
import { createSotkanet } from './sources/sotkanet.ts'

/** Fetches the register of real regions from Sotkanet when none is here. Throws SourceError when it cannot be had. */
export async function provideRegister(
  { db, config, clock }: Pick<Services, 'db' | 'config' | 'clock'>,
  baseUrl: string = config.sotkanetUrl,
): Promise<void> {
  const regions = await db.transaction().execute(readRegions)
  if (regions.some(({ register }) => register === 'real')) return
  const source = createSotkanet({ baseUrl, userAgent: config.sotkanetUserAgent })
  const entries = await source.fetchRegister()
  await db
    .transaction()
    .execute((tx) => saveRegister(tx, { register: 'real', source: source.id, entries, today: isoDay(clock()) }))
}
