import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { getScorecard, listScorecards, type ScorecardOverview, type ScorecardView } from '../scorecards.contract.ts'

/** The year of `?year=`; none for what is no year, so that the current one is shown. */
function yearOf(query: URLSearchParams): { year?: number } {
  const year = Number(query.get('year') ?? Number.NaN)
  return Number.isInteger(year) ? { year } : {}
}

export const loadScorecards = ({ params, request }: LoaderFunctionArgs): Promise<ScorecardOverview> =>
  call(listScorecards, { organisation: params.organisation!, ...yearOf(new URL(request.url).searchParams) })

/** The card of the unit in the address, as it is or, with `?signing=`, as it was when it was signed. */
export function loadScorecard({ params, request }: LoaderFunctionArgs): Promise<ScorecardView> {
  const query = new URL(request.url).searchParams
  const signing = query.get('signing')
  return call(getScorecard, {
    organisation: params.organisation!,
    unit: params.unit!,
    ...yearOf(query),
    ...(signing ? { signing } : {}),
  })
}
