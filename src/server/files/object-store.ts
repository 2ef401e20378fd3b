import { setTimeout as pause } from 'node:timers/promises'

import { S3mini, S3ServiceError } from 's3mini'

import { AppError } from '#shared/errors.ts'
import type { Config } from '../config.ts'
import { sha256Of } from '../file-store.ts'

export type ObjectStoreSettings = NonNullable<Config['filesS3']>

/** Files in a bucket, each under the hash of its bytes. What fails throws `ObjectStoreFault`. */
export interface ObjectStore {
  /** Bucket and host, for people. */
  name: string
  put(sha256: string, body: Uint8Array): Promise<void>
  /** Undefined when there is no such file. Throws when it is there with other bytes. */
  get(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Reads the whole file to see whether it is as it was put. */
  look(sha256: string): Promise<'kept' | 'missing' | 'damaged'>
  /** Reads a small file of its own, which is put first when it is not there: whoever may do both may do all that is needed. */
  check(): Promise<void>
}

/** The store cannot be used now. Holds no key and no answer of the service, which may repeat one. */
export class ObjectStoreFault extends AppError {
  readonly remedy: string

  constructor(wrong: string, remedy: string) {
    super('filesUnavailable', wrong)
    this.name = 'ObjectStoreFault'
    this.remedy = remedy
  }
}

export interface Patience {
  /** Before each try after the first. */
  pausesMs: readonly number[]
  /** How long a try may take, besides a second for each megabyte that is sent. */
  tryMs: number
}

/** Somebody waits: what fails at once is tried three times, what hangs once. */
const usual: Patience = { pausesMs: [200, 800], tryMs: 20_000 }

const probe = new TextEncoder().encode('Kaarna keeps its files here.\n')

/** A bucket of an S3-compatible service, addressed by path. */
export function createObjectStore(settings: ObjectStoreSettings, patience: Patience = usual): ObjectStore {
  const { endpoint, bucket, region, keyId, secret } = settings
  const name = `${bucket} at ${new URL(endpoint).host}`
  const client = new S3mini({
    endpoint: `${endpoint}/${bucket}`,
    region,
    accessKeyId: keyId,
    secretAccessKey: secret,
    fetch: (input, init) => fetch(input, { ...init, redirect: 'manual', signal: limitOf(init, patience) }),
  })
  const attempt = <T>(work: () => Promise<T>) => persist(work, name, patience)

  async function put(sha256: string, body: Uint8Array): Promise<void> {
    const checksum = { 'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64') }
    const bytes = new Uint8Array(body)
    await attempt(async () => {
      const response = await client.putObject(keyOf(sha256), bytes, undefined, undefined, checksum)
      await response.arrayBuffer()
    })
  }

  async function get(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return attempt(async () => {
      const found = await client.getObjectArrayBuffer(keyOf(sha256))
      if (found === null) return undefined
      const body = new Uint8Array(found)
      if (sha256Of(body) !== sha256) throw new DamagedObject(`The file ${sha256} in ${name} is damaged`)
      return body
    })
  }

  async function look(sha256: string) {
    try {
      return (await get(sha256)) ? 'kept' : 'missing'
    } catch (error) {
      if (error instanceof DamagedObject) return 'damaged'
      throw error
    }
  }

  async function check(): Promise<void> {
    const sha256 = sha256Of(probe)
    if (await get(sha256)) return
    await put(sha256, probe)
    if (!(await get(sha256)))
      throw new ObjectStoreFault(`The file store ${name} does not give back what was put there`, 'Check the bucket')
  }

  return { name, put, get, look, check }
}

const keyOf = (sha256: string): string => `files/${sha256}`

/** Other bytes than were put: on the way, which another try mends, or in the store. */
class DamagedObject extends Error {}

function limitOf(init: RequestInit | undefined, { tryMs }: Patience): AbortSignal {
  const sent = init?.body instanceof Uint8Array ? init.body.byteLength : 0
  return AbortSignal.timeout(tryMs + Math.ceil(sent / 1000))
}

async function persist<T>(work: () => Promise<T>, name: string, { pausesMs }: Patience): Promise<T> {
  for (const wait of [...pausesMs, undefined])
    try {
      return await work()
    } catch (error) {
      if (wait === undefined || !isPassing(error)) throw error instanceof DamagedObject ? error : faultOf(error, name)
      await pause(wait)
    }
  throw new Error('There is at least one try')
}

/** What another try may mend. */
function isPassing(error: unknown): boolean {
  if (error instanceof S3ServiceError) return error.status >= 500 || [408, 429].includes(error.status)
  return !isTimeout(error)
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError'

function faultOf(error: unknown, name: string): ObjectStoreFault {
  if (!(error instanceof S3ServiceError)) {
    const why = isTimeout(error) ? 'in time' : `(${codeOf(error)})`
    return new ObjectStoreFault(
      `The file store ${name} does not answer ${why}`,
      'Check FILES_S3_ENDPOINT, the service and the network; what was kept is not lost',
    )
  }
  const { status, serviceCode = 'Unknown' } = error
  const code = serviceCode === 'Unknown' ? `${status}` : `${status} ${serviceCode}`
  if (status >= 500) return new ObjectStoreFault(`The file store ${name} fails (${code})`, 'Look at the service')
  if (status === 401 || status === 403)
    return new ObjectStoreFault(
      `The file store ${name} refuses the key (${code})`,
      'Check FILES_S3_KEY_ID, FILES_S3_SECRET and that the key may read and write the bucket, and the clock of this machine',
    )
  return new ObjectStoreFault(
    `The file store ${name} refuses (${code})`,
    'Check FILES_S3_ENDPOINT, FILES_S3_BUCKET and FILES_S3_REGION: the bucket has to be there',
  )
}

/** Of the innermost reason: fetch says only that it failed. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.cause !== undefined) return codeOf(error.cause)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
