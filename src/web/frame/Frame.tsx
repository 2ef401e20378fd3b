import { useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation, useMatches, useNavigation, useParams } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { todayOf, useSession } from '#web/session.tsx'
import type { Place, Shell } from '#web/shell.ts'
import { shellTexts } from '#web/shell.texts.ts'
import { navigationOf } from '#web/navigation.ts'
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
  const { organisation: slug } = useParams()
  const place = useSession().places.find(({ organisation }) => organisation.slug === slug)
  const main = useFocusAfterMove()
  const hasOwnYear = useMatches().some(({ handle }) => (handle as PageHandle | undefined)?.hasOwnYear)
  const links = place ? navigationOf(shell.pages, place) : []
  return (
    <>
      <a className="skip-link" href="#content">
        {t.skip}
      </a>
      <PendingLine />
      <header className={hasOwnYear ? 'top without-stream' : 'top'}>
        {place && <DemoLabel place={place} />}
        <Header shell={shell} place={place} links={links} />
        {place && !hasOwnYear && <YearStream today={todayOf(place.organisation)} />}
      </header>
      <main id="content" className="page" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      {place && <TabBar links={links} />}
      <ScrollRestoration />
    </>
  )
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

function DemoLabel({ place }: { place: Place }) {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  if (!place.organisation.demo) return null
  return (
    <p className="demo-label">
      <b>{t.demoName}</b> {t.demo(formatDay(todayOf(place.organisation), language))}
    </p>
  )
}
