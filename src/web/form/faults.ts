import type { z } from 'zod'

import type { faultTexts } from './faults.texts.ts'

type Texts = (typeof faultTexts)['fi']
type Issue = z.core.$ZodIssue

/**
 * One fault of a Zod schema in words. A schema's own message is a key: of the module's `own` texts, or of ours;
 * Zod's default messages are never shown.
 */
export function sayIssue(issue: Issue, texts: Texts, own: Readonly<Record<string, string>> = {}): string {
  return own[issue.message] ?? plainText(texts, issue.message) ?? sayRule(issue, texts)
}

/** A fault that the server found: its message is a key of the module's texts or of ours, else a general one is said. */
export const sayFault = (message: string, texts: Texts, own: Readonly<Record<string, string>> = {}): string =>
  own[message] ?? plainText(texts, message) ?? texts.invalid

function plainText(texts: Texts, key: string): string | undefined {
  const text = key in texts ? texts[key as keyof Texts] : undefined
  return typeof text === 'string' ? text : undefined
}

function sayRule(issue: Issue, texts: Texts): string {
  if (issue.input === undefined || issue.input === null || issue.input === '') return texts.missing
  if (issue.code === 'too_small') return sizeTexts(issue.origin, texts).least(Number(issue.minimum))
  if (issue.code === 'too_big') return sizeTexts(issue.origin, texts).most(Number(issue.maximum))
  if (issue.code !== 'invalid_format') return texts.invalid
  if (issue.format === 'email') return texts.notEmail
  if (issue.format === 'date') return texts.notDay
  return issue.format === 'url' ? texts.notUrl : texts.invalid
}

function sizeTexts(origin: string, texts: Texts) {
  if (origin === 'string') return { least: texts.tooShort, most: texts.tooLong }
  if (origin === 'array' || origin === 'set') return { least: texts.tooFew, most: texts.tooMany }
  return { least: texts.tooSmall, most: texts.tooLarge }
}
