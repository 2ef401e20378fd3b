import type { LocalText } from '#shared/local-text.ts'
import type { BoundaryCategory } from './boundary-codes.ts'

/** Whose the borders of Finland's regions are, and under which licence. */
export const statisticsFinland: { producer: LocalText; licence: string } = {
  producer: { fi: 'Tilastokeskus', sv: 'Statistikcentralen', en: 'Statistics Finland' },
  licence: 'CC BY 4.0',
}

/** The regions of a year at the scale of 1:4,500,000 from the open geoserver of Statistics Finland (WFS 2.0). */
export function boundaryAddress(category: BoundaryCategory, year: number): string {
  const query = new URLSearchParams({
    service: 'WFS',
    version: '2.0.0',
    request: 'GetFeature',
    typeNames: `tilastointialueet:${category}4500k_${year}`,
    outputFormat: 'application/json',
    srsName: 'EPSG:3067',
  })
  return `https://geo.stat.fi/geoserver/tilastointialueet/wfs?${query.toString()}`
}
