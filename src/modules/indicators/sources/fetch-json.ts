import pLimit from 'p-limit'
import pRetry from 'p-retry'

import { type RequestCount, SourceError } from './source.ts'

export interface FetchOptions {
  /** Services refuse libraries' default names (403), so that Kaarna always gives its own. */
  userAgent: string
  timeoutMs?: number
  /** Requests under way at once: polite to a free service. */
  concurrency?: number
  /** How often one call asks before it gives up. */
  attempts?: number
  /** The first pause between attempts; it doubles each time, with jitter. */
  retryDelayMs?: number
}

/** Asks for a JSON document; undefined when there is none (404). */
export type FetchJson = (url: string, count?: RequestCount) => Promise<unknown>

/**
 * Asks again, after growing random pauses, when the service fails (5xx, 429), is too slow, or cuts its answer short.
 * While it pauses, others may ask. Throws SourceError.
 */
export function createFetchJson(options: FetchOptions): FetchJson {
  const { userAgent, timeoutMs = 45_000, concurrency = 4, attempts = 4, retryDelayMs = 500 } = options
  const limit = pLimit(concurrency)
  const headers = { 'user-agent': userAgent, accept: 'application/json' }

  return (url, count = { requests: 0 }) =>
    pRetry(
      () => {
        count.requests++
        return limit(() => fetchOnce(url, headers, timeoutMs))
      },
      {
        retries: attempts - 1,
        minTimeout: retryDelayMs,
        maxTimeout: 30_000,
        randomize: true,
        shouldRetry: ({ error }) => error instanceof SourceError && error.passing,
      },
    )
}

async function fetchOnce(url: string, headers: Record<string, string>, timeoutMs: number): Promise<unknown> {
  const where = new URL(url).pathname
  let response: Response
  let body: string
  try {
    response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) })
    body = await response.text()
  } catch (error) {
    const slow = error instanceof DOMException && error.name === 'TimeoutError'
    const what = slow ? `did not answer within ${timeoutMs / 1000} s` : `broke off (${reasonOf(error)})`
    throw new SourceError(`${where} ${what}`, true, { cause: error })
  }
  if (response.status === 404) return undefined
  if (!response.ok)
    throw new SourceError(`${where} answered ${response.status}`, response.status >= 500 || response.status === 429)
  try {
    return JSON.parse(body) as unknown
  } catch (error) {
    // Without a length in its headers a body that is cut short looks whole until it is read.
    throw new SourceError(`${where} answered something that is no JSON`, true, { cause: error })
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
