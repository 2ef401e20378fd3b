import type { LoaderFunctionArgs } from 'react-router'

import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import type { SubArea } from '#modules/regions/sub-area.ts'
import { listSubAreas } from '#modules/regions/sub-areas.contract.ts'
import { call } from '#web/api.ts'
import type { FigureUpload } from '../figure-upload.ts'
import { listFigureUploads } from '../figure-uploads.contract.ts'
import type { OwnIndicator } from '../own-indicator.ts'
import { getOwnIndicator, listOwnIndicators } from '../own-indicators.contract.ts'

export interface OwnFiguresData {
  indicators: readonly OwnIndicator[]
  mayAdd: boolean
  uploads: readonly FigureUpload[]
  areas: readonly SubArea[]
  units: readonly UnitView[]
}

export async function loadOwnFigures({ params }: LoaderFunctionArgs): Promise<OwnFiguresData> {
  const place = { organisation: params.organisation! }
  const [own, uploads, areas, { units }] = await Promise.all([
    call(listOwnIndicators, place),
    call(listFigureUploads, { ...place, limit: 20 }),
    call(listSubAreas, place),
    call(listUnits, place),
  ])
  return { indicators: own.items, mayAdd: own.mayAdd, uploads: uploads.items, areas: areas.items, units }
}

export interface OwnIndicatorData {
  /** Undefined: a new one. */
  indicator: OwnIndicator | undefined
  units: readonly UnitView[]
  /** The units for which the person may add and change indicators. */
  editable: 'all' | readonly string[]
}

export async function loadOwnIndicator({ params }: LoaderFunctionArgs): Promise<OwnIndicatorData> {
  const place = { organisation: params.organisation! }
  const [{ units }, own, indicator] = await Promise.all([
    call(listUnits, place),
    call(listOwnIndicators, place),
    params.indicator === undefined ? undefined : call(getOwnIndicator, { ...place, key: params.indicator }),
  ])
  return { indicator, units, editable: own.units }
}

export interface SubAreasData {
  areas: readonly SubArea[]
}

export async function loadSubAreas({ params }: LoaderFunctionArgs): Promise<SubAreasData> {
  return { areas: (await call(listSubAreas, { organisation: params.organisation! })).items }
}
