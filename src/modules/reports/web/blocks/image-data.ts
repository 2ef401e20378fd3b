/** No page shows more pixels than this. */
const widest = 1800

/**
 * A chosen picture as PNG or JPEG in base64, turned upright and no larger than a page needs. Drawn anew, it carries
 * nothing of where and when it was taken. Throws when the browser cannot read it.
 */
export async function readImageData(file: File): Promise<string> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const share = Math.min(1, widest / picture.width)
  const canvas = new OffscreenCanvas(Math.round(picture.width * share), Math.round(picture.height * share))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const type = file.type === 'image/png' ? 'image/png' : 'image/jpeg'
  return toBase64(await canvas.convertToBlob({ type, quality: 0.86 }))
}

const toBase64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The picture could not be read')))
    reader.readAsDataURL(blob)
  })
