import { z } from 'zod'

import { invalidInput } from '#shared/errors.ts'
import type { IndicatorKey } from '../indicator.ts'

const content = z.tuple([z.string(), z.int().nonnegative()])

/** Where a page ended: its last indicator, and how many there were before the next one. */
export const writeCursor = (key: IndicatorKey, count: number): string =>
  Buffer.from(JSON.stringify([key, count]), 'utf8').toString('base64url')

/**
 * Where the next page begins in a list: behind the last indicator of the one before, and if that has gone since, at its
 * place. Throws `invalidInput` for a cursor that is not one of ours.
 */
export function startOf(cursor: string | undefined, list: readonly { key: IndicatorKey }[]): number {
  if (cursor === undefined) return 0
  const read = content.safeParse(parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (!read.success) throw invalidInput('cursor', 'cursor')
  const [last, count] = read.data
  const found = list[count - 1]?.key === last ? count - 1 : list.findIndex(({ key }) => key === last)
  return found < 0 ? count : found + 1
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
