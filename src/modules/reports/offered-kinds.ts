import type { OrganisationKind } from '#shared/organisation.ts'
import type { ReportKind } from './report-head.ts'

const ofMunicipality: readonly ReportKind[] = ['annual', 'broad', 'review', 'plan', 'agePlan', 'negotiation']
const ofCounty: readonly ReportKind[] = ['regional', 'regionalPlan', 'annual', 'review', 'agePlan', 'negotiation']
const ofOthers: readonly ReportKind[] = ['annual', 'review', 'plan', 'negotiation']

/** The kinds of report that an organisation may open, its first duty first: others than these are another's by law. */
export function offeredKinds(kind: OrganisationKind): readonly ReportKind[] {
  if (kind === 'municipality') return ofMunicipality
  return kind === 'county' ? ofCounty : ofOthers
}
