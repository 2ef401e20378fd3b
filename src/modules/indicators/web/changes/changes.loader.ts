import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import type { ListPart } from '#web/use-later-parts.ts'
import { listChanges } from '../../changes/changes.contract.ts'
import type { ChangeDigest } from '../../changes/digest.ts'
import type { IndicatorSummary } from '../../indicators.contract.ts'
import type { IndicatorKey } from '../../indicator.ts'

/** A digest with the indicators that it names. */
export interface NamedDigest {
  digest: ChangeDigest
  indicators: ReadonlyMap<IndicatorKey, IndicatorSummary>
}

export async function readChanges(organisation: string, cursor?: string): Promise<ListPart<NamedDigest>> {
  const found = await call(listChanges, { organisation, limit: 10, ...(cursor && { cursor }) })
  const indicators = new Map(found.indicators.map((one) => [one.key, one]))
  return { items: found.items.map((digest) => ({ digest, indicators })), cursor: found.cursor }
}

export const loadChanges = ({ params }: LoaderFunctionArgs): Promise<ListPart<NamedDigest>> =>
  readChanges(params.organisation ?? '')
