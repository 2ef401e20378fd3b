import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const validMilliseconds = 5 * 60_000
const randomLength = 16
const timeLength = 8
const signatureLength = 32

/** Who may answer the challenge: anybody at sign-in, one account when it adds a passkey or proves itself. */
export type ChallengePurpose = 'signIn' | `add:${string}` | `prove:${string}`

export interface ReadChallenge {
  hash: Buffer
  expiresAt: Date
}

/**
 * A challenge that carries its own end and is signed for its purpose, so that asking for one stores nothing.
 * It is single-use because the hash of an answered one is kept until it ends.
 */
export function writeChallenge(secret: Buffer, purpose: ChallengePurpose, now: Date): Uint8Array<ArrayBuffer> {
  const time = Buffer.alloc(timeLength)
  time.writeBigUInt64BE(BigInt(now.getTime() + validMilliseconds))
  const body = Buffer.concat([randomBytes(randomLength), time])
  return new Uint8Array(Buffer.concat([body, sign(secret, purpose, body)]))
}

/** The challenge that a browser's answer carries (base64url), or undefined when it is not ours, for something else, or too old. */
export function readChallenge(
  secret: Buffer,
  purpose: ChallengePurpose,
  challenge: string,
  now: Date,
): ReadChallenge | undefined {
  const bytes = Buffer.from(challenge, 'base64url')
  if (bytes.length !== randomLength + timeLength + signatureLength) return undefined
  const body = bytes.subarray(0, randomLength + timeLength)
  if (!timingSafeEqual(bytes.subarray(body.length), sign(secret, purpose, body))) return undefined
  const expiresAt = new Date(Number(body.readBigUInt64BE(randomLength)))
  return expiresAt > now ? { hash: createHash('sha256').update(bytes).digest(), expiresAt } : undefined
}

const sign = (secret: Buffer, purpose: ChallengePurpose, body: Buffer): Buffer =>
  createHmac('sha256', secret).update(`passkey ${purpose}\0`).update(body).digest()
