import { expect, test } from 'vitest'

import { createFavicon } from './favicon.ts'

const pngSignature = '89504e470d0a1a0a'

test('a browser that asks for an icon gets the logo in three sizes', async () => {
  const response = await createFavicon().request('/favicon.ico')
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/x-icon'])
  const file = Buffer.from(await response.arrayBuffer())
  const entries = [0, 1, 2].map((at) => {
    const entry = 6 + 16 * at
    const [bytes, offset] = [file.readUInt32LE(entry + 8), file.readUInt32LE(entry + 12)]
    const png = file.subarray(offset, offset + bytes)
    return {
      said: file.readUInt8(entry),
      drawn: png.readUInt32BE(16),
      starts: png.toString('hex', 0, 8),
      end: offset + bytes,
    }
  })
  expect(entries.map(({ said, drawn, starts }) => [said, drawn, starts])).toEqual(
    [16, 32, 48].map((size) => [size, size, pngSignature]),
  )
  expect(entries.at(-1)!.end).toBe(file.length)
})
