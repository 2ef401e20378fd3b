import type { LocalText } from './local-text.ts'

export const organisationKinds = [
  'municipality',
  'county',
  'hospitalGroup',
  'ngo',
  'parish',
  'company',
  'school',
  'network',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export interface Organisation {
  id: string
  slug: string
  kind: OrganisationKind
  name: LocalText
  /** Key of its region in the register, such as `kunta:049`; null for an organisation without an area of its own. */
  regionKey: string | null
  demo: boolean
}
