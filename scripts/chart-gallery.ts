// Writes every chart with made-up figures to a folder, for looking at all of them: npm run charts -- [--out FOLDER]
// light.html and dark.html with the workspace's styles (open them at any width), charts.png as reports draw them.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { Resvg } from '@resvg/resvg-js'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { sampleCharts } from '../src/charts/fixtures/sample-charts.tsx'
import { RegionMap } from '../src/charts/RegionMap.tsx'
import { createDemoBoundaries } from '../src/modules/regions/demo/demo-boundaries.ts'
import { demoMunicipalities } from '../src/modules/regions/demo/demo-regions.ts'
import { fontFile } from '../src/documents/render/fonts.ts'

const { values: flags } = parseArgs({
  options: { out: { type: 'string', default: path.join(tmpdir(), 'kaarna-charts') } },
})
const widths = [760, 358]
const styles = ['palette.css', 'tokens.css', 'base.css', 'charts.css', 'forced-colors.css', 'print.css']

function regionMap(width: number): ReactElement {
  const regions = demoMunicipalities.map(({ key, name, county }, index) => ({
    key,
    name: name.fi,
    value: index % 23 === 5 ? null : 10 + ((index * 37) % 100) / 10,
    group: county,
    role: (['own', 'comparison1', 'comparison2'] as const)[index],
  }))
  const data = { title: 'Tuntee itsensä yksinäiseksi', unit: '%', decimals: 1, language: 'fi', year: 2025 } as const
  return createElement(RegionMap, { ...data, topology: createDemoBoundaries(), regions, width })
}

const drawings = widths.flatMap((width) =>
  Object.entries({ 'region map': regionMap(width), ...sampleCharts(width) }).map(([name, chart]) => ({
    name: `${name}, ${width}`,
    svg: renderToStaticMarkup(chart),
  })),
)

const css = await Promise.all(
  styles.map((name) => readFile(new URL(`../src/web/styles/${name}`, import.meta.url), 'utf8')),
)
const font = import.meta
  .resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2')
const page = (scheme: string) => `<!doctype html><meta charset="utf-8"><title>Charts</title><style>
@font-face { font-family: 'Atkinson Hyperlegible Next'; src: url('${font}'); font-weight: 200 800 }
${css.join('\n')}
:root { color-scheme: ${scheme} } body { margin: 1rem; font-family: var(--font-ui) } figure { margin: 0 0 3rem }
</style>${drawings.map(({ name, svg }) => `<figure><figcaption>${name}</figcaption>${svg}</figure>`).join('')}`

await mkdir(flags.out, { recursive: true })
for (const scheme of ['light', 'dark']) await writeFile(path.join(flags.out, `${scheme}.html`), page(scheme))
await writeFile(path.join(flags.out, 'charts.png'), asPicture())
process.stdout.write(`${drawings.length} charts in ${flags.out}\n`)

/** All drawings below each other, by the engine that makes Word's pictures. */
function asPicture(): Buffer {
  let y = 20
  const placed = drawings.map(({ svg }) => {
    const at = svg.replace('<svg ', `<svg x="20" y="${y}" `)
    y += Number(/ height="([\d.]+)"/.exec(svg)?.[1]) + 40
    return at
  })
  const width = Math.max(...widths) + 40
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}"><rect width="100%" height="100%" fill="#fff"/>${placed.join('')}</svg>`
  const fontFiles = (['regular', 'semiBold', 'bold'] as const).map((face) => fontFile('heading', face))
  return new Resvg(whole, { font: { fontFiles, loadSystemFonts: false } }).render().asPng()
}
