import { z } from 'zod'

import { oneLine } from '#shared/one-line.ts'

/** An e-mail address as it is compared: without spaces around it, in lower case. */
export const emailInput = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: 'notEmail' }).max(254))

/** In one line: names stand in letters. */
export const personName = oneLine(120)

/** Length is what makes a password strong; rules about its characters are not. */
export const newPassword = z.string().min(12).max(200)

/** A password that says what everybody knows of the person is refused. */
export const isGuessable = (password: string, { email, name }: { email: string; name: string }): boolean => {
  const known = [
    email,
    email.split('@')[0]!,
    name,
    name.replaceAll(' ', ''),
    'kaarna',
    'salasana',
    'password',
    'lösenord',
  ]
  const given = password.toLowerCase()
  return (
    new Set(given).size < 5 ||
    known.some((word) => word.length >= 4 && given.replaceAll(word.toLowerCase(), '').length < 6)
  )
}
