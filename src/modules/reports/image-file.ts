export interface ImageFile {
  mediaType: 'image/png' | 'image/jpeg'
  width: number
  height: number
  /** Without what the camera tells of place, time and itself. */
  bytes: Uint8Array<ArrayBuffer>
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Wider or higher than any page needs: such a picture only weighs. */
const largest = 8000
/** More pixels than this swell to hundreds of megabytes when they are unpacked, however small the file is. */
const mostPixels = 24_000_000

/** Why a file is no picture for a report. */
export type ImageFault = 'notAnImage' | 'imageIsSvg' | 'imageBroken' | 'imageTooLarge' | 'imageCmyk' | 'imageTurned'

/** What is wrong, for logs and programs; pages say it in the reader's language. */
export const imageFaultWords: Record<ImageFault, string> = {
  notAnImage: 'Neither a PNG nor a JPEG',
  imageIsSvg: 'An SVG may hold programs: save the picture as PNG',
  imageBroken: 'The picture is cut or broken',
  imageTooLarge: 'At most 8000 pixels wide and high, and 24 million pixels in all',
  imageCmyk: 'The picture has the colours of print (CMYK): save it in RGB',
  imageTurned: 'The camera left the picture on its side: turn it upright and save it again',
}

export const readImageMediaType = (mediaType: string | null): ImageFile['mediaType'] =>
  mediaType === 'image/png' ? 'image/png' : 'image/jpeg'

/** Reads a PNG or JPEG by its own header, whatever its name says; or tells why it cannot be used. */
export function readImageFile(bytes: Uint8Array): ImageFile | ImageFault {
  const read = isPng(bytes) ? readPng(bytes) : isJpeg(bytes) ? readJpeg(bytes) : otherKind(bytes)
  if (typeof read === 'string') return read
  const { width, height } = read
  if (width < 1 || height < 1) return 'imageBroken'
  return width > largest || height > largest || width * height > mostPixels ? 'imageTooLarge' : read
}

const isPng = (bytes: Uint8Array) => pngSignature.every((byte, index) => bytes[index] === byte)
const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8

const otherKind = (bytes: Uint8Array): ImageFault =>
  /<svg[\s>]/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4096))) ? 'imageIsSvg' : 'notAnImage'

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Chunks that say nothing of how the picture looks: typed notes, times, camera data. */
const pngNotes = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'])

function readPng(bytes: Uint8Array): ImageFile | ImageFault {
  if (bytes.length < 33) return 'imageBroken'
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return 'imageBroken'
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (!pngNotes.has(type)) parts.push(bytes.subarray(at, end))
    if (type === 'IEND')
      return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20), bytes: joined(parts) }
    at = end
  }
  return 'imageBroken'
}

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** APP1–APP13, APP15 and comments; APP0 and APP14 tell how the colours are kept. */
const isNote = (marker: number) => (marker >= 0xe1 && marker <= 0xed) || marker === 0xef || marker === 0xfe

interface Frame {
  width: number
  height: number
  /** 1: grey, 3: colour, 4: the inks of print. */
  components: number
}

function readJpeg(bytes: Uint8Array): ImageFile | ImageFault {
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 2)]
  let frame: Frame | undefined
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = view.getUint8(at + 1)
    const end = at + 2 + view.getUint16(at + 2)
    if (view.getUint8(at) !== 0xff || end > bytes.length) return 'imageBroken'
    if (isFrame(marker) && end >= at + 10)
      frame = { height: view.getUint16(at + 5), width: view.getUint16(at + 7), components: view.getUint8(at + 9) }
    if (marker === app1 && isTurned(bytes.subarray(at + 4, end))) return 'imageTurned'
    if (marker === 0xda) {
      parts.push(bytes.subarray(at))
      return frame ? toJpeg(frame, parts) : 'imageBroken'
    }
    if (!isNote(marker)) parts.push(bytes.subarray(at, end))
    at = end
  }
  return 'imageBroken'
}

const toJpeg = ({ width, height, components }: Frame, parts: readonly Uint8Array[]): ImageFile | ImageFault =>
  components === 4 ? 'imageCmyk' : { mediaType: 'image/jpeg', width, height, bytes: joined(parts) }

/** Where cameras keep what they tell of the picture (Exif). */
const app1 = 0xe1
const exif = [0x45, 0x78, 0x69, 0x66, 0, 0]
const orientationTag = 0x0112

/** Whether the camera says that the picture is to be turned before it is shown: what says so is not kept. */
function isTurned(note: Uint8Array): boolean {
  const directory = 14
  if (note.length < directory + 2 || exif.some((byte, index) => note[index] !== byte)) return false
  const view = viewOf(note)
  const isLittle = note[6] === 0x49
  const start = 6 + view.getUint32(10, isLittle)
  if (start + 2 > note.length) return false
  const entries = view.getUint16(start, isLittle)
  for (let at = start + 2; at < start + 2 + entries * 12 && at + 12 <= note.length; at += 12) {
    if (view.getUint16(at, isLittle) === orientationTag) return view.getUint16(at + 8, isLittle) > 1
  }
  return false
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
