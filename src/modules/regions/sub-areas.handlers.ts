import { route } from '#server/http.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { RegionKey } from './region.ts'
import { readRegions, saveSubAreas } from './regions.queries.ts'
import { subAreaChanges, subAreasOf } from './sub-area.ts'
import { listSubAreas, updateSubAreas } from './sub-areas.contract.ts'

/** The calls about the parts of a municipality. */
export const subAreaRoutes = [
  route(listSubAreas, async ({ tx, organisation }) => ({ items: await readSubAreas(tx, organisation) })),

  route(updateSubAreas, async ({ tx, organisation, today, audit }, { areas }) => {
    const municipality = municipalityOf(organisation)
    if (municipality === undefined) throw new AppError('invalidInput', 'Only a municipality has parts of its own')
    const changes = subAreaChanges(await readRegions(tx), municipality, areas)
    if ('fault' in changes) throw invalidInput(`areas.${changes.at}.title`, changes.fault)
    const changed = await saveSubAreas(tx, { ...changes, today })
    audit(`region:${municipality}`, { areas: areas.length, changed })
    return { items: await readSubAreas(tx, organisation) }
  }),
]

const municipalityOf = ({ kind, regionKey }: Organisation): RegionKey | undefined =>
  kind === 'municipality' && regionKey !== null ? regionKey : undefined

async function readSubAreas(tx: ReadTx, organisation: Organisation) {
  const municipality = municipalityOf(organisation)
  return municipality === undefined ? [] : subAreasOf(await readRegions(tx), municipality)
}
