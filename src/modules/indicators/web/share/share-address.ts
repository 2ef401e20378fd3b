import type { Gender, IndicatorKey } from '../../indicator.ts'
import { showsField, showsOneYear, type View } from '../../views/view.ts'

/** How a link or an embedded picture ages: `oneYear` stays with the year that is shown. */
export type Aging = 'living' | 'lastYears' | 'oneYear' | 'frozen'

/** The ways that make sense for a view. */
export const agingsOf = (view: View): readonly Aging[] =>
  showsOneYear(view) ? ['living', 'oneYear', 'frozen'] : ['living', 'lastYears', 'frozen']

/** What the page shows, as far as a link can repeat it. */
export interface SharedView {
  view: View
  /** Another region than the organisation's own. */
  region: string | null
  /** Of the views that show one year. */
  year: number | null
  gender: Gender
  compare: readonly string[]
}

export interface Shared extends SharedView {
  /** Of the site, such as https://kaarna.example.fi */
  baseUrl: string
  language: string
  organisation: string
  indicator: IndicatorKey
  /** The indicator's name, by which a frame is announced. */
  title: string
  aging: Aging
  /** The current revision, which a frozen link keeps. */
  revision: number
  /** Whether lines are drawn on by Kaarna's computation. */
  forecast: boolean
}

/** So many years, when the latest ones are wanted. */
export const lastYears = 10

/** Rows of municipalities need more room than lines. */
const frameHeights: Record<View, number> = {
  lines: 640,
  bars: 860,
  spread: 460,
  map: 900,
  multiples: 980,
  table: 720,
}

/** Addresses of the measure's public page, of its files in this view, and of the page to embed. */
export function shareAddresses({ baseUrl, language, organisation, indicator, title, ...shown }: Shared) {
  const page = `${baseUrl}/${language}/${organisation}/indicators/${indicator}`
  const query = queryOf(shown)
  const embed = `${page}/embed${query}`
  const pictures = shown.view === 'table' ? [] : (['svg', 'png'] as const)
  return {
    page,
    embed,
    code: `<iframe src="${escaped(embed)}" width="800" height="${frameHeights[shown.view]}" title="${escaped(title)}" loading="lazy"></iframe>`,
    files: [...pictures, ...(['csv', 'json', 'metadata.json'] as const)].map((format) => ({
      format,
      address: `${page}.${format}${query}`,
    })),
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

function queryOf(shown: SharedView & Pick<Shared, 'aging' | 'revision' | 'forecast'>): string {
  const { view, region, year, gender, compare, aging, revision, forecast } = shown
  const isOneYear = showsOneYear(view) && year !== null && aging !== 'living'
  const parts = [
    view !== 'lines' && `view=${view}`,
    region && `region=${region}`,
    isOneYear && `year=${year}`,
    compare.length > 0 && `compare=${compare.join(',')}`,
    gender !== 'total' && `gender=${gender}`,
    aging === 'lastYears' && !showsOneYear(view) && `last=${lastYears}`,
    aging === 'frozen' && `revision=${revision}`,
    forecast && view === 'lines' && 'forecast=true',
  ].filter(Boolean)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

type Asked = Pick<Shared, 'baseUrl' | 'indicator' | 'view' | 'year' | 'gender' | 'aging' | 'revision'> & {
  /** Of the lines; the other views are of all municipalities. */
  regions: readonly string[]
}

/** The same figures asked from the API, ready to be run. */
export function queryExamples({ baseUrl, indicator, regions, ...shown }: Asked) {
  const { view, year, gender, aging, revision } = shown
  const parts = [
    showsField(view) ? 'category=kunta' : `region=${regions.join(',')}`,
    showsOneYear(view) && year !== null && `years=${year}`,
    gender !== 'total' && `gender=${gender}`,
    aging === 'frozen' && `revision=${revision}`,
    'format=csv',
  ].filter(Boolean)
  const address = `${baseUrl}/api/v1/indicators/${indicator}/data?${parts.join('&')}`
  return [
    { name: 'curl', code: `curl '${address}'` },
    { name: 'R', code: `figures <- read.csv("${address}", fileEncoding = "UTF-8-BOM")` },
    { name: 'Python', code: `import pandas; figures = pandas.read_csv("${address}")` },
  ]
}
