import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { type FoundKind, foundKinds, type SearchAnswer } from '../search.ts'
import { searchOrganisation } from '../search.contract.ts'

export interface SearchData {
  typed: string
  /** Only this kind is shown; null: all. */
  kind: FoundKind | null
  /** Null: nothing is asked. */
  answer: SearchAnswer | null
}

export const pageLimit = 20
const longest = 200

/** What `?q=` asks, and `&kind=` of it. */
export async function loadSearch({ params, request }: LoaderFunctionArgs): Promise<SearchData> {
  const query = new URL(request.url).searchParams
  const typed = (query.get('q') ?? '').trim().slice(0, longest)
  const kind = foundKinds.find((one) => one === query.get('kind')) ?? null
  if (typed === '') return { typed, kind, answer: null }
  const organisation = params.organisation!
  const answer = await call(searchOrganisation, {
    organisation,
    q: typed,
    limit: pageLimit,
    ...(kind && { kind: [kind] }),
  })
  return { typed, kind, answer }
}
