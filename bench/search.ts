import { createCatalogueIndex } from '#modules/indicators/catalogue/catalogue-index.service.ts'
import { createSearchSources } from '#modules/home/search/search-sources.ts'
import { search } from '#modules/home/search/search.service.ts'
import { withDatabase } from './database.ts'
import { type Figure, medianOf, timesOf } from './figure.ts'
import { size, writeRows } from './search-rows.ts'

const runs = 25

/** A word that is only begun, one in every tenth title, several, a place, a unit, what is in every text, a misspelt one, none. */
const questions = [
  'yksin',
  'yksinäisyys',
  'nuorten mielenterveys',
  'kortteli17 lukupiiri',
  'palvelualue 12',
  'yhdistykset',
  'yksinaisyyys',
  'xyzzy',
]

/** From the question to the described answers, as the palette asks it while somebody types. */
export const measureSearch = (tell: (step: string) => void): Promise<Figure[]> =>
  withDatabase(async (db, owner) => {
    tell(`search: ${size.goals} goals and ${size.actions} actions`)
    const id = await writeRows(owner)
    const sources = createSearchSources(createCatalogueIndex())
    const organisation = {
      id,
      slug: 'penkki',
      kind: 'municipality',
      name: { fi: 'Penkki' },
      regionKey: null,
      demo: false,
    } as const
    const membership = { organisationId: id, organisationSlug: 'penkki', role: 'coordinator', unitId: null } as const
    const user = {
      id,
      name: 'Mittaaja',
      email: 'mittaaja@kaarna.test',
      isAdministrator: false,
      isDemo: false,
      memberships: [membership],
    }
    const ask = (q: string) =>
      db
        .transaction()
        .setAccessMode('read only')
        .execute((tx) =>
          search(
            sources,
            { tx, organisation, membership, user, language: 'fi', today: '2026-01-01' },
            { q, limit: 20 },
          ),
        )
    tell('search: asking')
    const medians: number[] = []
    for (const q of questions) medians.push(medianOf(await timesOf(runs, () => ask(q))))
    const figure = (name: string, median: number): Figure => ({ name, median, unit: 'ms', goal: 50, better: 'lower' })
    return [
      figure('search: 5,000 goals and 20,000 actions', medianOf(medians)),
      figure('search: the slowest of its questions', Math.max(...medians)),
    ]
  })
