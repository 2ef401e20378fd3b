import type { Tx } from '#server/db.ts'
import { demoDay } from '#shared/demo.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { RegisterEntry } from '../register-changes.ts'
import { saveBoundaries } from '../boundaries/boundaries.queries.ts'
import { saveRegister } from '../regions.queries.ts'
import { createDemoBoundaries } from './demo-boundaries.ts'
import { demoRegions } from './demo-regions.ts'

/** What the demo's figures and regions say they come from. */
export const demoSource = 'demo'

const boundariesProducer: LocalText = {
  fi: 'Kaarnan esittelyn keksitty kartta',
  sv: 'Påhittad karta för Kaarnas demonstration',
  en: 'Invented map of the Kaarna demo',
}

/** Puts the fictional country into the register of demo regions, with the boundaries of its municipalities. */
export async function seedDemoRegions(tx: Tx): Promise<void> {
  const entries = demoRegions.map(({ key, category, code, title, memberOf }): RegisterEntry => ({
    category,
    code,
    title,
    memberOf,
    sourceIds: [{ id: key, isCurrent: true }],
  }))
  await saveRegister(tx, { register: 'demo', source: demoSource, entries, today: demoDay })
  await saveBoundaries(tx, {
    register: 'demo',
    category: 'kunta',
    year: Number(demoDay.slice(0, 4)),
    topology: createDemoBoundaries(),
    producer: boundariesProducer,
    licence: null,
    address: null,
    importedAt: new Date(demoDay),
  })
}
