import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { shell } from '#modules/index.web.ts'
import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import { awaitAnswers, expectFitting, expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { become, send } from './support/workspace.ts'

type Reader = DemoPersonKey | 'signedOut'

/** Who looks at each page of the workspace, and where; its path in the shell's list is its name here. */
const workspacePages: Record<string, { by: Reader; at: string }> = {
  '': { by: 'coordinator', at: '/app/virtala' },
  search: { by: 'coordinator', at: '/app/virtala/search?q=yksinäisyys' },
  state: { by: 'coordinator', at: '/app/virtala/state?compare=demo-kunta:002,demo-kunta:003' },
  'state/compare': { by: 'coordinator', at: '/app/virtala/state/compare?compare=demo-kunta:002,demo-kunta:003' },
  'state/:indicator': { by: 'coordinator', at: '/app/virtala/state/demo:101?compare=demo-kunta:002' },
  indicators: { by: 'coordinator', at: '/app/virtala/indicators' },
  changes: { by: 'coordinator', at: '/app/virtala/changes' },
  'indicator-sets': { by: 'coordinator', at: '/app/virtala/indicator-sets' },
  'indicator-sets/new': { by: 'coordinator', at: '/app/virtala/indicator-sets/new' },
  'own-themes': { by: 'coordinator', at: '/app/virtala/own-themes' },
  'own-themes/new': { by: 'coordinator', at: '/app/virtala/own-themes/new' },
  'own-themes/:classification': { by: 'coordinator', at: '/app/virtala/own-themes/own-virtala' },
  'own-figures': { by: 'coordinator', at: '/app/virtala/own-figures' },
  'own-figures/indicators/new': { by: 'coordinator', at: '/app/virtala/own-figures/indicators/new' },
  'own-figures/indicators/:indicator': {
    by: 'coordinator',
    at: '/app/virtala/own-figures/indicators/demo-own:virtala.kirjastokaynnit',
  },
  'own-figures/send': { by: 'coordinator', at: '/app/virtala/own-figures/send' },
  'own-figures/files/:upload': {
    by: 'coordinator',
    at: '/app/virtala/own-figures/files/00000045-0000-4000-8000-000000000001',
  },
  'own-figures/areas': { by: 'coordinator', at: '/app/virtala/own-figures/areas' },
  clubs: { by: 'coordinator', at: '/app/virtala/clubs' },
  'clubs/:club': { by: 'coordinator', at: '/app/virtala/clubs/kirjastot' },
  'clubs/:club/rounds/:round': {
    by: 'coordinator',
    at: '/app/virtala/clubs/kirjastot/rounds/00000072-0000-4000-8000-00000000283e',
  },
  'minimum-content': { by: 'coordinator', at: '/app/virtala/minimum-content' },
  methods: { by: 'coordinator', at: '/app/virtala/methods' },
  concerns: { by: 'coordinator', at: '/app/virtala/concerns' },
  'concerns/:concern': { by: 'coordinator', at: '/app/virtala/concerns/00000080-0000-4000-8000-000000000001' },
  'concerns/phenomena': { by: 'coordinator', at: '/app/virtala/concerns/phenomena' },
  'concerns/phenomena/new': { by: 'coordinator', at: '/app/virtala/concerns/phenomena/new' },
  'concerns/phenomena/:phenomenon': {
    by: 'coordinator',
    at: '/app/virtala/concerns/phenomena/00000082-0000-4000-8000-000000000001',
  },
  'concerns/phenomena/:phenomenon/edit': {
    by: 'coordinator',
    at: '/app/virtala/concerns/phenomena/00000082-0000-4000-8000-000000000001/edit',
  },
  plan: { by: 'coordinator', at: '/app/virtala/plan' },
  'plan/duties': { by: 'coordinator', at: '/app/virtala/plan/duties' },
  'plan/import': { by: 'coordinator', at: '/app/virtala/plan/import' },
  'plan/across': { by: 'coordinator', at: '/app/virtala/plan/across' },
  'plan/board': { by: 'coordinator', at: '/app/virtala/plan/board' },
  'plan/timeline': { by: 'coordinator', at: '/app/virtala/plan/timeline' },
  'plan/groups': { by: 'coordinator', at: '/app/virtala/plan/groups' },
  'plan/versions': { by: 'coordinator', at: '/app/virtala/plan/versions' },
  'plan/actions/:action': {
    by: 'coordinator',
    at: '/app/virtala/plan/actions/00000007-0000-4000-8000-000000000092',
  },
  'plan/goals/:goal/logic-model': {
    by: 'coordinator',
    at: '/app/virtala/plan/goals/00000006-0000-4000-8000-000000000039/logic-model',
  },
  'plan/investment': { by: 'coordinator', at: '/app/virtala/plan/investment' },
  'plan/investment/:programme/:goal': {
    by: 'coordinator',
    at: '/app/virtala/plan/investment/00000004-0000-4000-8000-00000000000f/00000006-0000-4000-8000-00000000003c',
  },
  'plan/unit-costs': { by: 'coordinator', at: '/app/virtala/plan/unit-costs' },
  groups: { by: 'coordinator', at: '/app/virtala/groups' },
  'groups/:group': { by: 'coordinator', at: '/app/virtala/groups/00000142-0000-4000-8000-000000000002' },
  'groups/:group/meetings': {
    by: 'coordinator',
    at: '/app/virtala/groups/00000142-0000-4000-8000-000000000002/meetings',
  },
  'groups/:group/meetings/:meeting': {
    by: 'coordinator',
    at: '/app/virtala/groups/00000142-0000-4000-8000-000000000002/meetings/000000a0-0000-4000-8000-000000000003',
  },
  'groups/:group/meetings/:meeting/notes': {
    by: 'coordinator',
    at: '/app/virtala/groups/00000142-0000-4000-8000-000000000002/meetings/000000a0-0000-4000-8000-000000000003/notes',
  },
  'groups/:group/minutes': {
    by: 'coordinator',
    at: '/app/virtala/groups/00000142-0000-4000-8000-000000000002/minutes',
  },
  'groups/:group/meetings/:meeting/minutes': {
    by: 'coordinator',
    at: '/app/virtala/groups/00000142-0000-4000-8000-000000000003/meetings/000000a0-0000-4000-8000-000000000005/minutes',
  },
  networks: { by: 'coordinator', at: '/app/virtala/networks' },
  'networks/new': { by: 'coordinator', at: '/app/virtala/networks/new' },
  'networks/:network/edit': {
    by: 'coordinator',
    at: '/app/virtala/networks/000000b4-0000-4000-8000-000000000001/edit',
  },
  clock: { by: 'coordinator', at: '/app/virtala/clock' },
  'clock/list': { by: 'coordinator', at: '/app/virtala/clock/list' },
  'clock/month': { by: 'coordinator', at: '/app/virtala/clock/month' },
  'clock/table': { by: 'coordinator', at: '/app/virtala/clock/table' },
  'clock/term': { by: 'coordinator', at: '/app/virtala/clock/term' },
  'clock/entries/:entry': {
    by: 'coordinator',
    at: '/app/virtala/clock/entries/00000137-0000-4000-8000-0000000003e9',
  },
  calendars: { by: 'coordinator', at: '/app/virtala/calendars' },
  rounds: { by: 'coordinator', at: '/app/virtala/rounds' },
  'rounds/new': { by: 'coordinator', at: '/app/virtala/rounds/new' },
  'rounds/:round': { by: 'coordinator', at: '/app/virtala/rounds/00000085-0000-4000-8000-000000000002' },
  'follow-ups': { by: 'coordinator', at: '/app/virtala/follow-ups' },
  projects: { by: 'coordinator', at: '/app/virtala/projects' },
  'projects/new': { by: 'coordinator', at: '/app/virtala/projects/new' },
  'projects/:project': { by: 'coordinator', at: '/app/virtala/projects/000000b1-0000-4000-8000-000000000001' },
  'projects/:project/edit': {
    by: 'coordinator',
    at: '/app/virtala/projects/000000b1-0000-4000-8000-000000000001/edit',
  },
  reports: { by: 'coordinator', at: '/app/virtala/reports' },
  'reports/:report/handling': {
    by: 'coordinator',
    at: '/app/virtala/reports/00000129-0000-4000-8000-000000000001/handling',
  },
  statements: { by: 'coordinator', at: '/app/virtala/statements' },
  'report-archive': { by: 'coordinator', at: '/app/virtala/report-archive' },
  'report-templates': { by: 'coordinator', at: '/app/virtala/report-templates' },
  'report-templates/:kind': { by: 'coordinator', at: '/app/virtala/report-templates/broad' },
  'municipality-cards': { by: 'countyOwner', at: '/app/purola/municipality-cards' },
  'report-brand': { by: 'coordinator', at: '/app/virtala/report-brand' },
  notifications: { by: 'coordinator', at: '/app/virtala/notifications' },
  scorecards: { by: 'coordinator', at: '/app/virtala/scorecards?year=2026' },
  'scorecards/:unit': {
    by: 'coordinator',
    at: '/app/virtala/scorecards/00000002-0000-4000-8000-0000000000d0?year=2026',
  },
  account: { by: 'coordinator', at: '/app/account' },
  people: { by: 'owner', at: '/app/virtala/people' },
  units: { by: 'owner', at: '/app/virtala/units' },
  responsibilities: { by: 'coordinator', at: '/app/virtala/responsibilities' },
  'people/:person/hand-over': {
    by: 'coordinator',
    at: '/app/virtala/people/00000003-0000-4000-8000-000000000002/hand-over',
  },
  'units/reform': { by: 'owner', at: '/app/virtala/units/reform' },
  integrations: { by: 'owner', at: '/app/virtala/integrations' },
  'integrations/webhooks/:webhook': {
    by: 'owner',
    at: '/app/virtala/integrations/webhooks/000000b2-0000-4000-8000-000000000001',
  },
  audit: { by: 'owner', at: '/app/virtala/audit' },
  organisations: { by: 'administrator', at: '/app/organisations' },
  imports: { by: 'administrator', at: '/app/imports' },
  'imports/boundaries': { by: 'administrator', at: '/app/imports/boundaries' },
  'imports/tables': { by: 'administrator', at: '/app/imports/tables' },
  'imports/tables/new': { by: 'administrator', at: '/app/imports/tables/new' },
  'table-sources': { by: 'coordinator', at: '/app/virtala/table-sources' },
  'table-sources/new': { by: 'coordinator', at: '/app/virtala/table-sources/new' },
  'minimum-content-lists': { by: 'administrator', at: '/app/minimum-content-lists' },
  'indicator-settings': { by: 'administrator', at: '/app/indicator-settings' },
  'indicator-settings/:indicator': { by: 'administrator', at: '/app/indicator-settings/demo:101' },
  'sign-in': { by: 'signedOut', at: '/app/sign-in' },
  'forgot-password': { by: 'signedOut', at: '/app/forgot-password' },
  'reset-password': { by: 'signedOut', at: '/app/reset-password#token' },
  'confirm-email': { by: 'signedOut', at: '/app/confirm-email#token' },
  'verify-email': { by: 'signedOut', at: '/app/verify-email#token' },
  'digest-stop': { by: 'signedOut', at: '/app/digest-stop#token' },
  invitation: { by: 'signedOut', at: '/app/invitation#token' },
  'follow-up': { by: 'signedOut', at: '/app/follow-up#token' },
  statement: { by: 'signedOut', at: '/app/statement#token' },
  'calendar-answer': { by: 'signedOut', at: '/app/calendar-answer#token' },
}

const readers = [...new Set(Object.values(workspacePages).map(({ by }) => by))]

const pagesOf = (reader: Reader): string[] =>
  Object.values(workspacePages).flatMap(({ by, at }) => (by === reader ? [at] : []))

const publicPages = [
  '/',
  '/virtala',
  '/virtala/indicators/demo:101',
  '/virtala/projects',
  '/virtala/projects/harrastus-lahella',
  '/virtala/projects/harrastus-lahella/pilots/000000b2-0000-4000-8000-000000000003',
  '/virtala/groups',
  '/virtala/groups/hyte-ohjausryhma',
  '/virtala/groups/hyte-ohjausryhma/2026-09-15',
  '/nowhere',
]

/** The label of the demo in Finnish, Swedish or English. */
const demoDay = /(Demon päivä on|Demons dag är) 19\.11\.2026|The demo's day is 19 Nov 2026/

/** What the margins leave of the paper's width. */
const a4InPixels = 673

/** Pages that are reached through another one; each has a test of its own below. */
const reached = ['indicator-sets/:set', 'indicator-sets/:set/edit', 'reports/:report', 'setup']
/** Show an import from Sotkanet under way, which is tried where Sotkanet can be replayed, and a plan that was sent for its steps. */
const elsewhere = ['setup/:slug/:run', 'plan/import/:file']

test('every page of the workspace is looked at here', () => {
  const looked = [...Object.keys(workspacePages), ...reached, ...elsewhere]
  expect(looked.toSorted()).toEqual(shell.pages.map(({ path }) => path).toSorted())
})

/** One after another among their own, while other readers read theirs. */
const inTurn = { concurrent: false }

describe.skipIf(!hasBrowser)('every page', () => {
  let kaarna: Started
  let empty: Started
  let browser: Browser

  beforeAll(async () => {
    ;[kaarna, empty, browser] = await Promise.all([startKaarna(), startKaarna({ flags: ['--no-demo'] }), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await Promise.all([kaarna?.stop(), empty?.stop()])
  })

  /** Each reader walks through the own pages, beside the others: in one window from page to page, in another opening each anew. */
  describe.each(readers)('of %s', { concurrent: true }, (reader) => {
    let walking: Page
    let opening: Page

    beforeAll(async () => {
      walking = await openPage(browser, kaarna.address)
      opening = await openPage(browser, kaarna.address, { language: 'sv' })
      if (reader !== 'signedOut') for (const page of [walking, opening]) await become(page, reader)
    })

    test.each(pagesOf(reader))('%s is sound', inTurn, async (at) => {
      await moveTo(walking, at)
      await look(walking)
      await open(opening, at)
      await lookInSwedish(opening)
    })
  })

  describe('of who writes', { concurrent: true }, () => {
    test('a report is sound', inTurn, async () => {
      const page = await openPage(browser, kaarna.address)
      await become(page, 'coordinator')
      const input = { kind: 'annual', year: 2015, languages: ['fi', 'sv'] }
      const { id } = await send<{ id: string }>(page, 'POST', '/organisations/virtala/reports', input)
      await open(page, `/app/virtala/reports/${id}`)
      await page.getByRole('textbox').first().waitFor()
      await look(page)
    })

    test('a set of indicators is sound', inTurn, async () => {
      const page = await openPage(browser, kaarna.address)
      await become(page, 'coordinator')
      const { own } = await send<{ own: { id: string }[] }>(page, 'GET', '/organisations/virtala/indicator-sets')
      for (const more of ['', '/edit']) {
        await open(page, `/app/virtala/indicator-sets/${own[0]!.id}${more}`)
        await look(page)
      }
    })

    test('the wizard of an empty installation is sound, and no demo', inTurn, async () => {
      const page = await openPage(browser, empty.address)
      await open(page, '/app/setup')
      await lookAround(page)
      expect(await page.getByText(demoDay).count()).toBe(0)
    })
  })

  describe('of a resident', { concurrent: true }, () => {
    let page: Page

    beforeAll(async () => {
      page = await openPage(browser, kaarna.address)
    })

    test.each(publicPages)('the public %s is sound', inTurn, async (at) => {
      await open(page, `/fi${at}`)
      await look(page)
      await open(page, `/sv${at}`)
      await lookInSwedish(page)
    })

    test('the description of the API is sound', inTurn, async () => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto('/api/docs')
      await page.locator('#operations-tag-demo').click()
      await page.getByText('/api/v1/demo/roles', { exact: true }).waitFor()
      await expectDemoLabel(page)
      await expectFitting(page)
    })
  })
})

async function look(page: Page): Promise<void> {
  await expectDemoLabel(page)
  await lookAround(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await page.setViewportSize({ width: a4InPixels, height: 900 })
  await expectDemoLabel(page)
  await expectFitting(page)
}

/** The same page in longer words. */
async function lookInSwedish(page: Page): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe('sv')
  await expectDemoLabel(page)
  await expectFitting(page)
  await expectFittingEverywhere(page)
}

/** Wide and light, and on a common phone in the dark: every rule twice, and both palettes. */
async function lookAround(page: Page): Promise<void> {
  await expectSound(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectFittingEverywhere(page)
  await expectSound(page)
}

/** At letters twice as large (720), on the smallest phone and on a common one. */
async function expectFittingEverywhere(page: Page): Promise<void> {
  for (const width of [720, 320, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await expectFitting(page)
  }
}

/** All that is invented says so, and which day it stands on. */
async function expectDemoLabel(page: Page): Promise<void> {
  expect(await page.getByText(demoDay).first().isVisible(), `${page.url()} says that it is the demo`).toBe(true)
}

async function open(page: Page, at: string): Promise<void> {
  await page.goto(at, { waitUntil: 'commit' })
  // While the page is still empty: one that is drawn would be drawn again.
  await unfold(page)
  await page.waitForLoadState()
  await ready(page)
}

/**
 * Goes on from a page of the workspace as its links and the browser's buttons do: nothing but the page itself is loaded.
 * Where the workspace is not around the page yet, the page is opened.
 */
async function moveTo(page: Page, at: string): Promise<void> {
  if ((await page.locator('#content').count()) === 0) return open(page, at)
  await page.evaluate(
    (to) =>
      new Promise<void>((moved) => {
        const [content, focused] = [document.getElementById('content'), document.activeElement]
        if (focused instanceof HTMLElement) focused.blur()
        // The workspace takes the focus to a page when it is there.
        content!.addEventListener('focus', () => moved(), { once: true })
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }),
    at,
  )
  await unfold(page)
  await ready(page)
}

/** Onto a wide screen in the light. */
async function unfold(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** Until a page has what it shows: its heading, all that it asked for, and no part that is still loading. */
async function ready(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await awaitAnswers(page)
  await page.waitForFunction(() => document.querySelector('.skeleton, [aria-busy="true"]') === null)
}
