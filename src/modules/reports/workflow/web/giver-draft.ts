import { z } from 'zod'

import type { Language } from '#shared/texts.ts'
import { type RequestInput, statementGiver } from '../statement.ts'

/** Who is asked, as a form holds it before a person has been chosen or an address typed. */
export interface GiverDraft {
  giverKind: 'person' | 'other'
  accountId: string | null
  name: string
  email: string
  language: Language
}

export const emptyGiver = (language: Language): GiverDraft => ({
  giverKind: 'other',
  accountId: null,
  name: '',
  email: '',
  language,
})

const person = z.object({ giverKind: z.literal('person'), accountId: z.uuid() })
const other = statementGiver.options[1].extend({ giverKind: z.literal('other') })

/** Reads the giver of a form, so that a fault names the field. */
export const giverDraft = z.discriminatedUnion('giverKind', [person, other])

export const toGiver = ({ giverKind: _, ...giver }: z.infer<typeof giverDraft>): RequestInput['giver'] => giver
