import type { IndicatorKey } from '../../indicator.ts'

/** Addresses of the pages of indicator sets within an organisation's workspace. */
export const setsAddress = (slug: string): string => `/app/${slug}/indicator-sets`
export const setAddress = (slug: string, id: string): string => `${setsAddress(slug)}/${id}`
export const editSetAddress = (slug: string, id: string): string => `${setAddress(slug, id)}/edit`
/** Begins a new set, with an indicator in it if one is given. */
export const newSetAddress = (slug: string, key?: IndicatorKey): string =>
  `${setsAddress(slug)}/new${key === undefined ? '' : `?indicator=${encodeURIComponent(key)}`}`
