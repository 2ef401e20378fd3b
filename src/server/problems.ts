import { HTTPException } from 'hono/http-exception'

import { AppError, type ErrorCode, errorStatus } from '#shared/errors.ts'
import { errorTexts } from '#shared/errors.texts.ts'
import type { Problem } from '#shared/problem.ts'
import type { Language } from '#shared/texts.ts'

const codeOfStatus: Partial<Record<number, ErrorCode>> = {
  400: 'invalidInput',
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  413: 'tooLarge',
}

/** SQLSTATE classes and codes that are somebody's doing, not a bug of ours. */
const codeOfSqlState: Partial<Record<string, ErrorCode>> = {
  // A text with U+0000, or JSON with half a character: PostgreSQL can keep neither.
  '22021': 'invalidInput',
  '22P02': 'invalidInput',
  '22P05': 'invalidInput',
  '40001': 'unavailable',
  '40P01': 'unavailable',
  '53100': 'unavailable',
  '53300': 'unavailable',
  '57P01': 'unavailable',
  '57P03': 'unavailable',
}

/** Any failure as an error with a code: our own as it is, a lost or full database as `unavailable`, all else `unexpected`. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof HTTPException) return new AppError(codeOfStatus[error.status] ?? 'unexpected', error.message)
  const state = (error as { code?: unknown } | null)?.code
  if (typeof state === 'string') {
    if (['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(state))
      return new AppError('unavailable', 'The database does not answer')
    const code = codeOfSqlState[state]
    if (code) return new AppError(code, `The database refused (${state})`)
  }
  if (error instanceof Error && /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message))
    return new AppError('unavailable', 'The database does not answer')
  return new AppError('unexpected', 'An unexpected error')
}

export function toProblem(error: AppError, language: Language, requestId: string): Problem {
  const { title, advice } = errorTexts[language][error.code]
  return {
    type: `urn:kaarna:problem:${error.code}`,
    title,
    status: errorStatus[error.code],
    detail: advice,
    code: error.code,
    reason: error.detail,
    faults: [...error.faults],
    requestId,
    ...error.extra,
  }
}

export const problemResponse = (body: Problem): Response =>
  new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
