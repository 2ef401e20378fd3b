import type { Gender, IndicatorKey } from '../../indicator.ts'

/** How a link or an embedded picture ages. */
export const agings = ['living', 'lastYears', 'frozen'] as const
export type Aging = (typeof agings)[number]

export interface Shared {
  /** Of the site, such as https://kaarna.example.fi */
  baseUrl: string
  language: string
  organisation: string
  indicator: IndicatorKey
  gender: Gender
  compare: readonly string[]
  aging: Aging
  /** The current revision, which a frozen link keeps. */
  revision: number
}

/** So many years, when the latest ones are wanted. */
export const lastYears = 10

/** Addresses of the measure's public page, of its files and of the page to embed. */
export function shareAddresses({ baseUrl, language, organisation, indicator, ...view }: Shared) {
  const page = `${baseUrl}/${language}/${organisation}/indicators/${indicator}`
  const query = queryOf(view)
  return {
    page,
    embed: `${page}/embed${query}`,
    code: `<iframe src="${page}/embed${query}" width="800" height="560" title="${indicator}" loading="lazy"></iframe>`,
    files: (['svg', 'png', 'csv', 'json', 'metadata.json'] as const).map((format) => ({
      format,
      address: `${page}.${format}${query}`,
    })),
  }
}

function queryOf({
  gender,
  compare,
  aging,
  revision,
}: Pick<Shared, 'gender' | 'compare' | 'aging' | 'revision'>): string {
  const parts = [
    compare.length > 0 && `compare=${compare.join(',')}`,
    gender !== 'total' && `gender=${gender}`,
    aging === 'lastYears' && `last=${lastYears}`,
    aging === 'frozen' && `revision=${revision}`,
  ].filter(Boolean)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The same figures asked from the API, ready to be run. */
export const queryExamples = (baseUrl: string, indicator: IndicatorKey, regions: readonly string[]) => {
  const address = `${baseUrl}/api/v1/indicators/${indicator}/data?region=${regions.join(',')}&format=`
  return [
    { name: 'curl', code: `curl '${address}csv'` },
    { name: 'R', code: `figures <- read.csv("${address}csv", fileEncoding = "UTF-8-BOM")` },
    { name: 'Python', code: `import pandas; figures = pandas.read_csv("${address}csv")` },
  ]
}
