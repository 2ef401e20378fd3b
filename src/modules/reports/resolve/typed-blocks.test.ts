import { expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import type { ResolvePlace } from './block-resolver.ts'
import { textResolver } from './typed-blocks.ts'

const version = { version: 1, updatedAt: '2026-03-01T08:00:00Z', updatedBy: null }
const placeIn = (language: 'fi' | 'sv') => ({ language, chapter: { level: 1 } }) as ResolvePlace
const texts = {
  fi: { ...version, content: plainText('Nuoret voivat hyvin.') },
  sv: { ...version, content: plainText(' ') },
}

test('a text that has not been translated is shown in the language that it has, under a note that says so', () => {
  expect(textResolver.resolve({ kind: 'text' }, placeIn('fi'), texts)).toEqual([
    { kind: 'paragraph', runs: [{ kind: 'text', text: 'Nuoret voivat hyvin.' }] },
  ])
  expect(textResolver.resolve({ kind: 'text' }, placeIn('sv'), texts)).toMatchObject([
    { kind: 'note', tone: 'missing', runs: [{ text: expect.stringContaining('på finska') as string }] },
    { kind: 'paragraph', language: 'fi' },
  ])
  expect(textResolver.resolve({ kind: 'text' }, placeIn('sv'), {})).toEqual([])
})
