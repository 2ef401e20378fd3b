import { createMemoryRouter, type LoaderFunctionArgs } from 'react-router'
import { expect, test } from 'vitest'

import { demoDay } from '#shared/demo.ts'
import { askPlace, askSession } from './asked-session.ts'
import { askToday } from './asked-today.ts'
import type { Page } from './page.ts'
import { createWorkspaceRouter } from './router.tsx'
import type { Session, Shell } from './shell.ts'

const liisa: Session = {
  user: { id: 'liisa', name: 'Liisa', email: 'liisa@virtala.test', isAdministrator: false, isDemo: true },
  places: [
    {
      organisation: {
        id: 'virtala',
        slug: 'virtala',
        name: { fi: 'Virtala' },
        kind: 'municipality',
        regionKey: null,
        demo: true,
      },
      role: 'editor',
      unitId: null,
    },
  ],
  isDemo: true,
}

const page = (path: string, more: Partial<Page> = {}): Page => ({
  path,
  lazy: async () => ({
    Component: () => null,
    loader: async (asked: LoaderFunctionArgs) => ({
      name: (await askSession(asked))?.user.name,
      role: (await askPlace(asked))?.role,
      today: await askToday(asked),
    }),
  }),
  ...more,
})

const pages = [
  page('clock', { who: ['editor'] }),
  page('plan'),
  page('people', { who: ['coordinator'] }),
  page('sign-in', { scope: 'public' }),
]

/** The workspace opened at an address, and how often its session has been asked for. */
async function open(address: string, session: { now: Session | null } = { now: liisa }) {
  let asked = 0
  const shell: Shell = {
    pages,
    loadSession: async () => {
      asked++
      return session.now
    },
    loadIsDemo: async () => true,
    countUnread: async () => 0,
    readYear: async () => null,
    signOut: async () => undefined,
    loadPalette: () => Promise.reject(new Error('not opened')),
    signInAddress: '/app/sign-in',
  }
  const router = createWorkspaceRouter(shell, (routes) => createMemoryRouter(routes, { initialEntries: [address] }))
  await new Promise<void>((done) => {
    if (router.state.initialized) done()
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      done()
    })
  })
  const shown = () => Object.values(router.state.loaderData).at(-1)
  return { router, shown, asked: () => asked }
}

test('a page with a guard and a loader asks who is signed in once', async () => {
  const { shown, asked } = await open('/app/virtala/clock')
  expect(shown()).toEqual({ name: 'Liisa', role: 'editor', today: demoDay })
  expect(asked()).toBe(1)
})

test('each navigation and each reading again asks anew', async () => {
  const session = { now: liisa as Session | null }
  const { router, shown, asked } = await open('/app/virtala/clock', session)
  await router.navigate('/app/virtala/plan')
  expect(asked()).toBe(2)
  session.now = { ...liisa, user: { ...liisa.user, name: 'Liisa Lahti' } }
  await router.revalidate()
  expect(asked()).toBe(3)
  expect(shown()).toMatchObject({ name: 'Liisa Lahti' })
})

test('a window that closes by its address stays closed though its page is read again in the same breath', async () => {
  const { router } = await open('/app/virtala/clock?add=entry')
  const closed = router.navigate('/app/virtala/clock')
  await Promise.all([router.revalidate(), closed])
  expect(router.state.location.search).toBe('')
})

test('who has signed out is sent to sign in, and who has signed in is let in', async () => {
  const session = { now: null as Session | null }
  const { router, shown } = await open('/app/virtala/clock?year=2027', session)
  expect(router.state.location).toMatchObject({
    pathname: '/app/sign-in',
    search: '?to=%2Fapp%2Fvirtala%2Fclock%3Fyear%3D2027',
  })
  session.now = liisa
  await router.navigate('/app/virtala/clock')
  expect(shown()).toMatchObject({ name: 'Liisa' })
  session.now = null
  await router.revalidate()
  expect(router.state.location.pathname).toBe('/app/sign-in')
})

test('a page of another role or another organisation does not open', async () => {
  const errorsAt = async (address: string) => Object.values((await open(address)).router.state.errors ?? {})
  expect(await errorsAt('/app/virtala/people')).toMatchObject([{ status: 403 }])
  expect(await errorsAt('/app/purola/clock')).toMatchObject([{ status: 404 }])
})
