import { House, Users } from 'lucide-react'
import { expect, test } from 'vitest'

import type { Organisation } from '#shared/organisation.ts'
import { shareOfYear } from './frame/YearStream.tsx'
import { chooseLanguage } from './language.tsx'
import { placeAround } from './last-place.ts'
import { accountMenuOf, currentLink, mayOpen, navigationOf } from './navigation.ts'
import type { NavigationEntry, Page } from './page.ts'
import type { Place } from './shell.ts'

const entry = (order: number): NavigationEntry => ({ label: { fi: 'Nyt', sv: 'Nu', en: 'Now' }, order, icon: House })
const lazy = () => Promise.reject(new Error('not opened'))
const organisation: Organisation = {
  id: '1',
  slug: 'espoo',
  kind: 'municipality',
  name: { fi: 'Espoo' },
  regionKey: 'kunta:049',
  demo: false,
}
const person = { isAdministrator: false }
const coordinator: Place = { organisation, role: 'coordinator', unitId: null }

const pages: Page[] = [
  { path: 'plan', nav: entry(20), lazy },
  { path: '', nav: entry(10), lazy },
  { path: 'people', who: ['owner'], menu: { ...entry(10), icon: Users }, lazy },
  { path: 'account', scope: 'person', menu: entry(20), lazy },
  { path: 'installation', scope: 'person', forAdministrators: true, menu: entry(30), lazy },
]

test('the navigation stands in order and leads into the organisation', () => {
  expect(navigationOf(pages, coordinator).map(({ to }) => to)).toEqual(['/app/espoo', '/app/espoo/plan'])
})

test.each([
  ['/app/espoo', '/app/espoo'],
  ['/app/espoo/plan', '/app/espoo/plan'],
  ['/app/espoo/plan/board', '/app/espoo/plan'],
  ['/app/espoo/rounds/new', '/app/espoo/plan'],
  ['/app/espoo/planets', undefined],
  ['/app/account', undefined],
])('at %s the link %s is marked', (pathname, to) => {
  const links = navigationOf(
    [{ path: 'plan', nav: { ...entry(20), covers: ['rounds'] }, lazy }, pages[1]!],
    coordinator,
  )
  expect(currentLink(links, pathname)?.to).toBe(to)
})

test('a page of another role is not in the menu', () => {
  expect(accountMenuOf(pages, coordinator, person).map(({ to }) => to)).toEqual(['/app/account'])
  expect(accountMenuOf(pages, { ...coordinator, role: 'owner' }, person).map(({ to }) => to)).toEqual([
    '/app/espoo/people',
    '/app/account',
  ])
})

test('the pages of the installation are for its administrators', () => {
  expect(accountMenuOf(pages, undefined, { isAdministrator: true }).map(({ to }) => to)).toEqual([
    '/app/account',
    '/app/installation',
  ])
})

test.each([
  [{}, 'viewer', false, true],
  [{ who: ['owner'] }, 'viewer', false, false],
  [{ who: ['owner'] }, 'owner', false, true],
  [{ who: ['owner'] }, undefined, true, false],
  [{ forAdministrators: true }, 'owner', false, false],
  [{ forAdministrators: true }, undefined, true, true],
] as const)('a page for %j is open to a %s (administrator: %s): %s', (page, role, isAdministrator, expected) => {
  expect(mayOpen(page, { isAdministrator }, role && { role })).toBe(expected)
})

test('somebody without an organisation has the own pages only', () => {
  expect(accountMenuOf(pages, undefined, person).map(({ to }) => to)).toEqual(['/app/account'])
})

test.each([
  ['language=sv', ['en-GB'], 'sv'],
  ['other=1; language=en', ['fi-FI'], 'en'],
  ['language=xx', ['de-DE', 'sv-FI'], 'sv'],
  ['', ['de-DE'], 'fi'],
] as const)('the language of cookie "%s" and browser %o is %s', (cookies, browser, language) => {
  expect(chooseLanguage(cookies, browser)).toBe(language)
})

test('the boat floats where its day is in the year', () => {
  expect(shareOfYear('2026-01-01')).toBe(0)
  expect(shareOfYear('2024-12-31')).toBeCloseTo(365 / 366)
})

const placeOf = (slug: string): Place => ({
  organisation: { ...organisation, slug },
  role: 'coordinator',
  unitId: null,
})

test.each([
  ['of the organisation in the address', ['espoo', 'vantaa'], { address: 'vantaa', last: 'espoo' }, 'vantaa'],
  ['of the one last worked in, outside of any', ['espoo', 'vantaa'], { address: undefined, last: 'vantaa' }, 'vantaa'],
  ['of the first one on a new device', ['espoo', 'vantaa'], { address: undefined, last: null }, 'espoo'],
  ['of an own one where the address or the device tells of another', ['espoo'], { address: 'x', last: 'y' }, 'espoo'],
  ['of none for somebody who belongs nowhere', [], { address: undefined, last: 'espoo' }, undefined],
] as const)('a page has the navigation %s', (_, slugs, at, expected) => {
  expect(placeAround(slugs.map(placeOf), at)?.organisation.slug).toBe(expected)
})
