import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Role } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import type { Page } from './page.ts'
import type { LoadedPalette } from './palette.ts'

/** An organisation that the person belongs to, and as what. */
export interface Place {
  organisation: Organisation
  role: Role
  unitId: string | null
}

export interface Session {
  user: { id: string; name: string; email: string; isAdministrator: boolean; isDemo: boolean }
  places: readonly Place[]
  /** Everything in this installation is the demo's. */
  isDemo: boolean
}

/** What the year of an organisation holds, for the header. */
export interface YearOfPlace {
  /** By day; a lane is drawn by its shape. */
  marks: readonly { on: Day; lane: string; state: 'done' | 'coming' | 'late' }[]
  said: Record<Language, string>
}

/** What the shell needs from the modules; `#modules/index.web.ts` puts it together. */
export interface Shell {
  pages: readonly Page[]
  /** Null when nobody is signed in. */
  loadSession: () => Promise<Session | null>
  /** Whether everything in this installation is the demo's; for pages without a session. */
  loadIsDemo: () => Promise<boolean>
  /** How much of an organisation's news the person has not read. */
  countUnread: (organisation: string) => Promise<number>
  /** The marks of this year; null: there are none to show. */
  readYear: (place: Place) => Promise<YearOfPlace | null>
  signOut: () => Promise<void>
  /** What finds and opens everything; it loads when it is first wanted. */
  loadPalette: () => Promise<LoadedPalette>
  /** Address of the sign-in page; the page to return to is added as `?to=`. */
  signInAddress: string
}
