import type { OrganisationKind } from '#shared/organisation.ts'
import type { ProgrammeKind, ProgrammeStatus } from '../plan.ts'

/** A programme as far as it matters to what it may carry out. */
export interface ProgrammeStanding {
  organisationId: string
  organisationKind: OrganisationKind
  kind: ProgrammeKind
  status: ProgrammeStatus
}

/**
 * How high a programme stands: a county's strategy above its regional programme, that above a municipality's strategy,
 * that above every other programme. A link goes from a lower level to a higher one, so that no chain of links comes back
 * to where it began.
 */
export function levelOf({ organisationKind, kind }: Pick<ProgrammeStanding, 'organisationKind' | 'kind'>): number {
  if (organisationKind === 'county') return kind === 'strategy' ? 4 : kind === 'regional' ? 3 : 1
  return kind === 'strategy' ? 2 : 1
}

/**
 * Whether what is in one programme may carry out what is in another: the own strategy or regional programme above it, or
 * what the county's council has approved as its regional programme.
 */
export function mayCarryOut(lower: ProgrammeStanding, upper: ProgrammeStanding): boolean {
  if (levelOf(upper) <= levelOf(lower)) return false
  if (upper.organisationId === lower.organisationId) return true
  return upper.organisationKind === 'county' && upper.kind === 'regional' && upper.status === 'approved'
}
