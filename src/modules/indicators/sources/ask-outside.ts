import { type IncomingMessage, request as requestPlain, type RequestOptions } from 'node:http'
import { request as requestSecure } from 'node:https'
import { setTimeout as pause } from 'node:timers/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

import pRetry from 'p-retry'

import { ipOf, isPrivateAddress, lookupPublic, PrivateAddressError } from '#server/private-address.ts'
import { version } from '#server/version.ts'
import { createCallPace } from './call-pace.ts'
import { readOutsideAddress } from './outside-address.ts'
import { TableServiceError, type TableServiceFault } from './table-service-error.ts'
import type { AskOutside, OutsideAnswer, OutsideQuestion } from './table-service.ts'

export interface AskOutsideOptions {
  /** Services refuse libraries' default names, so that Kaarna always gives its own. */
  userAgent?: string | undefined
  /** Only where services of the own network are wanted, as in tests. */
  allowPrivate?: boolean
  /** Of one call, redirects included. */
  timeoutMs?: number
  /** Of one answer, once it is unpacked. */
  maxBytes?: number
  attempts?: number
  /** The first pause between attempts; it doubles each time, with jitter. */
  retryDelayMs?: number
}

const mostRedirects = 5

/**
 * Asks addresses that people typed, and so asks carefully: http and https only, no passwords, nothing in private networks
 * (checked on the address that is connected to, after each redirect), limits of time and size, no oftener than the service
 * allows, and again after growing pauses when a failure may pass.
 */
export function createAskOutside(options: AskOutsideOptions): AskOutside {
  const { attempts = 3, retryDelayMs = 1000 } = options
  const waitForTurn = createCallPace({ now: () => performance.now(), pause })
  return (question) =>
    pRetry(
      async () => {
        await waitForTurn(readOutsideAddress(question.url), question.pace)
        return askOnce(question, options)
      },
      {
        retries: attempts - 1,
        minTimeout: retryDelayMs,
        maxTimeout: 60_000,
        randomize: true,
        shouldRetry: ({ error }) => error instanceof TableServiceError && error.passing,
      },
    )
}

async function askOnce(question: OutsideQuestion, options: AskOutsideOptions): Promise<OutsideAnswer> {
  const { timeoutMs = 60_000, maxBytes = 100_000_000 } = options
  const signal = AbortSignal.timeout(timeoutMs)
  let url = readOutsideAddress(question.url)
  try {
    for (let redirects = 0; ; redirects++) {
      const response = await send(url, question, options, signal)
      const next = redirectOf(response, url)
      if (!next) return await readAnswer(response, url, maxBytes)
      response.destroy()
      if (redirects === mostRedirects) throw new TableServiceError('tooManyRedirects', { place: placeOf(url) })
      url = next
    }
  } catch (error) {
    throw explain(error, url, timeoutMs)
  }
}

function send(
  url: URL,
  { body, accept = '*/*' }: OutsideQuestion,
  { userAgent = `Kaarna/${version}`, allowPrivate = false }: AskOutsideOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const ip = ipOf(url)
  if (!allowPrivate && ip !== undefined && isPrivateAddress(ip)) throw new PrivateAddressError(url.hostname)
  const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
  const settings: RequestOptions = {
    method: payload ? 'POST' : 'GET',
    headers: {
      'user-agent': userAgent,
      accept,
      'accept-encoding': 'gzip, deflate, br',
      ...(payload && { 'content-type': 'application/json', 'content-length': payload.length }),
    },
    signal,
    agent: false,
    ...(!allowPrivate && { lookup: lookupPublic }),
  }
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestSecure(url, settings) : requestPlain(url, settings)
    request.on('response', resolve).on('error', reject).end(payload)
  })
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return undefined
  return readOutsideAddress(URL.parse(headers.location, from)?.href ?? headers.location)
}

const faultsByStatus: Record<number, TableServiceFault> = {
  400: 'refused',
  401: 'refused',
  403: 'refused',
  404: 'noTable',
  410: 'noTable',
  413: 'tooManyCells',
  429: 'tooManyCalls',
}

async function readAnswer(response: IncomingMessage, url: URL, maxBytes: number): Promise<OutsideAnswer> {
  const { statusCode = 0, headers } = response
  if (statusCode < 200 || statusCode > 299) {
    response.destroy()
    const fault = faultsByStatus[statusCode] ?? (statusCode >= 500 ? 'serviceFailed' : 'refused')
    throw new TableServiceError(fault, { place: placeOf(url), what: String(statusCode) })
  }
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of unpacked(response)) {
    bytes += chunk.length
    if (bytes > maxBytes) {
      response.destroy()
      throw new TableServiceError('tooLarge', { place: placeOf(url), what: `${Math.round(maxBytes / 1e6)} MB` })
    }
    chunks.push(chunk)
  }
  const contentType = headers['content-type'] ?? ''
  return { text: decode(Buffer.concat(chunks), contentType), contentType }
}

function unpacked(response: IncomingMessage): AsyncIterable<Buffer> {
  const unpackers = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress }
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? ''
  if (!Object.hasOwn(unpackers, encoding)) return response
  const unpack = unpackers[encoding as keyof typeof unpackers]()
  response.on('error', (error) => unpack.destroy(error))
  return response.pipe(unpack)
}

function decode(body: Buffer, contentType: string): string {
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}

/** Without the query, which may be long. */
const placeOf = (url: URL): string => `${url.origin}${url.pathname}`

function explain(error: unknown, url: URL, timeoutMs: number): TableServiceError {
  if (error instanceof TableServiceError) return error
  if (error instanceof PrivateAddressError) return new TableServiceError('addressPrivate', { what: error.host })
  const place = placeOf(url)
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError'))
    return new TableServiceError('tooSlow', { place, what: `${timeoutMs / 1000} s` })
  return new TableServiceError('unreachable', { place, what: error instanceof Error ? error.message : String(error) })
}
