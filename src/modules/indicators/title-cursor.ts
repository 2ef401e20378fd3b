import { z } from 'zod'

import { AppError } from '#shared/errors.ts'

const content = z.tuple([z.string(), z.string()])

/** Where a page of the catalogue ended: the title that it is sorted by and the key. */
export const writeTitleCursor = (title: string, key: string): string => toBase64(JSON.stringify([title, key]))

/** Throws `invalidInput` for a cursor that is not one of ours. */
export function readTitleCursor(cursor: string | undefined): { title: string; key: string } | undefined {
  if (cursor === undefined) return undefined
  try {
    const [title, key] = content.parse(JSON.parse(fromBase64(cursor)))
    return { title, key }
  } catch {
    throw new AppError('invalidInput', 'The cursor is not from an earlier page', {
      faults: [{ path: 'cursor', message: 'cursor' }],
    })
  }
}

const toBase64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64url')
const fromBase64 = (text: string): string => Buffer.from(text, 'base64url').toString('utf8')
