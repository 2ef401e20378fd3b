import { readRegions, saveRegister } from '#modules/regions/regions.queries.ts'
import { createSotkanet } from '#modules/indicators/sources/sotkanet.ts'
import { askSotkanet } from './ask-sotkanet.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'

/** Fetches the register of real regions from Sotkanet when none is here. Throws one line when it cannot be had. */
export async function provideRegister({ db, config, clock }: Services, baseUrl?: string): Promise<void> {
  const regions = await db.transaction().execute(readRegions)
  if (regions.some(({ register }) => register === 'real')) return
  const address = baseUrl ?? config.sotkanetUrl
  const source = createSotkanet({ baseUrl: address })
  const entries = await askSotkanet(address, () => source.fetchRegister())
  await db
    .transaction()
    .execute((tx) => saveRegister(tx, { register: 'real', source: source.id, entries, today: isoDay(clock()) }))
}
