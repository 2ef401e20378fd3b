/** A page that was looked at, by what it was called then. */
export interface RecentPlace {
  at: string
  title: string
}

const most = 8

const keyOf = (userId: string, slug: string): string => `kaarna-recent.${userId}.${slug}`

/** The pages that a person has looked at in an organisation on this device, the latest first. */
export function readRecent(userId: string, slug: string): RecentPlace[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(keyOf(userId, slug)) ?? '[]')
    return Array.isArray(read) ? read.filter(isPlace).slice(0, most) : []
  } catch {
    return []
  }
}

const isPlace = (one: unknown): one is RecentPlace =>
  typeof one === 'object' &&
  one !== null &&
  'at' in one &&
  'title' in one &&
  typeof one.at === 'string' &&
  typeof one.title === 'string' &&
  one.at.startsWith('/app/')

/** A browser may refuse to store: then nothing is remembered. */
export function rememberPlace(userId: string, slug: string, place: RecentPlace): void {
  const others = readRecent(userId, slug).filter(({ at }) => at !== place.at)
  try {
    localStorage.setItem(keyOf(userId, slug), JSON.stringify([place, ...others].slice(0, most)))
  } catch {
    // The palette shows one page less.
  }
}

/** Whoever signs out leaves nothing of what they looked at. */
export function forgetRecent(userId: string): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(keyOf(userId, ''))) localStorage.removeItem(key)
}
