import { gunzipSync } from 'node:zlib'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type TestServer, wholeDemo } from '#server/testing.ts'
import { languages } from '#shared/texts.ts'
import { readSiteVersion } from './site.queries.ts'

let server: TestServer

const open = (address: string, headers: Record<string, string> = {}) => server.request(address, { headers })
const read = async (address: string) => (await open(address)).text()

beforeAll(async () => {
  server = await createTestServer({ seed: wholeDemo })
  await server.addOrganisation('hiljala', { name: { fi: 'Hiljala <b>&' } })
})
afterAll(() => server?.close())

test('the front page is in the language of the visitor', async () => {
  const answer = await open('/', { 'accept-language': 'sv-FI,sv;q=0.9' })
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe('/sv')
  expect(await read('/sv')).toContain('<html lang="sv">')
})

test.each(languages)('a place is told about in %s, with a link to the other languages', async (language) => {
  const page = await read(`/${language}/virtala`)
  expect(page).toContain(`<html lang="${language}">`)
  for (const other of languages) expect(page).toContain(`hrefLang="${other}"`)
})

test('a place tells how its people are, with every measure down to its source', async () => {
  const page = await read('/fi/virtala')
  const [, measure] = /href="(\/fi\/virtala\/indicators\/demo:\d+)"/.exec(page)!
  const measurePage = await read(measure!)
  expect(measurePage).toContain('Mistä luku tulee')
  expect(measurePage).toContain('versio 2')
  expect(measurePage).toMatch(/format=csv/)
})

test('every page of the demo says that it is one, and no other page does', async () => {
  expect(await read('/fi/virtala')).toContain('Demon päivä on 19.11.2026')
  expect(await read('/fi/hiljala')).not.toContain('Demon päivä')
})

test('a place without an area has a page that says so, its name written as it is', async () => {
  const page = await read('/fi/hiljala')
  expect(page).toContain('Hiljala &lt;b&gt;&amp;')
  expect(page).toContain('lukuja ei ole vielä haettu')
})

test.each(['/fi', '/fi/virtala', '/fi/nowhere'])('%s runs no script and has no inline style', async (address) => {
  expect(await read(address)).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
})

test.each(['/fi/nowhere', '/fi/virtala/indicators/demo:0', '/fi/virtala/indicators/%3Cscript%3E', '/nowhere'])(
  '%s is a page that says that there is no such page',
  async (address) => {
    const answer = await open(address, { 'accept-language': 'fi' })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(await answer.text()).toContain('Sivua ei löytynyt')
  },
)

test('a measure of the real world is none of the demo', async () => {
  expect((await open('/fi/virtala/indicators/sotkanet:127')).status).toBe(404)
})

test('a call that does not exist stays a problem document', async () => {
  const answer = await open('/api/v1/nowhere')
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
})

test('who has the page already is told that nothing has changed', async () => {
  const first = await open('/fi/virtala')
  const again = await open('/fi/virtala', { 'if-none-match': first.headers.get('etag')! })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})

test('a page is compressed for those who can read it so', async () => {
  const plain = await open('/fi/virtala')
  const compressed = await open('/fi/virtala', { 'accept-encoding': 'br, gzip' })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(compressed.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(await compressed.arrayBuffer()).toString()).toBe(await plain.text())
})

test('whatever is written is a new version of the site', async () => {
  const before = await server.db.transaction().execute(readSiteVersion)
  await server.addOrganisation('uusila')
  expect(await server.db.transaction().execute(readSiteVersion)).not.toBe(before)
})

test('robots find the real places, not the demo', async () => {
  expect(await read('/robots.txt')).toContain('Disallow: /app')
  const map = await read('/sitemap.xml')
  expect(map).toContain('/fi/hiljala</loc>')
  expect(map).not.toContain('virtala')
})

const library = '/sv/virtala/projects/harrastus-lahella/pilots/000000b2-0000-4000-8000-000000000003'
const send = (address: string, fields: Record<string, string>, origin = server.services.config.baseUrl) =>
  server.request(address, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })

test('a resident reads of a project without a script: the days left, the people who agreed, answered feedback alone', async () => {
  expect(await read('/fi/virtala')).toContain('href="/fi/virtala/projects"')
  const list = await read('/fi/virtala/projects')
  expect(list).toContain('Harrastus lähellä')
  expect(list).not.toContain('Ovikello')
  const page = await read('/fi/virtala/projects/harrastus-lahella')
  for (const shown of [
    '>87<',
    'päivää tavoitteeseen',
    'Aikajana',
    'Venla Ojansuu',
    'Laina-aika',
    'laina-aika on nyt neljä',
  ])
    expect(page.toLowerCase()).toContain(shown.toLowerCase())
  for (const hidden of ['Tapio Rantakari', 'Luistimia', 'asukas@', '168']) expect(page).not.toContain(hidden)
  expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
  expect((await open('/fi/virtala/projects/ovikello-etsiva-vanhustyo-kerrostaloissa')).status).toBe(404)
  expect((await open('/fi/purola/projects/harrastus-lahella')).status).toBe(404)
})

test('a resident gives feedback with a plain form; what is refused keeps its words, and none is public at once', async () => {
  expect(await read(library)).toContain('method="post"')
  const refused = await send(library, { text: 'Tack för gitarren!', email: 'ingen adress' })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toMatch(/Kontrollera e-postadressen[\s\S]*Tack för gitarren!/)
  const sent = await send(library, { text: 'Tack för gitarren!', email: '' })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${library}/thanks`])
  expect(await read(`${library}/thanks`)).toContain('Tack för din respons!')
  expect(await read('/sv/virtala/projects/harrastus-lahella')).not.toContain('gitarren')
  expect((await send(library, { text: 'a'.repeat(20_000) })).status).toBe(413)
  expect((await send(library, { text: 'Hej' }, 'https://elsewhere.example')).status).toBe(403)
  const closed = await send(library.replace(/3$/, '1'), { text: 'Hej' })
  expect(await read(closed.headers.get('location')!)).toContain('tar inte längre emot respons')
  expect(sent.headers.get('set-cookie')).toBeNull()
})
