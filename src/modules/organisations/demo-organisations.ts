import type { LocalText } from '#shared/local-text.ts'
import type { OrganisationKind } from '#shared/organisation.ts'
import { demoId } from './demo-id.ts'
import {
  cityUnits,
  countyUnits,
  type DemoUnit,
  type DemoUnitKey,
  plantUnits,
  ruralUnits,
  townUnits,
  type UnitTree,
} from './demo-units.ts'

/**
 * Who and what lives in the demo region: pure data with ids that never change, so that every module's part of the
 * demo can name a unit or a person. All of it is invented.
 */
export interface DemoOrganisation {
  id: string
  slug: string
  kind: OrganisationKind
  name: LocalText
  regionKey: string | null
  units: readonly DemoUnit[]
}

interface Founding {
  slug: string
  kind?: OrganisationKind
  name: LocalText
  regionKey: string | null
  units: UnitTree
}

const foundings = [
  {
    slug: 'purola',
    kind: 'county',
    name: { fi: 'Purolan hyvinvointialue', sv: 'Purola välfärdsområde', en: 'Wellbeing services county of Purola' },
    regionKey: 'demo-hyvinvointialue:01',
    units: countyUnits,
  },
  {
    slug: 'virtala',
    name: { fi: 'Virtala', sv: 'Virtala', en: 'Virtala' },
    regionKey: 'demo-kunta:001',
    units: cityUnits,
  },
  {
    slug: 'merisalmi',
    name: { fi: 'Merisalmi', sv: 'Havsund', en: 'Merisalmi' },
    regionKey: 'demo-kunta:002',
    units: cityUnits,
  },
  {
    slug: 'honkaharju',
    name: { fi: 'Honkaharju', sv: 'Honkaharju', en: 'Honkaharju' },
    regionKey: 'demo-kunta:003',
    units: townUnits,
  },
  {
    slug: 'koskenlaita',
    name: { fi: 'Koskenlaita', sv: 'Koskenlaita', en: 'Koskenlaita' },
    regionKey: 'demo-kunta:004',
    units: townUnits,
  },
  {
    slug: 'kuusivaara',
    name: { fi: 'Kuusivaara', sv: 'Kuusivaara', en: 'Kuusivaara' },
    regionKey: 'demo-kunta:005',
    units: ruralUnits,
  },
  {
    slug: 'lehtoranta',
    name: { fi: 'Lehtoranta', sv: 'Lehtoranta', en: 'Lehtoranta' },
    regionKey: 'demo-kunta:006',
    units: ruralUnits,
  },
  {
    slug: 'suopelto',
    name: { fi: 'Suopelto', sv: 'Suopelto', en: 'Suopelto' },
    regionKey: 'demo-kunta:007',
    units: ruralUnits,
  },
  {
    slug: 'haapalampi',
    name: { fi: 'Haapalampi', sv: 'Haapalampi', en: 'Haapalampi' },
    regionKey: 'demo-kunta:008',
    units: ruralUnits,
  },
  {
    slug: 'purolan-hyva-arki',
    kind: 'ngo',
    name: { fi: 'Purolan hyvä arki ry', sv: 'God vardag i Purola rf', en: 'Good Everyday in Purola' },
    regionKey: null,
    units: ['volunteers'],
  },
] as const satisfies readonly Founding[]
export type DemoSlug = (typeof foundings)[number]['slug']

export const demoOrganisations: readonly (DemoOrganisation & { slug: DemoSlug })[] = foundings.map(
  (founding: Founding, at) => ({
    kind: 'municipality',
    ...founding,
    slug: founding.slug as DemoSlug,
    id: demoId(1, at + 1),
    units: plantUnits(at + 1, founding.units),
  }),
)

export const demoOrganisation = (slug: DemoSlug): DemoOrganisation =>
  demoOrganisations.find((one) => one.slug === slug)!

/** Throws when the organisation has no such unit: a mistake in the demo's own data. */
export function demoUnit(slug: DemoSlug, key: DemoUnitKey): DemoUnit {
  const unit = demoOrganisation(slug).units.find((one) => one.key === key)
  if (!unit) throw new Error(`The demo organisation ${slug} has no unit ${key}`)
  return unit
}
