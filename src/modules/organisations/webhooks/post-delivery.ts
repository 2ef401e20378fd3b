import { type IncomingMessage, request as requestPlain, type RequestOptions } from 'node:http'
import { request as requestSecure } from 'node:https'

import { ipOf, isPrivateAddress, lookupPublic, PrivateAddressError } from '#server/private-address.ts'
import { version } from '#server/version.ts'
import { type DeliveryFailure, patienceMilliseconds } from './webhook.ts'

/** What became of one attempt. */
export interface Posted {
  status: number | null
  durationMs: number
  /** The beginning of what was answered. */
  responseStart: string | null
  /** Null: it arrived. */
  failure: DeliveryFailure | null
}

export interface Post {
  url: URL
  headers: Record<string, string>
  body: string
}

export interface PostOptions {
  /** Only where receivers in the own network are wanted, as in tests. */
  allowPrivate: boolean
  timeoutMs?: number
}

const mostResponseBytes = 4096
const mostResponseLetters = 1000

/**
 * Sends a body to an address that somebody typed: never into a private network, never where it is redirected to, and for
 * ten seconds at most, the answer's beginning included.
 */
export async function postDelivery(post: Post, options: PostOptions): Promise<Posted> {
  const started = performance.now()
  const signal = AbortSignal.timeout(options.timeoutMs ?? patienceMilliseconds)
  const lasted = () => Math.round(performance.now() - started)
  try {
    const response = await send(post, options, signal)
    const status = response.statusCode ?? 0
    const responseStart = await readStart(response)
    const failure = status >= 200 && status < 300 ? null : status >= 300 && status < 400 ? 'redirected' : 'refused'
    return { status, durationMs: lasted(), responseStart, failure }
  } catch (error) {
    return { status: null, durationMs: lasted(), responseStart: null, failure: failureOf(error, signal) }
  }
}

async function send(
  { url, headers, body }: Post,
  { allowPrivate }: PostOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const ip = ipOf(url)
  if (!allowPrivate && ip !== undefined && isPrivateAddress(ip)) throw new PrivateAddressError(url.hostname)
  const payload = Buffer.from(body)
  const settings: RequestOptions = {
    method: 'POST',
    headers: {
      'user-agent': `Kaarna/${version}`,
      'content-type': 'application/json',
      'content-length': payload.length,
      ...headers,
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

/** Reads no more than is shown, and hangs up. */
async function readStart(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes >= mostResponseBytes) break
  }
  const text = new TextDecoder().decode(Buffer.concat(chunks).subarray(0, mostResponseBytes))
  // PostgreSQL keeps no U+0000.
  return text.replaceAll('\u0000', '').slice(0, mostResponseLetters)
}

function failureOf(error: unknown, signal: AbortSignal): DeliveryFailure {
  if (error instanceof PrivateAddressError) return 'addressPrivate'
  return signal.aborted ? 'tooSlow' : 'unreachable'
}
