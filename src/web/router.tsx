import { createBrowserRouter, type LoaderFunctionArgs, Outlet, redirect, type RouteObject } from 'react-router'

import { askPlace, askSession, sharingSession } from './asked-session.ts'
import { Entrance } from './frame/Entrance.tsx'
import { Frame, type PageHandle } from './frame/Frame.tsx'
import { lastOrganisation, placeAround } from './last-place.ts'
import { NoOrganisation } from './NoOrganisation.tsx'
import { mayOpen } from './navigation.ts'
import type { LoadedPage, Page } from './page.ts'
import { RouteError } from './RouteError.tsx'
import { workspaceRoute } from './session.tsx'
import type { Session, Shell } from './shell.ts'
import { LoadingPage } from './ui/Loading.tsx'

/** The workspace in the address of the browser, or of whatever else is told. */
export const createWorkspaceRouter = (
  shell: Shell,
  create: (routes: RouteObject[]) => ReturnType<typeof createBrowserRouter> = createBrowserRouter,
) => create(workspaceRoutes(shell))

/** The workspace's addresses, all below /app; the pages come from the modules and load when first opened. */
function workspaceRoutes(shell: Shell): RouteObject[] {
  const pagesOf = (scope: Page['scope']) =>
    shell.pages.filter((page) => (page.scope ?? 'organisation') === scope).map((page) => toRoute(page))
  const failed = (inFrame: boolean) => <RouteError signInAddress={shell.signInAddress} inFrame={inFrame} />
  const inFrame: RouteObject[] = [
    { index: true, loader: openOrganisation, Component: NoOrganisation },
    ...pagesOf('person'),
    {
      path: ':organisation',
      loader: requirePlace,
      children: [...pagesOf('organisation'), noSuchPage],
    },
    noSuchPage,
  ]
  return [
    {
      path: '/app',
      middleware: [sharingSession(shell.loadSession)],
      Component: Outlet,
      ErrorBoundary: () => <main className="page">{failed(false)}</main>,
      HydrateFallback: LoadingPage,
      children: [
        { loader: shell.loadIsDemo, shouldRevalidate: () => false, Component: Entrance, children: pagesOf('public') },
        {
          id: workspaceRoute,
          loader: (args) => requireSession(shell, args),
          Component: () => <Frame shell={shell} />,
          children: [{ ErrorBoundary: () => failed(true), children: inFrame }],
        },
      ],
    },
  ]
}

function toRoute(page: Page): RouteObject {
  const { path, hasOwnYear = false } = page
  const handle: PageHandle = { hasOwnYear }
  const lazy = page.who || page.forAdministrators ? () => loadGuarded(page) : page.lazy
  return path === '' ? { index: true, lazy, handle } : { path, lazy, handle }
}

/** A page that is not for everybody says so at once, instead of a form whose answer the API would refuse. */
async function loadGuarded(page: Page): Promise<LoadedPage> {
  const { loader, ...loaded } = await page.lazy()
  return {
    ...loaded,
    loader: async (args, context) => {
      const [session, place] = await Promise.all([askSession(args), askPlace(args)])
      if (session && !mayOpen(page, session.user, place)) throw new Response(null, { status: 403 })
      return loader ? loader(args, context) : null
    },
  }
}

const noSuchPage: RouteObject = {
  path: '*',
  loader: () => {
    throw new Response(null, { status: 404 })
  },
}

/** The session of this moment; without one the person is sent to sign in and back. */
async function requireSession(shell: Shell, asked: LoaderFunctionArgs): Promise<Session> {
  const session = await askSession(asked)
  if (session) return session
  const { pathname, search } = new URL(asked.request.url)
  throw redirect(
    pathname === '/app' ? shell.signInAddress : `${shell.signInAddress}?to=${encodeURIComponent(pathname + search)}`,
  )
}

/** The page of the organisation last worked in, else of the first; somebody without one reads what to do. */
async function openOrganisation(asked: LoaderFunctionArgs): Promise<null> {
  const places = (await askSession(asked))?.places ?? []
  const place = placeAround(places, { address: undefined, last: lastOrganisation() })
  if (place) throw redirect(`/app/${place.organisation.slug}`)
  return null
}

async function requirePlace(asked: LoaderFunctionArgs): Promise<null> {
  if (!(await askPlace(asked))) throw new Response(null, { status: 404 })
  return null
}
