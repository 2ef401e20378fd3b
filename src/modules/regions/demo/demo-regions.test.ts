import { expect, test } from 'vitest'

import { demoMunicipalities, demoRegions } from './demo-regions.ts'

const titles = (language: 'fi' | 'sv') => demoRegions.map((region) => region.title[language])

test('the fictional country has 293 municipalities in 21 counties, with keys of the demo register', () => {
  expect(demoMunicipalities).toHaveLength(293)
  expect(demoRegions).toHaveLength(293 + 21 + 1)
  expect(demoRegions[0]).toMatchObject({ key: 'demo-kunta:001', title: { fi: 'Virtala' }, register: 'demo' })
  expect(new Set(demoRegions.map((region) => region.key)).size).toBe(demoRegions.length)
  expect(demoRegions.filter((region) => region.category === 'hyvinvointialue')).toHaveLength(21)
})

test('every region has a name of its own in Finnish and Swedish', () => {
  for (const language of ['fi', 'sv'] as const) expect(new Set(titles(language)).size).toBe(demoRegions.length)
  for (const { name } of demoMunicipalities) {
    expect(name.fi).toMatch(/^[A-ZÅÄÖ][a-zåäö-]+$/)
    expect(name.sv).toMatch(/^[A-ZÅÄÖ][a-zåäö-]+$/)
    expect(name.fi + name.sv).not.toMatch(/(.)\1\1/)
  }
})

test('every municipality belongs to a county that has some, and to the country', () => {
  const members = Map.groupBy(demoMunicipalities, (municipality) => municipality.county)
  expect(members.size).toBe(21)
  for (const list of members.values()) expect(list.length).toBeGreaterThanOrEqual(8)
  expect(
    members
      .get('demo-hyvinvointialue:01')!
      .map((municipality) => municipality.key)
      .join(),
  ).toContain('demo-kunta:008')
  for (const region of demoRegions.filter(({ category }) => category === 'kunta'))
    expect(region.memberOf).toEqual([expect.stringMatching(/^demo-hyvinvointialue:/), 'demo-maa:001'])
})

test('sizes are those of a country with few cities and many small municipalities', () => {
  const sizes = demoMunicipalities.map((municipality) => municipality.inhabitants).toSorted((a, b) => a - b)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(4_000_000)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(7_000_000)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeGreaterThan(4_000)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(8_000)
  expect(demoMunicipalities[0]!.inhabitants).toBe(240_000)
})
