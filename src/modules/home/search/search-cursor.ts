import { z } from 'zod'

import { invalidInput } from '#shared/errors.ts'
import { foundKinds, type Match } from './search.ts'

const content = z.tuple([z.number(), z.enum(foundKinds), z.string()])

/** Where a page ended: what comes after its last answer is next, whatever has come or gone since. */
export const writeCursor = ({ score, kind, id }: Match): string =>
  Buffer.from(JSON.stringify([score, kind, id]), 'utf8').toString('base64url')

/** Throws `invalidInput` for a cursor that is not one of ours. */
export function readCursor(cursor: string | undefined): Match | undefined {
  if (cursor === undefined) return undefined
  const read = content.safeParse(parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (!read.success) throw invalidInput('cursor', 'cursor')
  const [score, kind, id] = read.data
  return { score, kind, id }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
