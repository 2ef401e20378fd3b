import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { type Colour, colourTokens, paint, palette } from './palette.ts'

const css = ['palette.css', 'tokens.css', 'charts.css']
  .map((name) => readFileSync(new URL(`../web/styles/${name}`, import.meta.url), 'utf8'))
  .join('\n')

/** Björn Ottosson's OKLab to linear sRGB, then the sRGB transfer function, to eight bits. */
function hexOf(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const bytes = linear.map((part) => {
    const coded = part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055
    return Math.round(Math.min(1, Math.max(0, coded)) * 255)
  })
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function lightValueOf(token: string): string {
  const [, light] = css.match(new RegExp(`${token}: (?:light-dark\\()?var\\((--[a-z]+-\\d+)\\)`)) ?? []
  const [, ...parts] = css.match(new RegExp(`${light}: oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`)) ?? []
  return hexOf(...(parts.map(Number) as [number, number, number]))
}

const colours = Object.keys(palette) as Colour[]

test.each(colours)('the colour %s is the light value of its design token', (colour) => {
  expect(palette[colour]).toBe(lightValueOf(colourTokens[colour]))
})

test.each(colours)('screens repaint the colour %s by its token', (colour) => {
  expect(css).toMatch(
    new RegExp(
      `\\.chart-fill-${colour} \\{\\s*fill: var\\(${colour === 'ground' ? '--chart-ground' : colourTokens[colour]}`,
    ),
  )
  expect(css).toMatch(
    new RegExp(
      `\\.chart-stroke-${colour} \\{\\s*stroke: var\\(${colour === 'ground' ? '--chart-ground' : colourTokens[colour]}`,
    ),
  )
})

test('an element without a fill says so, because SVG would fill it with black', () => {
  expect(paint({ stroke: 'own' })).toEqual({ fill: 'none', stroke: '#c05d2a', className: 'chart-stroke-own' })
  expect(paint({ fill: 'ground', stroke: 'own' }).className).toBe('chart-fill-ground chart-stroke-own')
})
