import { expect, test } from 'vitest'

import { originInWords, originsInWords } from './wording.ts'

const origin = (indicator: string, revision: number, fetchedAt: string) => ({
  indicator,
  revision,
  blockHash: 'a',
  fetchedAt: `${fetchedAt}T08:00:00.000Z`,
  source: indicator.split(':')[0]!,
})
const loneliness = origin('sotkanet:181', 3, '2026-11-12')
const friends = origin('sotkanet:189', 3, '2026-11-12')
const falls = origin('sotkanet:234', 1, '2026-05-07')

test('one figure comes from its indicator, revision and day of fetching', () => {
  expect(originInWords(loneliness, 'fi')).toBe('THL Sotkanet, indikaattori 181, versio 3, haettu 12.11.2026')
  expect(originsInWords([loneliness, loneliness], 'sv')).toBe(
    'THL Sotkanet, indikator 181, version 3, hämtad 12.11.2026',
  )
})

test('several figures name each source and each of its fetches once', () => {
  expect(originsInWords([loneliness, friends, falls, friends], 'fi')).toBe(
    'THL Sotkanet, indikaattorit 181 ja 189 (versio 3, haettu 12.11.2026), indikaattori 234 (versio 1, haettu 7.5.2026)',
  )
  expect(originsInWords([loneliness, origin('demo:101', 1, '2025-09-18')], 'en')).toMatch(
    /^THL Sotkanet, indicator 181, .*; .*, indicator 101, /,
  )
})
