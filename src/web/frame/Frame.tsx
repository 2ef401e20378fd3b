import { useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation, useMatches, useNavigation, useParams } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { lastOrganisation, placeAround, rememberOrganisation } from '#web/last-place.ts'
import { useSession } from '#web/session.tsx'
import type { Place, Shell } from '#web/shell.ts'
import { shellTexts } from '#web/shell.texts.ts'
import { navigationOf } from '#web/navigation.ts'
import { DemoLabel } from './DemoLabel.tsx'
import { Header } from './Header.tsx'
import { TabBar } from './TabBar.tsx'
import { YearStream } from './YearStream.tsx'

/** What the frame knows of the page that it holds. */
export interface PageHandle {
  hasOwnYear: boolean
}

/** The workspace around every page: header, the year, the page, and the tab bar of a phone. */
export function Frame({ shell }: { shell: Shell }) {
  const t = useTexts(shellTexts)
  const { isDemo } = useSession()
  const place = usePlaceAround()
  const main = useFocusAfterMove()
  const hasOwnYear = useMatches().some(({ handle }) => (handle as PageHandle | undefined)?.hasOwnYear)
  const links = place ? navigationOf(shell.pages, place) : []
  return (
    <>
      <a className="skip-link" href="#content">
        {t.skip}
      </a>
      <header className={hasOwnYear ? 'top without-stream' : 'top'}>
        <PendingLine />
        {(place?.organisation.demo ?? isDemo) && <DemoLabel />}
        <Header shell={shell} place={place} links={links} />
        {place && !hasOwnYear && <YearStream key={place.organisation.slug} place={place} readYear={shell.readYear} />}
      </header>
      <main id="content" className="page" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      {place && <TabBar links={links} />}
      <ScrollRestoration />
    </>
  )
}

/** The organisation whose navigation is shown; the one in the address is remembered for the pages outside of any. */
function usePlaceAround(): Place | undefined {
  const { organisation: address } = useParams()
  const place = placeAround(useSession().places, { address, last: lastOrganisation() })
  const slug = place?.organisation.slug
  useEffect(() => {
    if (slug && slug === address) rememberOrganisation(slug)
  }, [slug, address])
  return place
}

/** Moves the focus to the page when the address changes, as a page load would. */
function useFocusAfterMove() {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true })
    shown.current = pathname
  }, [pathname])
  return main
}

function PendingLine() {
  const t = useTexts(shellTexts)
  if (useNavigation().state !== 'loading') return null
  return <div className="loading-line" role="progressbar" aria-label={t.loading} />
}
