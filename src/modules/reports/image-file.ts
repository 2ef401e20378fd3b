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

/** Reads a PNG or JPEG by its own header, whatever its name says; undefined when it is neither, broken or too large. */
export function readImageFile(bytes: Uint8Array): ImageFile | undefined {
  const read = readPng(bytes) ?? readJpeg(bytes)
  return read && read.width > 0 && read.height > 0 && read.width <= largest && read.height <= largest ? read : undefined
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Chunks that say nothing of how the picture looks: typed notes, times, camera data. */
const pngNotes = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'])

function readPng(bytes: Uint8Array): ImageFile | undefined {
  if (bytes.length < 33 || pngSignature.some((byte, index) => bytes[index] !== byte)) return undefined
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return undefined
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (!pngNotes.has(type)) parts.push(bytes.subarray(at, end))
    if (type === 'IEND')
      return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20), bytes: joined(parts) }
    at = end
  }
  return undefined
}

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** APP1–APP13, APP15 and comments; APP0 and APP14 tell how the colours are kept. */
const isNote = (marker: number) => (marker >= 0xe1 && marker <= 0xed) || marker === 0xef || marker === 0xfe

function readJpeg(bytes: Uint8Array): ImageFile | undefined {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 2)]
  let size: { width: number; height: number } | undefined
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = view.getUint8(at + 1)
    const end = at + 2 + view.getUint16(at + 2)
    if (view.getUint8(at) !== 0xff || end > bytes.length) return undefined
    if (isFrame(marker)) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    if (marker === 0xda) {
      parts.push(bytes.subarray(at))
      return size && { mediaType: 'image/jpeg', ...size, bytes: joined(parts) }
    }
    if (!isNote(marker)) parts.push(bytes.subarray(at, end))
    at = end
  }
  return undefined
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
