import { describe, expect, test } from 'vitest'

import { readImageFile } from './image-file.ts'

const ascii = (words: string) => Array.from(new TextEncoder().encode(words))
const four = (number: number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]
const chunk = (type: string, data: number[]) => [...four(data.length), ...ascii(type), ...data, 0, 0, 0, 0]
const png = (width: number, height: number, ...more: number[][]) =>
  Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...chunk('IHDR', [...four(width), ...four(height), 8, 6, 0, 0, 0]),
    ...more.flat(),
    ...chunk('IEND', []),
  ])
const segment = (marker: number, data: number[]) => [
  0xff,
  marker,
  (data.length + 2) >> 8,
  (data.length + 2) & 255,
  ...data,
]
const jpeg = (width: number, height: number, ...more: number[][]) =>
  Uint8Array.from([
    0xff,
    0xd8,
    ...more.flat(),
    ...segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 3]),
    ...segment(0xda, [1]),
    1,
    2,
    3,
    0xff,
    0xd9,
  ])
const words = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

describe('a picture that is put into a report', () => {
  test('is read by its own header', () => {
    expect(readImageFile(png(640, 480))).toMatchObject({ mediaType: 'image/png', width: 640, height: 480 })
    expect(readImageFile(jpeg(1200, 900))).toMatchObject({ mediaType: 'image/jpeg', width: 1200, height: 900 })
  })

  test('loses what the camera tells of place and time', () => {
    const photo = jpeg(
      10,
      10,
      segment(0xe0, ascii('JFIF')),
      segment(0xe1, ascii('Exif GPS 60.2 N')),
      segment(0xfe, ascii('taken at home')),
    )
    expect(words(photo)).toContain('GPS')
    const { bytes } = readImageFile(photo)!
    expect(words(bytes)).not.toMatch(/GPS|home/)
    expect(words(bytes)).toContain('JFIF')
    expect(Array.from(bytes.slice(-5))).toEqual([1, 2, 3, 0xff, 0xd9])
    expect(words(readImageFile(png(1, 1, chunk('tEXt', ascii('Author Aino'))))!.bytes)).not.toContain('Aino')
  })

  test.each([
    ['another kind of file', Uint8Array.from(ascii('<svg onload="alert(1)"></svg>'))],
    ['nothing', new Uint8Array()],
    ['a cut PNG', png(10, 10).slice(0, 40)],
    ['a cut JPEG', jpeg(10, 10).slice(0, 12)],
    ['a picture without an area', png(0, 10)],
    ['a picture larger than any page', png(9000, 10)],
  ])('is refused when it is %s', (_, bytes) => {
    expect(readImageFile(bytes)).toBeUndefined()
  })
})
