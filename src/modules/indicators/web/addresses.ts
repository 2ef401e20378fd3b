import type { Language } from '#shared/texts.ts'
import type { IndicatorKey } from '../indicator.ts'

/** Addresses of the module's pages within an organisation's workspace. */
export const stateAddress = (slug: string): string => `/app/${slug}/state`
/** Areas side by side. */
export const besideAddress = (slug: string): string => `${stateAddress(slug)}/compare`
/** The card of an area, two pages, as PDF. */
export function cardAddress(slug: string, { language, region, indicators }: CardQuestion): string {
  const query = new URLSearchParams({
    language,
    ...(region && { region }),
    ...(indicators && { indicators: indicators.join(',') }),
  })
  return `/api/v1/organisations/${slug}/card?${query}`
}

interface CardQuestion {
  language: Language
  /** Another region than the organisation's own. */
  region: string | null
  /** Null: the core list. */
  indicators: readonly IndicatorKey[] | null
}

/** The plan, with the form of a new goal on an indicator open above it. */
export const newGoalAddress = (slug: string, key: IndicatorKey): string =>
  `/app/${slug}/plan?goalOn=${encodeURIComponent(key)}`
interface NewConcern {
  indicator: IndicatorKey
  /** A part of the organisation's area. */
  region?: string | null | undefined
  isJoy?: boolean | undefined
}

/** The joys and concerns, with the form of a new one on an indicator open above them. */
export function newConcernAddress(slug: string, { indicator, region, isJoy = false }: NewConcern): string {
  const query = new URLSearchParams({ add: indicator, ...(region && { area: region }), ...(isJoy && { as: 'joy' }) })
  return `/app/${slug}/concerns?${query}`
}
/** The joys and concerns about an indicator. */
export const concernsOnAddress = (slug: string, key: IndicatorKey): string =>
  `/app/${slug}/concerns?indicator=${encodeURIComponent(key)}`
export const planAddress = (slug: string): string => `/app/${slug}/plan`
export const indicatorAddress = (slug: string, key: IndicatorKey): string => `${stateAddress(slug)}/${key}`
export const catalogueAddress = (slug: string): string => `/app/${slug}/indicators`
export const methodsAddress = (slug: string): string => `/app/${slug}/methods`
export const importsAddress = '/app/imports'
export const boundariesAddress = `${importsAddress}/boundaries`

/** For administrators of the installation, outside the organisations. */
export const indicatorListAddress = '/app/indicator-settings'
export const settingsAddress = (key: IndicatorKey): string => `${indicatorListAddress}/${key}`
