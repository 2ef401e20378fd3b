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

/** What a camera writes when it was held another way: one entry, the orientation. */
const turned = (orientation: number, order: 'MM' | 'II') => {
  const two = (number: number) => (order === 'MM' ? [number >> 8, number & 255] : [number & 255, number >> 8])
  const long = (number: number) => (order === 'MM' ? [...two(0), ...two(number)] : [...two(number), ...two(0)])
  const entry = [...two(0x0112), ...two(3), ...long(1), ...two(orientation), 0, 0]
  return segment(0xe1, [
    ...ascii('Exif'),
    0,
    0,
    ...ascii(order),
    ...two(42),
    ...long(8),
    ...two(1),
    ...entry,
    ...long(0),
  ])
}
const cmyk = jpeg(10, 10).map((byte, index) => (index === 11 ? 4 : byte))

function picture(bytes: Uint8Array) {
  const read = readImageFile(bytes)
  if (typeof read === 'string') throw new Error(read)
  return read
}

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
    const { bytes } = picture(photo)
    expect(words(bytes)).not.toMatch(/GPS|home/)
    expect(words(bytes)).toContain('JFIF')
    expect(Array.from(bytes.slice(-5))).toEqual([1, 2, 3, 0xff, 0xd9])
    expect(words(picture(png(1, 1, chunk('tEXt', ascii('Author Aino')))).bytes)).not.toContain('Aino')
  })

  test.each([
    [
      'an SVG with a program',
      Uint8Array.from(ascii('<?xml version="1.0"?><svg onload="alert(1)"></svg>')),
      'imageIsSvg',
    ],
    ['another kind of file', Uint8Array.from(ascii('GIF89a')), 'notAnImage'],
    ['nothing', new Uint8Array(), 'notAnImage'],
    ['a cut PNG', png(10, 10).slice(0, 40), 'imageBroken'],
    ['a cut JPEG', jpeg(10, 10).slice(0, 12), 'imageBroken'],
    ['a picture without an area', png(0, 10), 'imageBroken'],
    ['a picture larger than any page', png(9000, 10), 'imageTooLarge'],
    ['a small file that swells when it is unpacked', png(7000, 7000), 'imageTooLarge'],
    ['a photograph on its side', jpeg(10, 10, turned(6, 'MM')), 'imageTurned'],
    ['a photograph on its side from another camera', jpeg(10, 10, turned(8, 'II')), 'imageTurned'],
    ['a picture in the inks of print', cmyk, 'imageCmyk'],
  ])('is refused when it is %s', (_, bytes, fault) => {
    expect(readImageFile(bytes)).toBe(fault)
  })

  test('is taken when the camera says that it is upright', () => {
    expect(readImageFile(jpeg(10, 10, turned(1, 'MM')))).toMatchObject({ width: 10 })
  })
})
