import { BarChart } from '#charts/BarChart.tsx'
import { Distribution } from '#charts/Distribution.tsx'
import { LineChart } from '#charts/LineChart.tsx'
import { RegionMap } from '#charts/RegionMap.tsx'
import { SmallMultiples } from '#charts/SmallMultiples.tsx'
import type { Drawing } from './measure-picture.ts'

interface Props {
  drawing: Drawing
  width: number
}

/** A view as a complete SVG picture of its own. */
export function MeasureDrawing({ drawing, width }: Props) {
  switch (drawing.kind) {
    case 'lines':
      return <LineChart {...drawing.chart} width={width} />
    case 'bars':
      return <BarChart {...drawing.chart} width={width} />
    case 'spread':
      return <Distribution {...drawing.chart} width={width} />
    case 'map':
      return <RegionMap {...drawing.chart} width={width} />
    case 'multiples':
      return <SmallMultiples {...drawing.chart} width={width} />
  }
}
