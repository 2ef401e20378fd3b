import { useId } from 'react'

import { ChartFrame } from './ChartFrame.tsx'
import { type Colour, paint } from './palette.ts'
import {
  type DrawnRegion,
  layoutRegionMap,
  legendLine,
  legendSize,
  type LegendRow,
  type RegionMapData,
  type RegionMapLayout,
  ringAround,
  unitsPerPixel,
} from './region-map.ts'
import { regionMapSentence } from './region-map-sentence.ts'

export interface RegionMapProps extends RegionMapData {
  width: number
}

const isClass = (fill: LegendRow['fill']): fill is 1 | 2 | 3 | 4 | 5 => typeof fill === 'number'
const frameWidth = 2.6

/**
 * Regions coloured by class, ours framed in bark. Regions without a figure are hatched. The name and value of each is its
 * title; a page adds the same as a list or table.
 */
export function RegionMap(props: RegionMapProps) {
  const layout = layoutRegionMap(props, props.width)
  const hatch = useId()
  const { map, height } = layout
  return (
    <ChartFrame width={props.width} height={height} label={regionMapSentence(props)} kind="chart-map">
      <defs>
        <Hatch id={hatch} step={6} scale={1} />
        <Hatch id={`${hatch}u`} step={6} scale={unitsPerPixel} />
      </defs>
      <svg
        x={map.x}
        width={map.width}
        height={map.height}
        viewBox={`0 0 ${map.width * unitsPerPixel} ${Math.round(map.height * unitsPerPixel)}`}
      >
        <Regions layout={layout} hatch={`url(#${hatch}u)`} />
      </svg>
      {props.focus && <rect x={map.x} width={map.width} height={map.height} {...paint({ stroke: 'line' })} />}
      <g fontSize={legendSize}>
        {layout.legend.title && (
          <text x={layout.legend.x} y={(layout.legend.rows[0]?.y ?? 0) - 24} {...paint({ fill: 'ink3' })}>
            {layout.legend.title}
          </text>
        )}
        {layout.legend.rows.map((row) => (
          <Row key={row.y} row={row} x={layout.legend.x} hatch={`url(#${hatch})`} />
        ))}
      </g>
    </ChartFrame>
  )
}

const Hatch = ({ id, step, scale }: { id: string; step: number; scale: number }) => (
  <pattern
    id={id}
    width={step * scale}
    height={step * scale}
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect width={step * scale} height={step * scale} {...paint({ fill: 'ground' })} />
    <path d={`M0 0V${step * scale}`} {...paint({ stroke: 'control' })} strokeWidth={2 * scale} />
  </pattern>
)

function Regions({ layout: { regions, drawn, framed }, hatch }: { layout: RegionMapLayout; hatch: string }) {
  return (
    <g strokeLinejoin="round">
      {regions.map(({ region, path, fill, words }) => (
        <path
          key={region.key}
          d={path}
          data-region={region.key}
          {...paint({ stroke: 'ground', ...(isClass(fill) && { fill: `class${fill}` }) })}
          {...(!isClass(fill) && { fill: hatch })}
          strokeWidth={0.7 * unitsPerPixel}
        >
          <title>{words}</title>
        </path>
      ))}
      <path d={drawn.groupBorders} {...paint({ stroke: 'ground' })} strokeWidth={2.6 * unitsPerPixel} />
      <path d={drawn.groupBorders} {...paint({ stroke: 'ink2' })} strokeWidth={1.1 * unitsPerPixel} />
      <path d={drawn.outline} {...paint({ stroke: 'control' })} strokeWidth={unitsPerPixel} />
      {framed.map((one) => (
        <Framed key={one.region.key} {...one} />
      ))}
    </g>
  )
}

function Framed({ path, role, box, region }: RegionMapLayout['framed'][number] & Pick<DrawnRegion, 'region'>) {
  const ring = ringAround(box)
  const strokes: [Colour, number][] = [
    ['ground', frameWidth + 2],
    [role, frameWidth],
  ]
  return (
    <g data-region={region.key}>
      {strokes.map(([colour, width]) => (
        <path key={colour} d={path} {...paint({ stroke: colour })} strokeWidth={width * unitsPerPixel} />
      ))}
      {ring &&
        strokes.map(([colour, width]) => (
          <circle
            key={colour}
            cx={ring.x}
            cy={ring.y}
            r={14 * unitsPerPixel}
            {...paint({ stroke: colour })}
            strokeWidth={width * unitsPerPixel}
          />
        ))}
    </g>
  )
}

function Row({ row: { y, fill, lines }, x, hatch }: { row: LegendRow; x: number; hatch: string }) {
  const isFrame = !isClass(fill) && fill !== 'none'
  const colours = isClass(fill)
    ? paint({ fill: `class${fill}`, stroke: 'control' })
    : { ...paint({ stroke: isFrame ? fill : 'control' }), ...(!isFrame && { fill: hatch }) }
  return (
    <g>
      <rect x={x + 1.5} y={y - 11} width={13} height={13} rx={2} {...colours} strokeWidth={isFrame ? 2.6 : 0.8} />
      <text {...paint({ fill: fill === 'own' ? 'ownText' : 'ink2' })} fontWeight={fill === 'own' ? 700 : 400}>
        {lines.map((line, index) => (
          <tspan key={line} x={x + 24} y={y + index * legendLine}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}
