import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { shell } from '#modules/index.web.ts'
import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import { expectContrast, expectFitting, expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { become, send } from './support/workspace.ts'

type Reader = DemoPersonKey | 'signedOut'

/** Who looks at each page of the workspace, and where; its path in the shell's list is its name here. */
const workspacePages: Record<string, { by: Reader; at: string }> = {
  '': { by: 'coordinator', at: '/app/virtala' },
  state: { by: 'coordinator', at: '/app/virtala/state?compare=demo-kunta:002,demo-kunta:003' },
  'state/:indicator': { by: 'coordinator', at: '/app/virtala/state/demo:101?compare=demo-kunta:002' },
  indicators: { by: 'coordinator', at: '/app/virtala/indicators' },
  plan: { by: 'coordinator', at: '/app/virtala/plan' },
  reports: { by: 'coordinator', at: '/app/virtala/reports' },
  account: { by: 'coordinator', at: '/app/account' },
  people: { by: 'owner', at: '/app/virtala/people' },
  units: { by: 'owner', at: '/app/virtala/units' },
  audit: { by: 'owner', at: '/app/virtala/audit' },
  organisations: { by: 'administrator', at: '/app/organisations' },
  imports: { by: 'administrator', at: '/app/imports' },
  'indicator-settings': { by: 'administrator', at: '/app/indicator-settings' },
  'indicator-settings/:indicator': { by: 'administrator', at: '/app/indicator-settings/demo:101' },
  'sign-in': { by: 'signedOut', at: '/app/sign-in' },
  'forgot-password': { by: 'signedOut', at: '/app/forgot-password' },
  'reset-password': { by: 'signedOut', at: '/app/reset-password#token' },
  'confirm-email': { by: 'signedOut', at: '/app/confirm-email#token' },
  'verify-email': { by: 'signedOut', at: '/app/verify-email#token' },
  invitation: { by: 'signedOut', at: '/app/invitation#token' },
}

const publicPages = ['/', '/virtala', '/virtala/indicators/demo:101', '/nowhere']

/** Pages that are reached through another one; each has a test of its own below. */
const reached = ['reports/:report', 'setup']
/** Shows an import from Sotkanet under way, which is tried where Sotkanet can be replayed. */
const elsewhere = ['setup/:slug/:run']

test('every page of the workspace is looked at here', () => {
  const looked = [...Object.keys(workspacePages), ...reached, ...elsewhere]
  expect(looked.toSorted()).toEqual(shell.pages.map(({ path }) => path).toSorted())
})

describe.skipIf(!hasBrowser)('every page', () => {
  let kaarna: Started
  let browser: Browser
  const opened = new Map<Reader, Page>()

  beforeAll(async () => {
    kaarna = await startKaarna()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
  })

  async function pageOf(reader: Reader): Promise<Page> {
    const page = opened.get(reader) ?? (await openPage(browser, kaarna.address))
    if (!opened.has(reader) && reader !== 'signedOut') await become(page, reader)
    opened.set(reader, page)
    return page
  }

  test.each(Object.values(workspacePages))('$at is sound for $by', async ({ by, at }) => {
    const page = await pageOf(by)
    await open(page, at)
    await look(page)
    await speak(page, 'sv')
    await page.reload()
    await ready(page)
    expect(await page.locator('html').getAttribute('lang')).toBe('sv')
    await expectFitting(page)
    await speak(page, 'fi')
  })

  test('a report is sound', async () => {
    const page = await pageOf('coordinator')
    const input = { kind: 'annual', year: 2015, languages: ['fi', 'sv'] }
    const { id } = await send<{ id: string }>(page, 'POST', '/organisations/virtala/reports', input)
    await open(page, `/app/virtala/reports/${id}`)
    await page.getByRole('textbox').first().waitFor()
    await look(page)
  })

  test('the wizard of an empty installation is sound', async () => {
    const empty = await startKaarna({ flags: ['--no-demo'] })
    const page = await openPage(browser, empty.address)
    await open(page, '/app/setup')
    await look(page)
    await page.close()
    await empty.stop()
  })

  test.each(publicPages)('the public %s is sound', async (at) => {
    const page = await pageOf('signedOut')
    await open(page, `/fi${at}`)
    await look(page)
    await open(page, `/sv${at}`)
    await expectFitting(page)
  })

  test('the description of the API is sound', async () => {
    const page = await pageOf('signedOut')
    await page.goto('/api/docs')
    await page.getByText('/api/v1/demo/roles', { exact: true }).waitFor()
    await expectFitting(page)
  })

  /** Wide, at letters twice as large (720), on the smallest phone and on a common one; light and dark. */
  async function look(page: Page): Promise<void> {
    await expectSound(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectContrast(page)
    await page.emulateMedia({ colorScheme: 'light' })
    for (const width of [720, 320, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await expectFitting(page)
    }
    await expectSound(page)
    await page.setViewportSize({ width: 1440, height: 900 })
  }

  const speak = (page: Page, language: string) =>
    page.context().addCookies([{ name: 'language', value: language, url: kaarna.address }])
})

async function open(page: Page, at: string): Promise<void> {
  await page.goto(at)
  await ready(page)
}

/** Until a page has what it shows: its heading, and no part that is still loading. */
async function ready(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForFunction(() => document.querySelector('.skeleton, [aria-busy="true"]') === null)
}
