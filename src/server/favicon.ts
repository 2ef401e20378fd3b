import { readFile } from 'node:fs/promises'

import { Hono } from 'hono'

import type { RequestVariables } from './request.ts'

const sizes = [16, 32, 48] as const
const headerBytes = 6
const entryBytes = 16

/** Browsers ask for `/favicon.ico` beside whatever carries no icon of its own: a JSON answer, a PDF. */
export function createFavicon(): Hono<{ Variables: RequestVariables }> {
  let drawn: Promise<Uint8Array<ArrayBuffer>> | undefined
  const favicon = new Hono<{ Variables: RequestVariables }>()
  favicon.get('/favicon.ico', async (c) => {
    drawn ??= drawIcon()
    return c.body(await drawn, 200, { 'content-type': 'image/x-icon', 'cache-control': 'public, max-age=86400' })
  })
  return favicon
}

/** The logo as an ICO file, which holds a PNG for each size. */
async function drawIcon(): Promise<Uint8Array<ArrayBuffer>> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const logo = await readFile(new URL('../web/logo.svg', import.meta.url), 'utf8')
  const draw = (size: number) =>
    renderAsync(logo, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } })
  return toIcon(await Promise.all(sizes.map(async (size) => ({ size, png: (await draw(size)).asPng() }))))
}

function toIcon(pictures: readonly { size: number; png: Buffer }[]): Uint8Array<ArrayBuffer> {
  const directory = Buffer.alloc(headerBytes + entryBytes * pictures.length)
  directory.writeUInt16LE(1, 2)
  directory.writeUInt16LE(pictures.length, 4)
  let offset = directory.length
  for (const [at, { size, png }] of pictures.entries()) {
    const entry = headerBytes + entryBytes * at
    directory.writeUInt8(size, entry)
    directory.writeUInt8(size, entry + 1)
    directory.writeUInt16LE(1, entry + 4)
    directory.writeUInt16LE(32, entry + 6)
    directory.writeUInt32LE(png.length, entry + 8)
    directory.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return new Uint8Array(Buffer.concat([directory, ...pictures.map(({ png }) => png)]))
}
