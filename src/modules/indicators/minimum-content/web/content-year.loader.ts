import type { z } from 'zod'
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { askToday } from '#web/asked-today.ts'
import { type ContentState, contentStates } from '../content-status.ts'
import { getContentYear } from '../minimum-content.contract.ts'

export type ContentYearData = z.infer<typeof getContentYear.output>

/** The year of the address, else that of the organisation's today. */
export async function loadContentYear({ params, request, context }: LoaderFunctionArgs): Promise<ContentYearData> {
  const organisation = params.organisation ?? ''
  const asked = Number(new URL(request.url).searchParams.get('year'))
  if (Number.isInteger(asked) && asked >= 1990 && asked <= 2100)
    return call(getContentYear, { organisation, year: asked })
  const today = await askToday({ params, context })
  return call(getContentYear, { organisation, year: Number(today.slice(0, 4)) })
}

/** Which states are shown is chosen among the items that are here. */
export function contentYearChanges({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  if (currentUrl.pathname !== nextUrl.pathname || currentUrl.search === nextUrl.search) return defaultShouldRevalidate
  return currentUrl.searchParams.get('year') !== nextUrl.searchParams.get('year')
}

/** The state whose items the address shows; null: all. */
export const shownState = (query: URLSearchParams): ContentState | null =>
  contentStates.find((state) => state === query.get('state')) ?? null
