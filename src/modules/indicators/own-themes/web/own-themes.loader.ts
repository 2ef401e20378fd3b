import type { z } from 'zod'
import type { LoaderFunctionArgs } from 'react-router'

import type { Register } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'
import { getIndicator } from '../../indicators.contract.ts'
import type { NamedIndicator } from '../../sets/web/indicator-sets.loader.ts'
import { findOwnRegion } from '../../web/own-region.ts'
import type { OwnClassification } from '../own-theme.ts'
import { listOwnClassifications } from '../own-themes.contract.ts'

export type ThemesData = z.infer<typeof listOwnClassifications.output>

export const loadThemes = ({ params }: LoaderFunctionArgs): Promise<ThemesData> =>
  call(listOwnClassifications, { organisation: params.organisation ?? '' })

export interface ThemesEditorData {
  /** Null: a new one. */
  classification: OwnClassification | null
  known: readonly NamedIndicator[]
  register: Register
}

export async function loadThemesEditor(asked: LoaderFunctionArgs): Promise<ThemesEditorData | Response> {
  const { params } = asked
  const organisation = params.organisation ?? ''
  const [{ items }, { register }] = await Promise.all([
    call(listOwnClassifications, { organisation }),
    findOwnRegion(asked),
  ])
  const classification = items.find(({ key }) => key === params.classification) ?? null
  if (!classification && params.classification !== undefined) throw new Response(null, { status: 404 })
  const keys = new Set(classification?.classes.flatMap(({ indicators }) => indicators))
  return { classification, known: await Promise.all(Array.from(keys, (key) => call(getIndicator, { key }))), register }
}
