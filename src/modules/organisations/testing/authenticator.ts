import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

import type { newCredential, usedCredential } from '../passkeys.contract.ts'
import type { z } from 'zod'

const userIsThereAndVerified = 0x05
const carriesCredential = 0x40

const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest()
const base64url = (bytes: Buffer) => bytes.toString('base64url')

/** CBOR of what an attestation holds: integers and byte strings below 256, texts and maps of a few. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  const head = (type: number, size: number) => (size < 24 ? Buffer.from([type | size]) : Buffer.from([type | 24, size]))
  if (typeof value === 'number') return value < 0 ? head(0x20, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(0x60, value.length), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(0x40, value.length), value])
  const pairs = [...value].flatMap(([key, one]) => [cbor(key), cbor(one as number)])
  return Buffer.concat([head(0xa0, value.size), ...pairs])
}

/** A security key in software (ES256, no attestation), which answers as a browser's `toJSON()` does. */
export class Authenticator {
  readonly id = randomBytes(16)
  /** The site that the browser says it is on. */
  origin: string
  counter = 0
  readonly #key: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

  constructor(origin = 'http://localhost:3000') {
    this.origin = origin
  }

  create(challenge: string): z.infer<typeof newCredential> {
    const { x, y } = this.#key.publicKey.export({ format: 'jwk' })
    const coordinate = (text: string | undefined) => Buffer.from(text!, 'base64url')
    const publicKey = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, coordinate(x)],
        [-3, coordinate(y)],
      ]),
    )
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, publicKey])
    const authData = Buffer.concat([this.#data(userIsThereAndVerified | carriesCredential), credential])
    const attestation = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    )
    const response = {
      clientDataJSON: this.#client('webauthn.create', challenge),
      attestationObject: base64url(attestation),
    }
    return { ...this.#names(), response }
  }

  use(challenge: string): z.infer<typeof usedCredential> {
    this.counter += 1
    const authenticatorData = this.#data(userIsThereAndVerified)
    const clientDataJSON = this.#client('webauthn.get', challenge)
    const signed = Buffer.concat([authenticatorData, hash(Buffer.from(clientDataJSON, 'base64url'))])
    const signature = base64url(sign('sha256', signed, this.#key.privateKey))
    return {
      ...this.#names(),
      response: { clientDataJSON, authenticatorData: base64url(authenticatorData), signature },
    }
  }

  #names() {
    const id = base64url(this.id)
    return { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} }
  }

  #client(type: string, challenge: string): string {
    return base64url(Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false })))
  }

  #data(flags: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter)
    return Buffer.concat([hash(new URL(this.origin).hostname), Buffer.from([flags]), counter])
  }
}
