import type { LoaderFunctionArgs } from 'react-router'

import type { LocalText } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import type { IndicatorKey } from '../../indicator.ts'
import { getIndicator } from '../../indicators.contract.ts'
import { getRegionProfile } from '../../region-profile.contract.ts'
import type { ProfileRow } from '../../reading.ts'
import { findOwnRegion } from '../../web/own-region.ts'
import type { IndicatorSet, IndicatorSetSummary } from '../indicator-set.ts'
import { getIndicatorSet, listIndicatorSets, listSharingPartners } from '../indicator-sets.contract.ts'

export interface SetsData {
  own: readonly IndicatorSetSummary[]
  shared: readonly IndicatorSetSummary[]
  deleted: readonly IndicatorSetSummary[]
  mayEdit: boolean
}

export const loadSets = ({ params }: LoaderFunctionArgs): Promise<SetsData> =>
  call(listIndicatorSets, { organisation: params.organisation ?? '' })

export interface SetData {
  set: IndicatorSet
  mayEdit: boolean
  /** Whether the person may make sets in the organisation. */
  mayCopy: boolean
  /** The indicators with our figures, in the order of the set; without figures when we have no area. */
  rows: readonly SetRow[]
}

export type SetRow = Pick<ProfileRow, 'indicator'> & Partial<Pick<ProfileRow, 'latest' | 'change'>>

export async function loadSet(asked: LoaderFunctionArgs): Promise<SetData> {
  const { params } = asked
  const organisation = params.organisation ?? ''
  const [{ set, mayEdit }, { mayEdit: mayCopy }, own] = await Promise.all([
    call(getIndicatorSet, { organisation, id: params.set ?? '' }),
    call(listIndicatorSets, { organisation }),
    findOwnRegion(asked),
  ])
  return { set, mayEdit, mayCopy, rows: await readRows(set.indicators, own.key) }
}

async function readRows(keys: readonly IndicatorKey[], region: string | null): Promise<SetRow[]> {
  if (keys.length === 0) return []
  if (region === null) return Promise.all(keys.map(async (key) => ({ indicator: await call(getIndicator, { key }) })))
  const { rows } = await call(getRegionProfile, {
    key: region,
    indicators: [...keys],
    gender: 'total',
    field: false,
  })
  return rows
}

/** An indicator that can be put into a set. */
export interface NamedIndicator {
  key: IndicatorKey
  title: LocalText
}

export interface SetEditorData {
  /** Null: a new one. */
  set: IndicatorSet | null
  indicators: readonly NamedIndicator[]
  partners: readonly { slug: string; name: LocalText }[]
  register: 'real' | 'demo'
}

export async function loadSetEditor(asked: LoaderFunctionArgs): Promise<SetEditorData> {
  const { params, request } = asked
  const organisation = params.organisation ?? ''
  const query = new URL(request.url).searchParams
  const [{ register }, { items: partners }, found] = await Promise.all([
    findOwnRegion(asked),
    call(listSharingPartners, { organisation }),
    params.set === undefined ? null : call(getIndicatorSet, { organisation, id: params.set }),
  ])
  const keys = found ? found.set.indicators : query.getAll('indicator')
  const indicators = await Promise.all(keys.map((key) => call(getIndicator, { key })))
  return { set: found?.set ?? null, indicators, partners, register }
}
