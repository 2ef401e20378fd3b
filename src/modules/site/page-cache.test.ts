import { beforeEach, expect, test } from 'vitest'

import { createPageCache, type PageCache } from './page-cache.ts'

let now: number
let stored: string
let rendered: string[]
let cache: PageCache

const page = (address: string, body = `${address} at ${stored}`) =>
  cache.page(address, async () => {
    rendered.push(address)
    return body
  })

beforeEach(() => {
  now = 0
  stored = 'first'
  rendered = []
  cache = createPageCache({ version: async () => stored, clock: () => now, patience: 1000, limit: 2 })
})

test('a page is rendered once while nothing changes', async () => {
  const first = await page('/fi')
  now = 5000
  expect(await page('/fi')).toEqual(first)
  expect(rendered).toEqual(['/fi'])
})

test('a page is rendered again when something has been written, at the latest after the patience', async () => {
  await page('/fi')
  stored = 'second'
  expect((await page('/fi')).body).toBe('/fi at first')
  now = 1000
  expect((await page('/fi')).body).toBe('/fi at second')
})

test('the same page has the same tag whatever else was written', async () => {
  const first = await page('/fi', 'same')
  stored = 'second'
  now = 1000
  expect((await page('/fi', 'same')).etag).toBe(first.etag)
  expect(rendered).toHaveLength(2)
})

test('the longest unread page leaves first', async () => {
  await page('/fi')
  await page('/sv')
  await page('/fi')
  await page('/en')
  await page('/fi')
  expect(rendered).toEqual(['/fi', '/sv', '/en'])
})

test('a page that fails is not remembered', async () => {
  const fails = () => Promise.reject(new Error('no figures'))
  await expect(cache.page('/fi', fails)).rejects.toThrow('no figures')
  expect((await page('/fi')).body).toBe('/fi at first')
})
