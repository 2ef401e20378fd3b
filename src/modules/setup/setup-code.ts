import { createHmac, timingSafeEqual } from 'node:crypto'

/** Crockford's letters: none that is taken for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 12

/**
 * The code that lets the first owner in, such as `7K2M-X9QD-4TRB` (60 bits). It follows from the installation's key, so
 * a restart shows the same one; it opens nothing once somebody has an account.
 */
export function setupCode(secret: Buffer): string {
  const bytes = createHmac('sha256', secret).update('first owner').digest()
  const code = Array.from(bytes.subarray(0, length), (byte) => letters[byte % letters.length]).join('')
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

/** Whether what was typed is the code, however it was spaced; O is read as 0, I and L as 1. */
export function isSetupCode(secret: Buffer, typed: string): boolean {
  const plain = (code: string) =>
    code
      .toUpperCase()
      .replaceAll('O', '0')
      .replace(/[IL]/g, '1')
      .replace(/[^0-9A-Z]/g, '')
  const [given, right] = [plain(typed), plain(setupCode(secret))].map((code) => Buffer.from(code)) as [Buffer, Buffer]
  return given.length === right.length && timingSafeEqual(given, right)
}
