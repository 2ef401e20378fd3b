/** No page shows more pixels than this. */
const widest = 1800
/** What the server takes. */
const largestBytes = 4 * 1024 * 1024

/**
 * A chosen picture as PNG or JPEG in base64, turned upright and no larger than a page needs. Drawn anew, it carries
 * nothing of where and when it was taken. A photograph that is too large as PNG becomes JPEG, on white where it was clear.
 * Throws when the browser cannot read it.
 */
export async function readImageData(file: File): Promise<string> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const share = Math.min(1, widest / picture.width)
  const canvas = new OffscreenCanvas(Math.round(picture.width * share), Math.round(picture.height * share))
  const context = canvas.getContext('2d')
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  if (file.type === 'image/png') {
    const kept = await canvas.convertToBlob({ type: 'image/png' })
    if (kept.size <= largestBytes) return toBase64(kept)
  }
  if (context) {
    context.globalCompositeOperation = 'destination-over'
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  return toBase64(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.86 }))
}

const toBase64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The picture could not be read')))
    reader.readAsDataURL(blob)
  })
