import type { z } from 'zod'
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router'

import { getSession } from '#modules/organisations/session.contract.ts'
import { call } from '#web/api.ts'
import { todayOf } from '#web/session.tsx'
import { type ContentState, contentStates } from '../content-status.ts'
import { getContentYear } from '../minimum-content.contract.ts'

export type ContentYearData = z.infer<typeof getContentYear.output>

/** The year of the address, else that of the organisation's today. */
export async function loadContentYear({ params, request }: LoaderFunctionArgs): Promise<ContentYearData> {
  const organisation = params.organisation ?? ''
  const asked = Number(new URL(request.url).searchParams.get('year'))
  if (Number.isInteger(asked) && asked >= 1990 && asked <= 2100)
    return call(getContentYear, { organisation, year: asked })
  const { places } = await call(getSession, {})
  const place = places.find((one) => one.organisation.slug === organisation)?.organisation
  return call(getContentYear, { organisation, year: yearOf(todayOf(place ?? { demo: false })) })
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

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
