import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import type { MapTopology } from '#charts/map-topology.ts'
import { RegionMap } from '#charts/RegionMap.tsx'

const municipalities = 309
const columns = 18
/** Finland's borders simplified have some 13,000 points; here are more. */
const pointsPerSide = 24

/** Invented municipalities with winding borders. */
function windingTopology(): MapTopology {
  const arcs: [number, number][][] = []
  const places = new Map<string, number>()
  const side = (x: number, y: number, dx: number, dy: number): number => {
    const name = [x, y, dx, dy].join(' ')
    if (!places.has(name)) {
      places.set(name, arcs.length)
      const step = 240 / pointsPerSide
      const winding = (index: number) => Math.round(7 * Math.sin(index * 1.7 + x * 3 + y * 5))
      let before = 0
      const steps = Array.from({ length: pointsPerSide }, (_, index): [number, number] => {
        const aside = index === pointsPerSide - 1 ? 0 : winding(index)
        const across = aside - before
        before = aside
        return [dx * step + dy * across, dy * step + dx * across]
      })
      arcs.push([[x * 240, y * 240], ...steps])
    }
    return places.get(name)!
  }
  const geometries = Array.from({ length: municipalities }, (_, index) => {
    const [x, y] = [index % columns, Math.floor(index / columns)]
    const ring = [side(x, y, 1, 0), side(x + 1, y, 0, 1), ~side(x, y + 1, 1, 0), ~side(x, y, 0, 1)]
    return { id: `kunta:${index}`, arcs: [[ring]] }
  })
  const [width, height] = [columns * 240, Math.ceil(municipalities / columns) * 240]
  return {
    bbox: [0, 0, width * 100, height * 100],
    transform: { scale: [100, 100], translate: [0, 0] },
    objects: { regions: { geometries } },
    arcs,
  }
}

const topology = windingTopology()
const regions = topology.objects.regions.geometries.map(({ id }, index) => ({
  key: id,
  name: `Kunta ${index}`,
  value: index % 40 === 7 ? null : 10 + ((index * 37) % 100) / 10,
  group: String((index % columns) >> 2),
  ...(index === 100 && { role: 'own' as const }),
}))

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** How long it takes each time from data to a painted map, in milliseconds. The first ones warm the browser up. */
async function drawMaps(runs: number): Promise<number[]> {
  const box = document.querySelector('main')!
  const times: number[] = []
  for (let run = -3; run < runs; run += 1) {
    const root = createRoot(box)
    const started = performance.now()
    flushSync(() =>
      root.render(
        <RegionMap
          title="Yksinäisyys"
          unit="%"
          decimals={1}
          language="fi"
          year={2025}
          topology={topology}
          regions={regions}
          width={720}
        />,
      ),
    )
    await painted()
    if (run >= 0) times.push(performance.now() - started)
    root.unmount()
  }
  return times
}

Object.assign(globalThis, { drawMaps })
