import { hash, verify } from '@node-rs/argon2'

/** Argon2id with 19 MiB, two passes and one lane: OWASP's advice, and the library's own default. */
export const hashPassword = (password: string): Promise<string> => hash(password)

let nobodysHash: Promise<string> | undefined

/** Whether the password is the account's. Without a hash it takes the same time and says no, so that nobody learns who has an account. */
export async function isPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this account')
  const isRight = await verify(passwordHash ?? (await nobodysHash), password)
  return isRight && Boolean(passwordHash)
}
