import type { IndicatorKey } from '../../indicator.ts'

/** Addresses of the pages of own figures. */
export const ownFiguresAddress = (slug: string): string => `/app/${slug}/own-figures`
export const newIndicatorAddress = (slug: string): string => `${ownFiguresAddress(slug)}/indicators/new`
export const ownIndicatorAddress = (slug: string, key: IndicatorKey): string =>
  `${ownFiguresAddress(slug)}/indicators/${key}`
export const sendFileAddress = (slug: string): string => `${ownFiguresAddress(slug)}/send`
export const uploadAddress = (slug: string, id: string): string => `${ownFiguresAddress(slug)}/files/${id}`
export const subAreasAddress = (slug: string): string => `${ownFiguresAddress(slug)}/areas`
