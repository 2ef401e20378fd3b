import { InvalidArgumentError } from 'commander'

import { type Language, languages } from '#shared/texts.ts'

/** Readers of single arguments for commander; a wrong one is wrong usage. */

export function port(text: string): string {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  return text
}

export interface Years {
  first: number
  last: number
}

/** `2012` or `1990-2025`. */
export function years(text: string): Years {
  const found = /^(\d{4})(?:[-–](\d{4}))?$/.exec(text.trim())
  const first = Number(found?.[1])
  const last = Number(found?.[2] ?? found?.[1])
  if (!found || last < first) throw new InvalidArgumentError('Give a year or two, such as 2012 or 1990-2025.')
  return { first, last }
}

export function year(text: string): number {
  const { first, last } = years(text)
  if (first !== last) throw new InvalidArgumentError('Give one year, such as 2012.')
  return first
}

/** `127,181` without empty parts. */
export function list(text: string): string[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length === 0) throw new InvalidArgumentError('Give one or more, separated by commas.')
  return [...new Set(parts)]
}

/** Several of some words, such as `pdf,docx`. */
export const someOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T[] =>
    list(text).map((part) => {
      const found = known.find((candidate) => candidate === part)
      if (!found) throw new InvalidArgumentError(`${part} is none of ${known.join(', ')}.`)
      return found
    })

/** `fi`, or two of them as `fi+sv`. */
export function oneOrTwoLanguages(given: string): { language: Language; beside?: Language } {
  const [language, beside, ...more] = given.split('+').map((part) => languages.find((one) => one === part.trim()))
  if (!language || (given.includes('+') && !beside) || beside === language || more.length > 0)
    throw new InvalidArgumentError(`Give one of ${languages.join(', ')}, or two as fi+sv.`)
  return { language, ...(beside && { beside }) }
}

/** The address of a service, without a slash at its end. */
export function address(text: string): string {
  if (!/^https?:\/\/[^/]+/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('Give an address that begins with http:// or https://')
  return text.replace(/\/+$/, '')
}
