import { data, type LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { listProgrammes, type ProgrammeSummary } from '../../plans.contract.ts'
import type { PlanRights } from '../../plans.access.ts'
import type { PlanComparison } from '../comparison.ts'
import type { FrozenPlan } from '../frozen-plan.ts'
import {
  type ChangesSinceApproval,
  compareProgrammeVersions,
  getProgrammeVersion,
  listProgrammeVersions,
  type ProgrammeVersion,
} from '../versions.contract.ts'

/** The two that are compared; `to` null is what is there now. */
export interface Compared {
  from: number
  to: number | null
  comparison: PlanComparison
}

export interface VersionsData {
  programme: ProgrammeSummary
  rights: PlanRights
  versions: readonly ProgrammeVersion[]
  changesSince: ChangesSinceApproval | null
  /** The version that is read; null when versions are compared. */
  reading: { version: ProgrammeVersion; content: FrozenPlan } | null
  /** Null when there are not two things to compare. */
  compared: Compared | null
}

/** `?programme=` chooses the programme, `?read=` a version to read, `?from=` and `?to=` the two to compare (`to=now`: what is there now). */
export async function loadVersions({ params, request }: LoaderFunctionArgs): Promise<VersionsData> {
  const organisation = params.organisation!
  const query = new URL(request.url).searchParams
  const { programmes, rights } = await call(listProgrammes, { organisation })
  const programme = programmes.find(({ id }) => id === query.get('programme')) ?? programmes[0]
  if (!programme) throw data(null, { status: 404 })
  const { id } = programme
  const { versions, changesSince } = await call(listProgrammeVersions, { organisation, id })
  const facts = { programme, rights, versions, changesSince }
  const read = numberIn(query, 'read')
  if (read !== undefined)
    return { ...facts, reading: await call(getProgrammeVersion, { organisation, id, number: read }), compared: null }
  const pair = pairOf(query, { versions, changesSince })
  if (!pair) return { ...facts, reading: null, compared: null }
  const { from, to } = pair
  const comparison = await call(compareProgrammeVersions, { organisation, id, from, ...(to !== null && { to }) })
  return { ...facts, reading: null, compared: { from, to, comparison } }
}

const numberIn = (query: URLSearchParams, name: string): number | undefined => {
  const number = Number(query.get(name) ?? Number.NaN)
  return Number.isInteger(number) && number > 0 ? number : undefined
}

/** What the address asks for; else the newest version with what has changed since, or with the one before it. */
function pairOf(
  query: URLSearchParams,
  { versions, changesSince }: Pick<VersionsData, 'versions' | 'changesSince'>,
): { from: number; to: number | null } | null {
  const latest = versions[0]?.number
  if (latest === undefined) return null
  const mayNow = changesSince !== null
  const from = numberIn(query, 'from')
  const to = numberIn(query, 'to') ?? (query.get('to') === 'now' && mayNow ? null : undefined)
  if (from !== undefined && to !== undefined) return { from, to }
  if (mayNow && (changesSince.parts > 0 || latest === 1)) return { from: latest, to: null }
  return latest > 1 ? { from: latest - 1, to: latest } : null
}
