import { AppError } from '#shared/errors.ts'
import { imageFaultWords, type ImageFile, readImageFile } from './image-file.ts'

/** A picture sent as base64. Throws `invalidInput` that says what is wrong with it. */
export function requireImage(data: string, path: string): ImageFile {
  const image = readImageFile(Buffer.from(data, 'base64'))
  if (typeof image !== 'string') return image
  throw new AppError('invalidInput', imageFaultWords[image], { faults: [{ path, message: image }] })
}
