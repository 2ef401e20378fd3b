import { fileURLToPath } from 'node:url'

import { build } from 'vite'

import { openBrowser } from '../e2e/support/browser.ts'
import { type Figure, medianOf } from './figure.ts'

const runs = 15

/** Every municipality as a choropleth map in a real browser, from data to what is painted, drawn anew each time. */
export async function measureMap(tell: (step: string) => void): Promise<Figure[]> {
  tell('drawing the map of 309 municipalities')
  const script = await bundle(fileURLToPath(new URL('map-in-browser.tsx', import.meta.url)))
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.setContent('<!doctype html><main></main>')
    await page.addScriptTag({ content: script })
    const times = await page.evaluate<number[]>(`drawMaps(${runs})`)
    return [
      { name: 'map of 309 municipalities: drawn', median: medianOf(times), unit: 'ms', goal: 100, better: 'lower' },
    ]
  } finally {
    await browser.close()
  }
}

async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'map' } },
  })
  const [result] = Array.isArray(output) ? output : [output]
  const chunk = result && 'output' in result ? result.output.find(({ type }) => type === 'chunk') : undefined
  if (!chunk || chunk.type !== 'chunk') throw new Error('The map was not bundled')
  return chunk.code
}
