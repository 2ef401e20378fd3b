import type { PointDraft } from '../../targets/web/target-draft.ts'
import type { OwnDoing } from '../own-doing.ts'

export interface DoingDraft extends Omit<OwnDoing, 'values' | 'wanted'> {
  values: readonly PointDraft[]
  wanted: PointDraft | null
}

export const emptyDoing: DoingDraft = { name: null, unit: null, indicator: null, values: [], wanted: null, link: null }
