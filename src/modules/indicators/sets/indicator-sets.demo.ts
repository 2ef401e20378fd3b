import { demoId } from '#modules/organisations/demo-id.ts'
import { type DemoSlug, demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { type DemoPersonKey, demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { IndicatorKey } from '../indicator.ts'
import type { OwnClassificationInput } from '../own-themes/own-theme.ts'
import { insertClassification } from '../own-themes/own-themes.queries.ts'
import { insertFavourite } from './favourites.queries.ts'
import type { Sharing } from './indicator-set.ts'
import { insertSet } from './indicator-sets.queries.ts'

const toKey = (number: number): IndicatorKey => `demo:${number}`

interface DemoSet {
  by: DemoPersonKey
  at: DemoSlug
  on: string
  name: Required<LocalText>
  description: Required<LocalText>
  sharing: Sharing
  sharedWith?: readonly DemoSlug[]
  /** Numbers of the demo's indicators. */
  indicators: readonly number[]
}

/** Sets that the demo's organisations have made and shared. */
const demoSets: readonly DemoSet[] = [
  {
    by: 'coordinator',
    at: 'virtala',
    on: '2026-02-11',
    name: { fi: 'Tärkeimmät indikaattorit', sv: 'De viktigaste indikatorerna', en: 'The most important indicators' },
    description: {
      fi: 'Ne kymmenen lukua, joita kaupungin johtoryhmä seuraa neljännesvuosittain.',
      sv: 'De tio tal som stadens ledningsgrupp följer varje kvartal.',
      en: "The ten figures that the city's management group follows every quarter.",
    },
    sharing: 'region',
    indicators: [101, 103, 109, 134, 146, 162, 191, 193, 221, 251],
  },
  {
    by: 'coordinator',
    at: 'virtala',
    on: '2026-09-03',
    name: { fi: 'Nuorten hyvinvointi', sv: 'De ungas välbefinnande', en: 'Wellbeing of young people' },
    description: {
      fi: 'Lasten ja nuorten hyvinvointisuunnitelman mittarit.',
      sv: 'Mätarna i välfärdsplanen för barn och unga.',
      en: "The indicators of the children's and young people's wellbeing plan.",
    },
    sharing: 'named',
    sharedWith: ['purola', 'purolan-hyva-arki'],
    indicators: [101, 102, 105, 107, 109, 143, 144, 166, 174, 221, 225, 226],
  },
  {
    by: 'countyCoordinator',
    at: 'purola',
    on: '2026-04-22',
    name: { fi: 'Alueellinen mittaristo', sv: 'Regional indikatoruppsättning', en: 'Regional indicators' },
    description: {
      fi: 'HYTE-neuvotteluissa yhdessä sovitut mittarit.',
      sv: 'Mätare som man enats om i HYTE-förhandlingarna.',
      en: 'Indicators agreed upon together in the HYTE negotiations.',
    },
    sharing: 'region',
    indicators: [103, 104, 111, 134, 142, 191, 221, 251, 253, 263],
  },
]

/** The city sorts figures by the priorities of its strategy as well. */
const demoThemes: OwnClassificationInput = {
  title: {
    fi: 'Virtalan strategian kärjet',
    sv: 'Spetsarna i Virtalas strategi',
    en: "Priorities of Virtala's strategy",
  },
  description: null,
  classes: [
    {
      key: 'together',
      title: { fi: 'Kukaan ei jää yksin', sv: 'Ingen blir ensam', en: 'Nobody is left alone' },
      indicators: [101, 104, 108, 109, 161].map(toKey),
    },
    {
      key: 'moving',
      title: { fi: 'Liike on arkea', sv: 'Rörelse i vardagen', en: 'Movement is everyday' },
      indicators: [131, 132, 133, 134, 141].map(toKey),
    },
    {
      key: 'future',
      title: {
        fi: 'Jokaisella nuorella on suunta',
        sv: 'Varje ung har en riktning',
        en: 'Every young person has a direction',
      },
      indicators: [194, 221, 223, 231].map(toKey),
    },
  ],
}

const demoFavourites: readonly (readonly [DemoPersonKey, number])[] = [
  ['coordinator', 101],
  ['coordinator', 194],
  ['coordinator', 221],
  ['countyCoordinator', 251],
]

/** Puts the sets and the favourites in place; the demo's organisations, people and indicators must be there. */
export async function seedDemoSets(tx: Tx): Promise<void> {
  for (const [at, set] of demoSets.entries()) {
    const now = new Date(`${set.on}T08:15:00Z`)
    const author = { organisationId: demoOrganisation(set.at).id, name: demoPerson(set.by).name, now }
    const { name, description, sharing, sharedWith = [] } = set
    const content = { name, description, sharing, sharedWith: [...sharedWith], indicators: set.indicators.map(toKey) }
    await insertSet(tx, author, { id: demoId(9, at + 1), content })
  }
  for (const [person, number] of demoFavourites)
    await insertFavourite(tx, { accountId: demoPerson(person).id, key: toKey(number), now: new Date('2026-10-01') })
  await insertClassification(tx, demoOrganisation('virtala').id, demoThemes, 'own-virtala')
}
