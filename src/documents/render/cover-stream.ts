import type { Day } from '#shared/day.ts'
import type { Drawing } from '../document.ts'
import { shareOfYear } from './cover-art.ts'

const width = 640
const height = 56
const waterLine = 40
const waves = 12

const hull = 'M1.6 18.4C9 21.6 21 21.2 30.8 16.6C29.6 24.8 23.8 29.8 15.6 29.8C8.4 29.8 3.3 25.6 1.6 18.4Z'
const sail = 'M13.6 18.2C12.8 11.6 14.2 5.6 18.4 1C27 5.8 27.4 14.2 13.6 18.2Z'

/** Two arcs a month, from x to x: the brook that is the year. */
function stream(from: number, to: number): string {
  const step = width / (waves * 2)
  let path = `M${from.toFixed(1)} ${waterLine}`
  for (let x = from, up = true; x < to - 0.5; x += step, up = !up) {
    const end = Math.min(x + step, to)
    path += `Q${((x + end) / 2).toFixed(1)} ${waterLine + (up ? -5 : 5)} ${end.toFixed(1)} ${waterLine}`
  }
  return path
}

/** A web page's decoration below its title: the year as a stream, and the boat where the report's day is in it. */
export function coverStream(day: Day): Drawing {
  const x = Math.min(width - 24, Math.max(24, shareOfYear(day) * width))
  const scale = 1.1
  const line = (path: string, colour: string) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-linecap="round"/>`
  const boat =
    `<g transform="translate(${(x - 16 * scale).toFixed(1)} ${(waterLine - 20.5 * scale).toFixed(1)}) scale(${scale})">` +
    `<path d="${hull}" fill="#a24821"/><path d="${sail}" fill="#2e5b2a"/></g>`
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `${line(stream(2, x - 20), '#1d8097')}${line(stream(x + 20, width - 2), '#c2cfd1')}${boat}</svg>`
  return { svg, width, height, alternative: '' }
}
