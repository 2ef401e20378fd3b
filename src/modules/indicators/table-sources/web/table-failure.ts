import { ApiError, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import type { Language } from '#shared/texts.ts'
import { runFault } from '../../run-fault.ts'
import { sayRunFault } from '../say-run-fault.ts'

/** Why a table could not be read, as sentences that say what to do. */
export function sayTableFailure(error: unknown, language: Language): string[] {
  if (error instanceof NetworkError) return [faultTexts[language].network]
  if (!(error instanceof ApiError)) throw error
  const fault = faultIn(error)
  return fault ? sayRunFault(fault, language) : [`${error.title}. ${error.advice}`]
}

export interface NamedTable {
  address: string
  name: string
}

/** The tables that stand in the document at an address, when one has to be chosen. */
export function tablesIn(error: ApiError, base: string): NamedTable[] {
  const fault = faultIn(error)
  if (fault?.code !== 'severalTables') return []
  return fault.what.split(' ').flatMap((text) => {
    const url = URL.parse(text, base)
    return url ? [{ address: url.href, name: decoded(url.hash.slice(1)) || url.href }] : []
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const faultIn = ({ problem }: ApiError) => runFault.safeParse(problem.fault).data
