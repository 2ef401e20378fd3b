import { renderToStaticMarkup } from 'react-dom/server'

import { paint } from '#charts/palette.ts'
import { wrapText } from '#charts/text-width.ts'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/texts.ts'
import { headingOf, pictureOf } from './measure-picture.ts'
import { attributionOfView } from './measure-attribution.ts'
import { MeasureDrawing } from './MeasureDrawing.tsx'
import type { ViewedMeasure } from './read-measure-view.ts'

const width = 800
const margin = 24
const titleSize = 20
const titleLine = 26
const sourceSize = 12
const sourceLine = 17

/**
 * A view as one SVG picture that tells by itself what it shows and where its figures come from. Throws `invalidInput`
 * for a table, which is no picture, and `notFound` where there is nothing to draw.
 */
export function pictureFile(measure: ViewedMeasure, language: Language): string {
  const { drawing, sentence, note } = pictureOf(measure, language)
  if (!drawing) throw noPicture(measure, sentence)
  const inner = width - 2 * margin
  const drawn = renderToStaticMarkup(<MeasureDrawing drawing={drawing} width={inner} />)
  const title = wrapText(headingOf(measure, language), inner, titleSize)
  const source = [note, `${attributionOfView(measure, language)}.`].flatMap((text) =>
    text ? wrapText(text, inner, sourceSize) : [],
  )
  const top = margin + title.length * titleLine + 8
  const bottom = top + heightOf(drawn) + 24
  const height = bottom + source.length * sourceLine + margin - 12
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={sentence}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="Atkinson Hyperlegible Next"
    >
      <rect width={width} height={height} {...paint({ fill: 'ground' })} />
      <Lines lines={title} top={margin + titleSize} line={titleLine} size={titleSize} isTitle />
      <g transform={`translate(${margin} ${top})`} dangerouslySetInnerHTML={{ __html: drawn }} />
      <Lines lines={source} top={bottom} line={sourceLine} size={sourceSize} />
    </svg>,
  )
}

/** The drawing's own first element says how high it is. */
const heightOf = (svg: string): number => Number(/^<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1] ?? 0)

function noPicture({ view }: ViewedMeasure, sentence: string): AppError {
  if (view.view !== 'table') return new AppError('notFound', sentence)
  const message = 'a table is no picture; ask for csv or json, or for another view'
  return new AppError('invalidInput', `view: ${message}`, { faults: [{ path: 'view', message }] })
}

interface LinesProps {
  lines: readonly string[]
  /** The first baseline. */
  top: number
  line: number
  size: number
  isTitle?: boolean
}

const Lines = ({ lines, top, line, size, isTitle = false }: LinesProps) => (
  <text fontSize={size} fontWeight={isTitle ? 600 : 400} {...paint({ fill: isTitle ? 'ink' : 'ink3' })}>
    {lines.map((text, index) => (
      <tspan key={text} x={margin} y={top + index * line}>
        {text}
      </tspan>
    ))}
  </text>
)
