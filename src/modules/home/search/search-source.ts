import type { Nearness } from '#modules/indicators/catalogue/nearness.ts'
import type { SearchQuestion } from '#modules/indicators/catalogue/search-terms.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership, Role, User } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import type { FoundRows } from './search-entries.queries.ts'
import type { FoundKind, Match } from './search.ts'

/** Who asks, and where. */
export interface Asking {
  tx: ReadTx
  organisation: Organisation
  membership: Membership
  user: User
  language: Language
  today: Day
}

/** What is asked for; `typed` is the question as it was written. */
export interface Asked {
  typed: string
  question: SearchQuestion
}

/** A thing that was found, as it is shown. */
export interface Described {
  kind: FoundKind
  id: string
  title: LocalText
  /** What it says besides its title; the first that has a word of the question is shown. */
  texts: readonly (LocalText | string | null)[]
  within?: LocalText | null
  programmeId?: string
  projectId?: string
  groupId?: string
  meetingId?: string
}

interface Source {
  kinds: readonly FoundKind[]
  /** The roles that may read these things at all. */
  roles: readonly Role[]
  /** The things with these ids, in any order. */
  describe: (asking: Asking, ids: readonly string[]) => Promise<readonly Described[]>
}

/**
 * Things that have entries in the index (`search_entry`, which triggers of their tables keep): the source says which of
 * them the one who asks may find, and which are whose.
 */
export interface IndexedSource extends Source {
  findable: (asking: Asking) => FoundRows
  ofActors?: (organisationId: string, actors: { units: readonly string[]; people: readonly string[] }) => FoundRows
}

/** Things that are found in another way than by the index: all that answer the question, in any order. */
export interface OtherSource extends Source {
  find: (asking: Asking, asked: Asked) => Promise<{ nearness: Nearness; matches: readonly Match[] }>
}
