import { readFile } from 'node:fs/promises'

import type { z } from 'zod'

/** A file that --print-mapping has written. Throws one line that says what is wrong with it. */
export async function readMapping<Mapping>(schema: z.ZodType<Mapping>, file: string): Promise<Mapping> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} cannot be read. --print-mapping writes such a file.`)
  })
  const read = schema.safeParse(parsed(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Error(`${file} is no mapping: ${issue?.path.join('.')}: ${issue?.message}. --print-mapping writes one.`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
