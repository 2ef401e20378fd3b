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

/** Addresses of the tables that stand in one document, when one has to be chosen. */
export function tablesIn(error: ApiError): string[] {
  const fault = faultIn(error)
  return fault?.code === 'severalTables' ? fault.what.split(' ').filter(Boolean) : []
}

const faultIn = ({ problem }: ApiError) => runFault.safeParse(problem.fault).data
