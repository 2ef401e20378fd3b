/** Borders as quantised TopoJSON on a plane, north up: what the API gives as the boundaries of regions. */
export interface MapTopology {
  bbox: readonly [west: number, south: number, east: number, north: number]
  transform: { scale: readonly [number, number]; translate: readonly [number, number] }
  objects: { regions: { geometries: readonly MapGeometry[] } }
  /** Each arc's first point, then steps from point to point. */
  arcs: readonly (readonly (readonly [number, number])[])[]
}

interface MapGeometry {
  /** The region's key. */
  id: string
  /** Polygons of rings of arcs; `~n` is arc n backwards. */
  arcs: readonly (readonly (readonly number[])[])[]
}

/** West, north, east and south on the picture, in its own unit. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** The part of the plane that is drawn, and how many units of the picture it is wide. */
export interface MapView {
  bbox: MapTopology['bbox']
  width: number
}

export interface DrawnShape {
  key: string
  path: string
  box: Box
}

export interface DrawnTopology {
  height: number
  /** Regions of which something is in view, in the order of the topology. */
  shapes: DrawnShape[]
  /** The borders of the whole, where no other region is beyond. */
  outline: string
  /** The borders between regions of different groups. */
  groupBorders: string
}

/** Points nearer to each other than this cannot be told apart. */
const smallestStep = 4

type Place = readonly [x: number, y: number]

/**
 * Paths of whole numbers, so pick the unit as fine as the drawing is to be sharp (tenths of a pixel). Arcs are thinned
 * before they are joined to rings: neighbours stay without gaps.
 */
export function drawTopology(
  topology: MapTopology,
  view: MapView,
  groupOf: (key: string) => string | undefined = () => undefined,
): DrawnTopology {
  const [west, south, east, north] = view.bbox
  const scale = view.width / (east - west)
  const height = Math.round((north - south) * scale)
  const arcs = topology.arcs.map((arc) => placeArc(arc, topology.transform, { west, north, scale }))
  const isInView = ([left, top, right, bottom]: Box) => right >= 0 && left <= view.width && bottom >= 0 && top <= height
  const shapes = topology.objects.regions.geometries.flatMap(({ id, arcs: polygons }): DrawnShape[] => {
    const rings = polygons.flat().map((ring) => joinArcs(ring, arcs))
    const seen = rings.filter((ring) => isInView(boxOf(ring)))
    return seen.length > 0 ? [{ key: id, path: seen.map(ringPath).join(''), box: boxOf(seen.flat()) }] : []
  })
  const sides = groupsBeside(topology, groupOf)
  const pathsWhere = (isDrawn: (groups: readonly (string | undefined)[]) => boolean) =>
    arcs.map((arc, index) => (isDrawn(sides[index]!) && isInView(boxOf(arc)) ? stretchPath(arc) : '')).join('')
  return {
    height,
    shapes,
    outline: pathsWhere((groups) => groups.length === 1),
    groupBorders: pathsWhere((groups) => groups.length > 1 && groups.some((group) => group !== groups[0])),
  }
}

interface Frame {
  west: number
  north: number
  scale: number
}

function placeArc(arc: MapTopology['arcs'][number], by: MapTopology['transform'], frame: Frame): Place[] {
  const places: Place[] = []
  let [x, y] = [0, 0]
  for (const [dx, dy] of arc) {
    x += dx
    y += dy
    places.push([
      Math.round((x * by.scale[0] + by.translate[0] - frame.west) * frame.scale),
      Math.round((frame.north - y * by.scale[1] - by.translate[1]) * frame.scale),
    ])
  }
  return thinned(places)
}

/** Without points too near to the one before. A ring of its own (an island) keeps its shape however small it is. */
function thinned(places: readonly Place[]): Place[] {
  const [first, last] = [places[0]!, places.at(-1)!]
  const kept: Place[] = [first]
  for (const place of places.slice(1, -1)) {
    const before = kept.at(-1)!
    if (Math.max(Math.abs(place[0] - before[0]), Math.abs(place[1] - before[1])) >= smallestStep) kept.push(place)
  }
  kept.push(last)
  const isRing = first[0] === last[0] && first[1] === last[1]
  return isRing && kept.length < 5 ? [...places] : kept
}

const arcIndex = (arc: number): number => (arc < 0 ? ~arc : arc)

const joinArcs = (ring: readonly number[], arcs: readonly Place[][]): Place[] =>
  ring.flatMap((arc) => (arc < 0 ? arcs[~arc]!.toReversed() : arcs[arc]!).slice(0, -1))

/** The groups of the regions on either side of each arc. */
function groupsBeside(topology: MapTopology, groupOf: (key: string) => string | undefined): (string | undefined)[][] {
  const sides: (string | undefined)[][] = topology.arcs.map(() => [])
  for (const { id, arcs } of topology.objects.regions.geometries) {
    const group = groupOf(id)
    for (const polygon of arcs) for (const ring of polygon) for (const arc of ring) sides[arcIndex(arc)]!.push(group)
  }
  return sides
}

const ringPath = (places: readonly Place[]): string => `${stretchPath(places)}z`

function stretchPath(places: readonly Place[]): string {
  let [x, y] = places[0]!
  let path = `M${x} ${y}`
  for (let index = 1; index < places.length; index += 1) {
    const [nextX, nextY] = places[index]!
    path += `${index === 1 ? 'l' : ' '}${nextX - x} ${nextY - y}`
    x = nextX
    y = nextY
  }
  return path
}

function boxOf(places: readonly Place[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of places) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return [left, top, right, bottom]
}

/** What has to be in view to see these regions whole, with a margin around them; the whole map where there is none. */
export function bboxAround(topology: MapTopology, keys: readonly string[]): MapTopology['bbox'] {
  const wanted = topology.objects.regions.geometries.filter(({ id }) => keys.includes(id))
  if (wanted.length === 0) return topology.bbox
  const frame = { west: 0, north: 0, scale: 1 }
  const used = new Set(wanted.flatMap(({ arcs }) => arcs.flat(2)).map(arcIndex))
  const places = [...used].flatMap((arc) => placeArc(topology.arcs[arc]!, topology.transform, frame))
  const [left, top, right, bottom] = boxOf(places)
  const margin = Math.max(right - left, bottom - top) * 0.06
  return [left - margin, -bottom - margin, right + margin, -top + margin]
}
