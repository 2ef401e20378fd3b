import { describe, expect, test } from 'vitest'

import type { Language } from '#shared/texts.ts'
import { placeInWords } from './place-in-words.ts'
import { siteTexts } from './site.texts.ts'

const espoo = { name: { fi: 'Espoo', sv: 'Esbo', en: 'Espoo' }, regionKey: 'kunta:049' }

describe('a resident reads the name of the place as sentences say it', () => {
  test.each<[Language, string, string]>([
    ['fi', 'Miten Espoossa voidaan?', 'Espoon hyvinvoinnin ja terveyden tilanne, tavoitteet ja luvut.'],
    ['sv', 'Hur mår man i Esbo?', 'Esbos läge i välfärd och hälsa, mål och siffror.'],
    ['en', 'How are people doing in Espoo?', 'Espoo’s state of wellbeing and health, goals and figures.'],
  ])('in %s', (language, title, description) => {
    const { place } = siteTexts[language]
    const said = placeInWords(espoo, language)
    expect([place.pageTitle('', said), place.description('', said)]).toEqual([title, description])
  })

  test('and of a county', () => {
    const county = { name: { fi: 'Pirkanmaan hyvinvointialue' }, regionKey: 'hyvinvointialue:08' }
    expect(placeInWords(county, 'fi')?.inside).toBe('Pirkanmaan hyvinvointialueella')
  })

  test.each([
    ['a name that cannot be inflected', { name: { fi: 'Tuntematonjärvi' }, regionKey: 'kunta:999' }],
    ['an organisation without an area', { name: { fi: 'Hyvä arki ry' }, regionKey: null }],
  ])('or beside the sentence: %s', (_, organisation) => {
    const said = placeInWords(organisation, 'fi')
    expect(said).toBeUndefined()
    expect(siteTexts.fi.place.pageTitle('Paikka', said)).toBe('Miten meillä voidaan? Paikka')
    expect(siteTexts.fi.place.counts({ total: 3, better: 1, worse: 2 }, said)).toMatch(/^3 mittarista 1 on kulkenut/)
  })
})
