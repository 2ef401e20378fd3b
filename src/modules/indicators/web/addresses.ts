import type { IndicatorKey } from '../indicator.ts'

/** Addresses of the module's pages within an organisation's workspace. */
export const stateAddress = (slug: string): string => `/app/${slug}/state`
export const indicatorAddress = (slug: string, key: IndicatorKey): string => `${stateAddress(slug)}/${key}`
export const catalogueAddress = (slug: string): string => `/app/${slug}/indicators`
export const changesAddress = (slug: string): string => `/app/${slug}/changes`
export const methodsAddress = (slug: string): string => `/app/${slug}/methods`
export const importsAddress = '/app/imports'

/** For administrators of the installation, outside the organisations. */
export const indicatorListAddress = '/app/indicator-settings'
export const settingsAddress = (key: IndicatorKey): string => `${indicatorListAddress}/${key}`
