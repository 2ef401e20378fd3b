import type { Context } from 'hono'

import type { Endpoint } from '#shared/endpoint.ts'
import { AppError, type InputFault } from '#shared/errors.ts'

const defaultBodyBytes = 1_048_576

export interface RequestInput {
  input: unknown
  /** The body of a call that takes a file; else empty. */
  file: Uint8Array
}

/** Path, query and body of a request as the contract's input. Throws `invalidInput` with every fault, or `tooLarge`. */
export async function readInput(c: Context, endpoint: Endpoint<unknown, unknown>): Promise<RequestInput> {
  const { method, takesFile, maxBodyBytes = defaultBodyBytes } = endpoint
  const given = method === 'GET' || takesFile ? queryOf(c) : await bodyOf(c, maxBodyBytes)
  const input = parseInput(c, endpoint, given)
  return { input, file: takesFile ? await readBytes(c, maxBodyBytes) : new Uint8Array() }
}

function parseInput(c: Context, endpoint: Endpoint<unknown, unknown>, given: object): unknown {
  const read = endpoint.input.safeParse({ ...given, ...c.req.param() })
  if (read.success) return read.data
  const faults: InputFault[] = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new AppError('invalidInput', faults.map(({ path, message }) => `${path || 'input'}: ${message}`).join('; '), {
    faults,
  })
}

/** A parameter that stands once is a text, a repeated one a list of texts. */
function queryOf(c: Context): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0]! : values]),
  )
}

async function bodyOf(c: Context, maxBytes: number): Promise<object> {
  const text = await readText(c, maxBytes)
  if (text === '') return {}
  if (!c.req.header('content-type')?.startsWith('application/json'))
    throw new AppError('invalidInput', 'The body must be application/json')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new AppError('invalidInput', 'The body is not valid JSON')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new AppError('invalidInput', 'The body must be a JSON object')
  return body
}

const readText = async (c: Context, maxBytes: number): Promise<string> =>
  (await readBytes(c, maxBytes)).toString('utf8')

/** Reads no more than is allowed, whatever the sender says of the length. */
async function readBytes(c: Context, maxBytes: number): Promise<Buffer> {
  const tooLarge = () => new AppError('tooLarge', `The body may have at most ${maxBytes} bytes`)
  if (Number(c.req.header('content-length') ?? 0) > maxBytes) throw tooLarge()
  if (!c.req.raw.body) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of c.req.raw.body as ReadableStream<Uint8Array>) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
