import { addressOf, besidePath, type Endpoint } from '#shared/endpoint.ts'
import type { ErrorCode, InputFault } from '#shared/errors.ts'
import { problem, type Problem } from '#shared/problem.ts'
import { forgetSentAnswers, takeSentAnswer } from './sent-answers.ts'

export { addressOf }

/** No answer came: the network is down or the server cannot be reached. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('No answer from the server', { cause })
    this.name = 'NetworkError'
  }
}

/** A refusal of the server as its problem document says it, in the user's language. */
export class ApiError extends Error {
  readonly code: ErrorCode
  readonly status: number
  /** What is wrong and what to do about it, in words for the user. */
  readonly title: string
  readonly advice: string
  readonly faults: readonly InputFault[]
  readonly requestId: string
  /** The whole document, with what the error carries besides, such as the other version of a conflict. */
  readonly problem: Readonly<Problem>

  constructor(document: Problem) {
    super(`${document.status} ${document.code}: ${document.reason ?? document.title}`)
    this.name = 'ApiError'
    this.code = document.code
    this.status = document.status
    this.title = document.title
    this.advice = document.detail
    this.faults = document.faults
    this.requestId = document.requestId
    this.problem = document
  }
}

export interface CallOptions {
  signal?: AbortSignal
  /** What a call that takes a file sends. */
  file?: Blob
  /** The page is being left: the call is made all the same, when it is short enough for the browser to keep. */
  isLast?: boolean
}

/** The browser's own limit for what outlives a page is 64 KB. */
const mostLastBytes = 60_000
const outlivesPage = (body: string): boolean => new TextEncoder().encode(body).length < mostLastBytes

/**
 * Calls an endpoint of a contract; the answer has the contract's type. The named parts of the path are taken from
 * the input; the rest is the query of a GET (a list as repeated parameters) and of a call that takes a file, or the JSON
 * body of any other call.
 * Throws `ApiError` when the server refuses and `NetworkError` when no answer comes.
 */
export async function call<Input extends object, Output>(
  contract: Endpoint<Input, Output>,
  input: NoInfer<Input>,
  options: CallOptions = {},
): Promise<Output> {
  const address = addressOf(contract, input)
  if (contract.method !== 'GET') forgetSentAnswers()
  if (contract.method !== 'GET' || options.signal) return ask(contract, input, address, options)
  const sent = takeSentAnswer(address)
  if (sent !== undefined) return sent as Output
  return (askedNow.get(address) ?? askForAll(address, ask(contract, input, address, options))) as Promise<Output>
}

/**
 * Questions of this moment: parts of a page that ask the same at once share one answer. Whoever asks a little later asks
 * anew, even before the answer has come: it may be from before the change that made them ask.
 */
const askedNow = new Map<string, Promise<unknown>>()

function askForAll(address: string, asked: Promise<unknown>): Promise<unknown> {
  const forget = () => askedNow.get(address) === asked && askedNow.delete(address)
  askedNow.set(address, asked)
  setTimeout(forget)
  asked.then(forget, forget)
  return asked
}

async function ask<Input extends object, Output>(
  contract: Endpoint<Input, Output>,
  input: Input,
  address: string,
  options: CallOptions,
): Promise<Output> {
  const isQuestion = contract.method === 'GET'
  const body = JSON.stringify(besidePath(contract, input))
  const sent = options.file
    ? { headers: { 'content-type': 'application/octet-stream' }, body: options.file }
    : { headers: { 'content-type': 'application/json' }, body }
  const response = await send(address, {
    method: contract.method,
    ...(isQuestion ? {} : sent),
    ...(options.isLast && outlivesPage(body) ? { keepalive: true } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  })
  if (!response.ok) throw await toApiError(response)
  if (response.status === 204) return undefined as Output
  return (await response.json()) as Output
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (error) {
    if (request.signal?.aborted) throw error
    throw new NetworkError(error)
  }
}

async function toApiError(response: Response): Promise<ApiError | NetworkError> {
  const read = problem.safeParse(await response.json().catch(() => undefined))
  return read.success ? new ApiError(read.data) : new NetworkError(`${response.status} without a problem document`)
}
