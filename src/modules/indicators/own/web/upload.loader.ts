import type { LoaderFunctionArgs } from 'react-router'

import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import { registerOf, type Region } from '#modules/regions/region.ts'
import { listRegions } from '#modules/regions/regions.contract.ts'
import { listSubAreas } from '#modules/regions/sub-areas.contract.ts'
import type { LocalText } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { askPlace } from '#web/asked-session.ts'
import type { BreakdownDimension } from '../../breakdown.ts'
import { listBreakdowns } from '../../indicators.contract.ts'
import { loadRegionList } from '../../web/region-list.ts'
import type { FigureUpload, UploadPreview } from '../figure-upload.ts'
import { getFigureUpload, previewFigureUpload } from '../figure-uploads.contract.ts'
import type { OwnIndicator } from '../own-indicator.ts'
import { listOwnIndicators } from '../own-indicators.contract.ts'

export interface UploadData {
  upload: FigureUpload
  /** How the file would be read; null when it has been imported, or is being. */
  preview: UploadPreview | null
  indicators: readonly OwnIndicator[]
  editableUnits: 'all' | readonly string[]
  units: readonly UnitView[]
  dimensions: readonly BreakdownDimension[]
  /** Areas that can be chosen: the own ones first. */
  areas: readonly { key: string; title: LocalText }[]
}

export async function loadUpload(asked: LoaderFunctionArgs): Promise<UploadData> {
  const { params } = asked
  const place = { organisation: params.organisation! }
  const id = params.upload!
  const upload = await call(getFigureUpload, { ...place, id })
  const isOpen = upload.state === 'waiting' || upload.state === 'refused'
  const reading = upload.reading
  const [preview, own, { units }, dimensions, areas] = await Promise.all([
    isOpen
      ? call(previewFigureUpload, {
          ...place,
          id,
          mode: reading?.mode ?? 'add',
          ...(reading && { sheet: reading.sheet, headingRow: reading.headingRow, draft: reading.draft }),
        })
      : null,
    call(listOwnIndicators, place),
    call(listUnits, place),
    call(listBreakdowns, {}),
    loadAreas(asked),
  ])
  return {
    upload,
    preview,
    indicators: own.items,
    editableUnits: own.units,
    units,
    dimensions: dimensions.items,
    areas,
  }
}

async function loadAreas(asked: LoaderFunctionArgs): Promise<UploadData['areas']> {
  const own = (await askPlace(asked))?.organisation
  const register = own?.regionKey ? registerOf(own.regionKey) : own?.demo ? 'demo' : 'real'
  const [list, subAreas, countries] = await Promise.all([
    loadRegionList(register),
    call(listSubAreas, { organisation: asked.params.organisation! }),
    call(listRegions, { register, category: 'maa', limit: 5 }),
  ])
  const isOwn = ({ key }: Region) => key === own?.regionKey
  const regions = [...list.municipalities, ...list.counties]
  return [...regions.filter(isOwn), ...subAreas.items, ...countries.items, ...regions.filter((one) => !isOwn(one))]
}
