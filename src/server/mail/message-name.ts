import { createHmac, timingSafeEqual } from 'node:crypto'

/** A letter as its Message-ID names it. */
export interface NamedLetter {
  id: number
  key: string
}

/** Follows from the installation's key: who has not seen a letter cannot name it. */
const signatureOf = (secret: Buffer, { id, key }: NamedLetter): string =>
  createHmac('sha256', secret).update(`message id\0${id}\0${key}`).digest('hex').slice(0, 40)

/** The same letter has the same name however often it is sent: a mail server that gets it twice can know it. */
export function messageNameOf(secret: Buffer, letter: NamedLetter, from: string): string {
  const domain = /@([^\s<>@]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  return `<${letter.id}.${signatureOf(secret, letter)}@${domain}>`
}

/** What a name claims to be the name of; undefined for a letter of somebody else. */
export function readMessageName(name: string): { id: number; signature: string } | undefined {
  const [, id, signature] = /^<?(\d{1,15})\.([0-9a-f]{40})@/.exec(name.trim()) ?? []
  return id === undefined || signature === undefined ? undefined : { id: Number(id), signature }
}

/** Whether a name was given by this installation to this letter. */
export const isNameOf = (secret: Buffer, letter: NamedLetter, { signature }: { signature: string }): boolean =>
  timingSafeEqual(Buffer.from(signatureOf(secret, letter)), Buffer.from(signature))
