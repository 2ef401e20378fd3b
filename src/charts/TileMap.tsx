import { ChartFrame } from './ChartFrame.tsx'
import { round } from './marks.tsx'
import { type Colour, paint } from './palette.ts'
import { classBounds, classOf } from './map-classes.ts'
import type { Tile, TileMapData } from './tile-map.ts'
import { tileMapSentence } from './tile-map-sentence.ts'
import { formatBare } from './values.ts'

export interface TileMapProps extends TileMapData {
  width?: number
}

const tileWidth = 60
const tileHeight = 50

/** One tile of equal size for every county, so that a small one is seen as well as a large one; ours is framed in bark. */
export function TileMap(props: TileMapProps) {
  const { tiles, decimals } = props
  const columns = 1 + Math.max(0, ...tiles.map(({ column }) => column))
  const rows = 1 + Math.max(0, ...tiles.map(({ row }) => row))
  const scale = (props.width ?? columns * tileWidth + 4) / (columns * tileWidth + 4)
  const bounds = classBounds(tiles, decimals)
  const own = tiles.find(({ isOwn }) => isOwn)
  return (
    <ChartFrame
      width={round((columns * tileWidth + 4) * scale)}
      height={round((rows * tileHeight + 4) * scale)}
      label={tileMapSentence(props)}
      kind="chart-tiles"
    >
      <g transform={`scale(${Math.round(scale * 1000) / 1000})`}>
        {tiles.map((tile) => (
          <DrawnTile
            key={tile.code}
            tile={tile}
            colour={tile.value === null ? 'none' : `class${classOf(tile.value, bounds, decimals)}`}
            value={tile.value === null ? '–' : formatBare(tile.value, props)}
          />
        ))}
        {own && (
          <rect
            x={own.column * tileWidth + 3.5}
            y={own.row * tileHeight + 3.5}
            width={tileWidth - 3}
            height={tileHeight - 3}
            rx={4}
            {...paint({ stroke: 'own' })}
            strokeWidth={4}
          />
        )}
      </g>
    </ChartFrame>
  )
}

function DrawnTile({ tile, colour, value }: { tile: Tile; colour: Colour; value: string }) {
  const left = tile.column * tileWidth + 2
  const top = tile.row * tileHeight + 2
  const words = paint({ fill: colour === 'class4' || colour === 'class5' ? 'inverse' : 'ink' })
  return (
    <g>
      <rect
        x={left}
        y={top}
        width={tileWidth}
        height={tileHeight}
        rx={4}
        {...paint({ fill: colour, stroke: 'ground' })}
        strokeWidth={2}
      />
      <text x={left + tileWidth / 2} y={top + 21} textAnchor="middle" fontSize={12} fontWeight={600} {...words}>
        {tile.code}
      </text>
      <text x={left + tileWidth / 2} y={top + 38} textAnchor="middle" fontSize={12.5} {...words}>
        {value}
      </text>
    </g>
  )
}
