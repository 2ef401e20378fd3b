import type { Day } from './day.ts'
import type { Role } from './roles.ts'
import type { Language } from './texts.ts'

export interface TaskWords {
  title: string
  text: string
  action: string
}

/** A task that a module has for the first page, which is read in any language without being asked for again. */
export interface WaitingTask {
  id: string
  /** Below the organisation's address, or with a slash before it below the root. */
  to: string
  words: Record<Language, TaskWords>
}

/** Whose tasks are asked for: somebody's role in an organisation, on a day. */
export interface TasksAsked {
  slug: string
  role: Role
  today: Day
}
