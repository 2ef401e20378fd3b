import { concernAddress, phenomenonAddress } from '#modules/concerns/web/addresses.ts'
import { indicatorAddress } from '#modules/indicators/web/addresses.ts'
import { projectAddress } from '#modules/plans/projects/web/addresses.ts'
import type { SearchHit } from '../search.ts'

/** The page of an organisation's workspace where a thing that was found is seen. */
export function hitAddress(
  slug: string,
  { kind, id, programmeId, projectId, groupId, meetingId }: Omit<SearchHit, 'title' | 'excerpt' | 'within'>,
): string {
  const home = `/app/${slug}`
  switch (kind) {
    case 'programme':
      return `${home}/plan?programme=${id}`
    case 'priority':
    case 'goal':
    case 'action':
      return `${home}/plan?programme=${programmeId}#${kind}-${id}`
    case 'project':
      return projectAddress(slug, id)
    case 'pilot':
      return `${projectAddress(slug, projectId ?? '')}#pilot-${id}`
    case 'concern':
      return concernAddress(slug, id)
    case 'phenomenon':
      return phenomenonAddress(slug, id)
    case 'report':
      return `${home}/reports/${id}`
    case 'archivedReport':
      return `${home}/report-archive#archived-${id}`
    case 'group':
      return `${home}/groups/${id}`
    case 'meeting':
      return `${home}/groups/${groupId}/meetings/${id}`
    case 'meetingItem':
      return `${home}/groups/${groupId}/meetings/${meetingId}#item-${id}`
    case 'network':
      return `${home}/networks#network-${id}`
    case 'clockEntry':
      return `${home}/clock/entries/${id}`
    case 'round':
      return `${home}/rounds/${id}`
    case 'indicator':
      return indicatorAddress(slug, id)
  }
}

/** The page of all that answers a question. */
export const searchAddress = (slug: string, typed: string): string =>
  `/app/${slug}/search?q=${encodeURIComponent(typed.trim())}`
