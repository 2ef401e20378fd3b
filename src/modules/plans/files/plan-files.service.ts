import { readRegions } from '#modules/regions/regions.queries.ts'
import { findActionContents, findActionReach } from '../action/action-figures.queries.ts'
import { findActionTitles } from '../action/action-links.queries.ts'
import type { ReadingCall } from '../action/action-page.service.ts'
import { shownReach } from '../action/reach.ts'
import { actionsOf, type Outline } from '../outline.ts'
import { readRights } from '../plan-writing.service.ts'
import { editsAction } from '../plans.access.ts'
import type { TabledDetails } from './plan-table.ts'

/** What the table tells of a programme's actions beyond the outline: a few questions, however many they are. */
export async function readTabledDetails(
  { tx, organisation, membership }: ReadingCall,
  outline: Outline,
): Promise<TabledDetails> {
  const asked = { programmeId: outline.programme.id }
  const contents = await findActionContents(tx, organisation.id, asked)
  const rights = await readRights(tx, membership)
  const unitOf = new Map(actionsOf(outline).map(({ id, unitId }) => [id, unitId]))
  const reach = new Map<string, number | null>()
  for (const told of await findActionReach(tx, organisation.id, asked)) {
    if (told.reach === null) continue
    const mayCount = editsAction(rights, unitOf.get(told.actionId) ?? null)
    reach.set(told.actionId, mayCount ? told.reach : shownReach(told).reach)
  }
  const waitedFor = [...new Set([...contents.values()].flatMap(({ dependsOn }) => dependsOn))]
  const isSomewhere = [...contents.values()].some(({ region }) => region !== null)
  return {
    contents,
    reach,
    titles: await findActionTitles(tx, organisation.id, waitedFor),
    regions: new Map(isSomewhere ? (await readRegions(tx)).map(({ key, title }) => [key, title]) : []),
  }
}
