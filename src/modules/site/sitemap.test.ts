import { expect, test } from 'vitest'

import type { Organisation } from '#shared/organisation.ts'
import { sitemap } from './sitemap.ts'

const organisation = (id: string, demo = false): Organisation => ({
  id,
  slug: id,
  kind: 'municipality',
  name: { fi: id },
  regionKey: null,
  demo,
})

test('tells of real organisations and their published projects and reports in every language, never of the demo', () => {
  const projects = new Map([
    ['espoo', ['liiku']],
    ['virtala', ['ovi']],
  ])
  const map = sitemap(
    'https://kaarna.example',
    [organisation('espoo'), organisation('oulu'), organisation('virtala', true)],
    {
      projects,
      reports: new Map([['espoo', [{ kind: 'annual' as const, year: 2025, populationGroup: null }]]]),
      groups: new Map([['espoo', ['ryhma', 'ryhma/2026-02-11']]]),
    },
  )
  const places = [...map.matchAll(/<loc>https:\/\/kaarna\.example\/fi(.*?)<\/loc>/g)].map(([, path]) => path)
  expect(places).toEqual([
    '',
    '/espoo',
    '/espoo/projects',
    '/espoo/projects/liiku',
    '/espoo/reports',
    '/espoo/reports/annual-2025',
    '/espoo/groups',
    '/espoo/groups/ryhma',
    '/espoo/groups/ryhma/2026-02-11',
    '/oulu',
  ])
  expect(map).toContain('/sv/espoo/projects/liiku</loc>')
})
