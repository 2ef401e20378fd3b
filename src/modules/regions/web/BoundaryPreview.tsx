import { drawTopology, type MapTopology } from '#charts/map-topology.ts'
import { paint } from '#charts/palette.ts'

interface Props {
  topology: MapTopology
  /** What it shows, as a sentence. */
  label: string
}

const unitsPerPixel = 10
const width = 340

/** The lines of a map as they would be drawn, without any figures. */
export function BoundaryPreview({ topology, label }: Props) {
  const { shapes, outline, height } = drawTopology(topology, { bbox: topology.bbox, width: width * unitsPerPixel })
  return (
    <svg
      className="chart boundary-preview"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width * unitsPerPixel} ${height}`}
    >
      <g strokeLinejoin="round">
        {shapes.map(({ key, path }) => (
          <path key={key} d={path} {...paint({ fill: 'class1', stroke: 'control' })} strokeWidth={0.6 * unitsPerPixel}>
            <title>{key}</title>
          </path>
        ))}
        <path d={outline} {...paint({ stroke: 'ink2' })} strokeWidth={1.2 * unitsPerPixel} />
      </g>
    </svg>
  )
}
