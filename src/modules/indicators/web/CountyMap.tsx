import { classBounds, classLabels } from '#charts/map-classes.ts'
import { paint } from '#charts/palette.ts'
import { TileMap } from '#charts/TileMap.tsx'
import type { TileMapData } from '#charts/tile-map.ts'
import { formatValue } from '#charts/values.ts'
import { useTexts } from '#web/language.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { indicatorPageTexts } from './indicator-page.texts.ts'

/** The counties as a tile map, its classes, and the same as a list. */
export function CountyMap(data: TileMapData) {
  const t = useTexts(indicatorPageTexts)
  const bounds = classBounds(data.tiles, data.decimals)
  const inOrder = data.tiles.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
  return (
    <section>
      <h2>{t.counties(data.year)}</h2>
      <p className="small muted">{t.countiesNote}</p>
      <FittedChart>{(width) => <TileMap {...data} width={Math.min(width, 400)} />}</FittedChart>
      <ul className="chart-legend">
        {classLabels(bounds, data).map(({ mapClass, label }) => (
          <li key={mapClass}>
            <svg className="chart chart-key" width={13} height={13} aria-hidden>
              <rect width={13} height={13} rx={2} {...paint({ fill: `class${mapClass}` })} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <Disclosure title={t.areas}>
        <ol className="county-list">
          {inOrder.map(({ code, name, value, isOwn }) => (
            <li key={code} aria-current={isOwn || undefined}>
              <span>{name}</span> <b>{value === null ? t.noValue : formatValue(value, data)}</b>
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  )
}
