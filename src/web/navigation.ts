import type { LucideIcon } from 'lucide-react'

import type { Language } from '#shared/texts.ts'
import type { NavigationEntry, Page } from './page.ts'
import type { Place } from './shell.ts'

/** A page as a link of the frame. */
export interface NavigationLink {
  to: string
  label: Record<Language, string>
  icon: LucideIcon
  /** Addresses of the pages that belong to it, its own first. */
  covers: readonly string[]
}

/** Of whom only the role counts. */
const nobody = { isAdministrator: false }

/** The pages that a person's role has in the organisation's navigation, in order. */
export const navigationOf = (pages: readonly Page[], place: Place): NavigationLink[] =>
  linksOf(
    pages.filter((page) => (page.scope ?? 'organisation') === 'organisation' && mayOpen(page, nobody, place)),
    place,
    'nav',
  )

/** The pages of the account menu: the organisation's that the role has, the person's own, and an administrator's. */
export const accountMenuOf = (
  pages: readonly Page[],
  place: Place | undefined,
  user: { isAdministrator: boolean },
): NavigationLink[] =>
  linksOf(
    pages.filter((page) => mayOpen(page, user, place)),
    place,
    'menu',
  )

/** Whether the page is there for the person; `place` is the organisation of its address. */
export const mayOpen = (
  { who, forAdministrators }: Pick<Page, 'who' | 'forAdministrators'>,
  user: { isAdministrator: boolean },
  place: Pick<Place, 'role'> | undefined,
): boolean =>
  (user.isAdministrator || !forAdministrators) && (!who || (place !== undefined && who.includes(place.role)))

function linksOf(pages: readonly Page[], place: Place | undefined, list: 'nav' | 'menu'): NavigationLink[] {
  return pages
    .flatMap((page) => {
      const entry = page[list]
      const address = addressOf(page, place)
      return entry && address ? [{ entry, address }] : []
    })
    .toSorted((one, other) => one.entry.order - other.entry.order)
    .map(({ entry, address }) => toLink(entry, address, place))
}

const toLink = (
  { label, icon, covers = [] }: NavigationEntry,
  to: string,
  place: Place | undefined,
): NavigationLink => ({
  to,
  label,
  icon,
  covers: [to, ...covers.map((path) => `/app/${place?.organisation.slug}/${path}`)],
})

/** The link whose pages the address is among. Of the first, the organisation's own page, only the page itself: its address begins every other. */
export function currentLink(links: readonly NavigationLink[], pathname: string): NavigationLink | undefined {
  const within = (address: string) => pathname === address || pathname.startsWith(`${address}/`)
  const [first] = links
  return links.find((link) => (link === first ? link.to === pathname : link.covers.some(within)))
}

function addressOf({ scope = 'organisation', path }: Page, place: Place | undefined): string | undefined {
  if (scope !== 'organisation') return `/app/${path}`
  if (!place) return undefined
  const home = `/app/${place.organisation.slug}`
  return path === '' ? home : `${home}/${path}`
}
