import { z } from 'zod'

import { AppError } from '#shared/errors.ts'
import type { Selection } from './selection.ts'

/** `valueCodes[region]=kunta:049,kunta:091`: the name's case does not matter; commas inside parentheses belong to an expression. */
export function readQuerySelection(query: Readonly<Record<string, readonly string[]>>): Selection {
  const chosen = new Map<string, string[]>()
  for (const [name, texts] of Object.entries(query)) {
    const [, code] = /^valuecodes\[([^\]]+)\]$/i.exec(name) ?? []
    if (code === undefined) continue
    chosen.set(code, [...(chosen.get(code) ?? []), ...texts.flatMap(splitCodes)])
  }
  return chosen
}

const splitCodes = (text: string): string[] => text.split(/,(?![^(]*\))/).filter((part) => part.trim() !== '')

const bodySchema = z.object({
  selection: z
    .array(z.object({ variableCode: z.string(), valueCodes: z.array(z.string().max(200)).max(10_000).nullish() }))
    .max(20)
    .nullish(),
})

/** The selection of a POST; what it says of codelists and placement has no effect here. Throws `invalidInput`. */
export function readBodySelection(body: unknown): Selection {
  const read = bodySchema.safeParse(body)
  if (!read.success)
    throw new AppError(
      'invalidInput',
      'The body must be {"selection": [{"variableCode": "region", "valueCodes": ["*"]}]}',
    )
  return new Map(
    (read.data.selection ?? []).flatMap(({ variableCode, valueCodes }) =>
      valueCodes ? [[variableCode, valueCodes] as const] : [],
    ),
  )
}
