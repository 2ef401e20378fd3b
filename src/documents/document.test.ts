import { expect, test } from 'vitest'

import { lines, text, wordsOf } from './document.ts'
import { canonicalJson, documentHash } from './render/document-hash.ts'
import { sampleDocument } from './render/testing/sample-document.ts'

test('line breaks that people type stay', () => {
  expect(lines('a\r\nb')).toEqual([text('a'), { kind: 'lineBreak' }, text('b')])
  expect(wordsOf(lines('a\nb'))).toBe('a b')
})

test('a document has one canonical spelling, whatever order it was made in', () => {
  expect(canonicalJson({ b: [1, undefined], a: { d: 'ä', c: undefined } })).toBe('{"a":{"d":"ä"},"b":[1,null]}')
  const document = sampleDocument()
  const turned = Object.fromEntries(Object.entries(document).toReversed()) as unknown as typeof document
  expect(documentHash(turned)).toBe(documentHash(document))
  expect(documentHash({ ...document, title: `${document.title} ` })).not.toBe(documentHash(document))
})

test('the bytes of a picture are part of the hash', () => {
  expect(canonicalJson(Uint8Array.of(1, 2))).toBe('{"base64":"AQI="}')
})
