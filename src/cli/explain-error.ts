import { AppError } from '#shared/errors.ts'

/** What to do about the rules that only the database can tell, for those who cannot see a form. */
const rules: Readonly<Record<string, string>> = {
  regionUnknown: 'the register has no such municipality or county; keys look like kunta:049 or hyvinvointialue:01',
  regionKind: 'only a municipality (kunta:…) or a wellbeing services county (hyvinvointialue:…) can be an organisation',
  slugTaken: 'another organisation has this name in addresses; choose one with --slug',
  slugReserved: 'this name is used by Kaarna itself in addresses; choose one with --slug',
  demoPerson: 'a person of the demo cannot be invited',
  alreadyMember: 'the person belongs to the organisation already',
}

/** One line for a person at a terminal: what is wrong and what to do. */
export function explainError(error: unknown): string {
  if (error instanceof AppError && error.faults.length > 0)
    return error.faults.map(({ path, message }) => `${path}: ${rules[message] ?? message}`).join('; ')
  return error instanceof Error ? error.message : String(error)
}
