import { chartTexts } from './charts.texts.ts'
import { classBounds, classLabels, type ClassMethod, classOf, type MapClass } from './map-classes.ts'
import { bboxAround, type Box, type DrawnTopology, drawTopology, type MapTopology } from './map-topology.ts'
import type { SeriesRole } from './series.ts'
import { wrapText } from './text-width.ts'
import { formatBare, formatValue, type ValueFormat } from './values.ts'

export interface MapRegion {
  key: string
  name: string
  /** null: no figure, drawn hatched. */
  value: number | null
  /** Framed in its colour; the others are only coloured. */
  role?: SeriesRole | undefined
  /** The county or other larger region: borders between groups are drawn stronger. */
  group?: string | undefined
}

export interface RegionMapData extends ValueFormat {
  title: string
  year: number
  /** The boundaries of the regions by their keys (`GET /regions/boundaries`). */
  topology: MapTopology
  regions: readonly MapRegion[]
  /** Quantiles unless told. */
  method?: ClassMethod | undefined
  /** Keys of the regions that the map is drawn around; all of it unless told. */
  focus?: readonly string[] | undefined
}

export interface DrawnRegion {
  region: MapRegion
  path: string
  fill: MapClass | 'none'
  /** Read when it is pointed at. */
  words: string
}

export interface LegendRow {
  y: number
  fill: MapClass | 'none' | SeriesRole
  lines: string[]
}

export interface RegionMapLayout {
  height: number
  map: { x: number; width: number; height: number }
  drawn: Pick<DrawnTopology, 'outline' | 'groupBorders'>
  regions: DrawnRegion[]
  /** Framed, ours last; with its box, for one too small to be seen. */
  framed: (DrawnRegion & { role: SeriesRole; box: Box })[]
  legend: { x: number; title: string; rows: LegendRow[] }
}

/** The map is drawn in tenths of a pixel. */
export const unitsPerPixel = 10
export const legendSize = 14
export const legendLine = 18
const swatch = 24
const rowGap = 5
const highestMap = 620
const wideFrom = 520
const frames: readonly SeriesRole[] = ['country', 'county', 'comparison2', 'comparison1', 'own']

export function layoutRegionMap(data: RegionMapData, width: number): RegionMapLayout {
  const { topology, focus, decimals } = data
  const byKey = new Map(data.regions.map((region) => [region.key, region]))
  const bbox = focus ? bboxAround(topology, focus) : topology.bbox
  const isWide = width >= wideFrom
  const legendWidth = isWide ? Math.min(240, width * 0.36) : width
  const shape = (bbox[3] - bbox[1]) / (bbox[2] - bbox[0])
  const mapWidth = Math.round(Math.min(isWide ? width - legendWidth - 28 : width, highestMap / shape))
  const drawn = drawTopology(topology, { bbox, width: mapWidth * unitsPerPixel }, (key) => byKey.get(key)?.group)
  const bounds = classBounds(data.regions, decimals, data.method)
  const regions = drawn.shapes.map(({ key, path, box }) => {
    const region = byKey.get(key) ?? { key, name: key, value: null }
    return { region, path, box, fill: fillOf(region, bounds, decimals), words: wordsOf(region, data) }
  })
  const mapHeight = drawn.height / unitsPerPixel
  const x = isWide ? mapWidth + 28 : 0
  const legend = layoutLegend(data, bounds, { width: legendWidth - swatch, top: isWide ? 42 : mapHeight + 56 })
  return {
    height: Math.ceil(Math.max(mapHeight, legend.bottom)),
    map: { x: isWide ? 0 : Math.round((width - mapWidth) / 2), width: mapWidth, height: mapHeight },
    drawn,
    regions,
    framed: frames.flatMap((role) => regions.flatMap((one) => (one.region.role === role ? [{ ...one, role }] : []))),
    legend: { x, title: data.unit, rows: legend.rows },
  }
}

const hasValue = ({ value }: MapRegion): boolean => value !== null && Number.isFinite(value)

const fillOf = (region: MapRegion, bounds: readonly number[], decimals: number): DrawnRegion['fill'] =>
  hasValue(region) ? classOf(region.value!, bounds, decimals) : 'none'

const wordsOf = (region: MapRegion, data: RegionMapData): string =>
  `${region.name} ${hasValue(region) ? formatValue(region.value!, data) : chartTexts[data.language].noFigure}`

/** The unit stands above the legend, once. */
const legendWordsOf = (region: MapRegion, data: RegionMapData): string =>
  data.unit === '%' ? wordsOf(region, data) : wordsOf(region, { ...data, unit: '' })

/** The classes, what is hatched, and the framed regions with their values. */
function layoutLegend(data: RegionMapData, bounds: readonly number[], room: { width: number; top: number }) {
  const known = data.regions.filter(hasValue)
  const classes = classLabels(bounds, data).map(({ mapClass, label }) => ({
    fill: mapClass,
    text: label || formatBare(known[0]?.value ?? 0, data),
  }))
  const framed = frames
    .toReversed()
    .flatMap((role) =>
      data.regions.flatMap((region) =>
        region.role === role ? [{ fill: role, text: legendWordsOf(region, data) }] : [],
      ),
    )
  const entries = [
    ...(known.length > 0 ? classes : []),
    ...(known.length < data.regions.length
      ? [{ fill: 'none' as const, text: chartTexts[data.language].noFigure }]
      : []),
    ...framed,
  ]
  let y = room.top
  const rows = entries.map(({ fill, text }): LegendRow => {
    const row = { y, fill, lines: wrapText(text, room.width, legendSize) }
    y += row.lines.length * legendLine + rowGap
    return row
  })
  return { rows, bottom: y }
}

/** Below this a framed region gets a ring around it, in pixels. */
const smallestSeen = 16

/** The middle of a region that is too small to be found by its frame; undefined when it can be. */
export function ringAround([left, top, right, bottom]: Box): { x: number; y: number } | undefined {
  if (Math.max(right - left, bottom - top) >= smallestSeen * unitsPerPixel) return undefined
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}
