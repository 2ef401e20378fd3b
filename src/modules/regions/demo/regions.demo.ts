import type { Tx } from '#server/db.ts'
import { demoDay } from '#shared/demo.ts'
import type { RegisterEntry } from '../register-changes.ts'
import { saveRegister } from '../regions.queries.ts'
import { demoRegions } from './demo-regions.ts'

/** What the demo's figures and regions say they come from. */
export const demoSource = 'demo'

/** Puts the fictional country into the register of demo regions. */
export async function seedDemoRegions(tx: Tx): Promise<void> {
  const entries = demoRegions.map(({ key, category, code, title, memberOf }): RegisterEntry => ({
    category,
    code,
    title,
    memberOf,
    sourceIds: [{ id: key, isCurrent: true }],
  }))
  await saveRegister(tx, { register: 'demo', source: demoSource, entries, today: demoDay })
}
