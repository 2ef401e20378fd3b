import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type Signed } from './testing.ts'

let server: Awaited<ReturnType<typeof createTestServer>>
let coordinator: Signed

beforeAll(async () => {
  server = await createTestServer()
  await server.addOrganisation('oma', { name: { fi: 'Oma </script><script>alert(1)</script>' } })
  await server.addOrganisation('toinen')
  coordinator = await server.addPerson({ organisation: 'oma', role: 'coordinator' })
})
afterAll(() => server.close())

async function open(address: string, headers: Record<string, string> = {}) {
  const response = await server.request(address, { headers })
  return { response, page: await response.text() }
}

const answersIn = (page: string) =>
  JSON.parse(/<script type="application\/json" id="sent-answers">(.*?)<\/script>/.exec(page)?.[1] ?? '{}')

const questionsIn = (page: string) =>
  [...page.matchAll(/<link rel="preload" as="fetch" crossorigin href="([^"]*)">/g)].map(([, address]) =>
    address!.replaceAll('&amp;', '&'),
  )

test('the page says who is signed in, and no name in it can end what it says', async () => {
  const { page, response } = await open('/app/oma/clock', { cookie: coordinator.cookie })
  const session = answersIn(page)['/api/v1/session']
  expect(session.person.id).toBe(coordinator.accountId)
  expect(session.places[0].organisation.name.fi).toBe('Oma </script><script>alert(1)</script>')
  expect(page).not.toContain('alert(1)</script>')
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('to who is not signed in it says so, and asks nothing', async () => {
  const { page } = await open('/app/oma/clock')
  expect(answersIn(page)['/api/v1/session'].person).toBeNull()
  expect(questionsIn(page)).toEqual([])
})

test('the page is in the language of the person', async () => {
  expect((await open('/app/oma', { cookie: 'language=sv' })).page).toContain('<html lang="sv">')
  expect((await open('/app/oma', { 'accept-language': 'en-GB' })).page).toContain('<html lang="en">')
})

test('the files of the page are named', async () => {
  expect((await open('/app/oma/clock')).page).toContain(
    '<link rel="modulepreload" crossorigin href="/assets/ClockPage.js">',
  )
})

test.each(['', '/clock', '/clock?year=2027', '/clock/list', '/clock/month?month=2027-02', '/clock/term', '/plan'])(
  'what the page at %j asks first is asked at once, and is answered',
  async (path) => {
    const questions = questionsIn((await open(`/app/oma${path}`, { cookie: coordinator.cookie })).page)
    expect(questions).not.toEqual([])
    for (const question of questions)
      expect((await server.request(question, { headers: { cookie: coordinator.cookie } })).status, question).toBe(200)
  },
)

test("nothing is asked of another's organisation, nor what the role may not ask", async () => {
  expect(questionsIn((await open('/app/toinen/clock', { cookie: coordinator.cookie })).page)).toEqual([])
  const partner = await server.addPerson({ organisation: 'oma', role: 'partner' })
  expect(questionsIn((await open('/app/oma/clock', { cookie: partner.cookie })).page)).toEqual([])
})

test('the bar of the workspace is painted before the shell runs, in an organisation of whoever is signed in alone', async () => {
  const barOf = async (path: string, headers = { cookie: coordinator.cookie }) =>
    /<header class="(top first-bar[^"]*)"/.exec((await open(path, headers)).page)?.[1]
  await server.addOrganisation('esittely', { demo: true })
  const visitor = await server.addPerson({ organisation: 'esittely', role: 'viewer' })
  expect([
    await barOf('/app/oma/clock'),
    await barOf('/app/esittely', { cookie: visitor.cookie }),
    await barOf('/app/toinen/clock'),
    await barOf('/app/sign-in', { cookie: '' }),
  ]).toEqual(['top first-bar', 'top first-bar of-demo', undefined, undefined])
})
