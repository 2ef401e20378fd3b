import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { sha256Of } from '#server/file-store.ts'

/** A file that a command has written, with the hash by which it is known to be whole. */
export interface WrittenFile {
  path: string
  bytes: number
  sha256: string
}

/** Writes a file into a folder, which is made when missing. */
export async function writeInto(folder: string, name: string, bytes: Uint8Array): Promise<WrittenFile> {
  await mkdir(folder, { recursive: true })
  const place = path.join(folder, name)
  await writeFile(place, bytes)
  return { path: place, bytes: bytes.byteLength, sha256: sha256Of(bytes) }
}
