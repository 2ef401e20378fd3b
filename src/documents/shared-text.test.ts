import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'

import { plainText, type RichText, richText } from '#documents/rich-text.ts'
import { repairedText } from './repaired-text.ts'
import { differenceOf, readShared, type SharedNode, writeShared } from './shared-text.ts'

const words = (text: string, ...marks: object[]) => ({ type: 'text', text, ...(marks.length > 0 && { marks }) })
const paragraph = (...content: object[]) => ({ type: 'paragraph', ...(content.length > 0 && { content }) })
const doc = (...content: object[]): RichText => richText.parse({ type: 'doc', content })
const link = { type: 'link', attrs: { href: 'https://thl.fi/' } }

const everything = doc(
  { type: 'heading', attrs: { level: 3 }, content: [words('Nuoret')] },
  paragraph(words('Se '), words('näkyy', { type: 'bold' }, { type: 'italic' }), { type: 'hardBreak' }, words('jo.')),
  paragraph(
    words('Lue '),
    words('lisää', link),
    { type: 'footnote', attrs: { text: 'Kysely 2025' } },
    {
      type: 'reference',
      attrs: { block: '00000000-0000-4000-8000-000000000001', says: 'name' },
    },
  ),
  {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [paragraph(words('yksi')), { type: 'orderedList', content: [item('kaksi')] }] },
    ],
  },
  { type: 'blockquote', content: [paragraph(words('Hyvin menee.'))] },
  paragraph(),
)

function item(text: string) {
  return { type: 'listItem', content: [paragraph(words(text))] }
}

function shared(text: RichText): { document: Y.Doc; fragment: Y.XmlFragment } {
  const document = new Y.Doc()
  const fragment = document.getXmlFragment('text')
  writeShared(fragment, text)
  return { document, fragment }
}

/** Another browser's copy. */
function copyOf(document: Y.Doc): { document: Y.Doc; fragment: Y.XmlFragment } {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
  return { document: copy, fragment: copy.getXmlFragment('text') }
}

const said = (fragment: Y.XmlFragment) => richText.parse(readShared(fragment))

test('a text says the same when it is shared', () => {
  expect(said(shared(everything).fragment)).toEqual(everything)
})

describe('what is written over a shared text', () => {
  test.each([
    ['a word', plainText('Yksi kaksi.', 'Kolme.'), plainText('Yksi ja kaksi.', 'Kolme.')],
    ['a paragraph between', plainText('Yksi.', 'Kolme.'), plainText('Yksi.', 'Kaksi.', 'Kolme.')],
    ['nothing any more', plainText('Yksi.', 'Kaksi.'), doc()],
    ['the first words', doc(), everything],
    ['something quite different', everything, plainText('Uusi alku.')],
    [
      'other looks',
      doc(paragraph(words('koko', { type: 'bold' }), words(' rivi'))),
      doc(paragraph(words('koko rivi'))),
    ],
    [
      'another level',
      doc({ type: 'heading', attrs: { level: 3 }, content: [words('Otsikko')] }),
      doc({ type: 'heading', attrs: { level: 4 }, content: [words('Otsikko')] }),
    ],
    ['another link', doc(paragraph(words('sivu', link))), doc(paragraph(words('sivu')))],
    ['a note less', everything, doc(...everything.content.slice(0, 2), paragraph(words('Lue ')))],
  ])('becomes it: %s', (_, before, after) => {
    const { fragment } = shared(before)
    writeShared(fragment, after)
    expect(said(fragment)).toEqual(after)
  })

  test('is nothing when it says the same', () => {
    const { document, fragment } = shared(everything)
    let updates = 0
    document.on('update', () => updates++)
    writeShared(fragment, everything)
    expect(updates).toBe(0)
  })

  test('leaves what somebody else writes in the same paragraph at the same time', () => {
    const mine = shared(plainText('Nuorten hyvinvointi on heikentynyt.'))
    const theirs = copyOf(mine.document)
    writeShared(theirs.fragment, plainText('Nuorten hyvinvointi on heikentynyt selvästi.'))
    writeShared(mine.fragment, plainText('Monien nuorten hyvinvointi on heikentynyt.'))
    Y.applyUpdate(mine.document, Y.encodeStateAsUpdate(theirs.document))
    expect(said(mine.fragment)).toEqual(plainText('Monien nuorten hyvinvointi on heikentynyt selvästi.'))
  })
})

test.each([
  ['', 'uutta', { from: 0, removed: 0, added: 'uutta' }],
  ['vanhaa', '', { from: 0, removed: 6, added: '' }],
  ['aa', 'aaa', { from: 2, removed: 0, added: 'a' }],
  ['hyvä 😀!', 'hyvä 😃!', { from: 5, removed: 2, added: '😃' }],
  ['😀', '🤀', { from: 0, removed: 2, added: '🤀' }],
])('"%s" and "%s" differ in one stretch of whole letters', (before, after, difference) => {
  expect(differenceOf(before, after)).toEqual(difference)
})

describe('a shared text that a report cannot hold', () => {
  const sound = paragraph(words('Tämä jää.'))
  test.each([
    ['a kind of part from a newer version', [sound, { type: 'video', attrs: { src: 'x' } }], [sound]],
    ['letters outside any paragraph', [words('irti'), sound], [sound]],
    [
      'a link that runs',
      [paragraph(words('tämä', { type: 'link', attrs: { href: 'javascript:1' } }))],
      [paragraph(words('tämä'))],
    ],
    [
      'an unknown look',
      [paragraph(words('tämä', { type: 'bold' }, { type: 'blink' }))],
      [paragraph(words('tämä', { type: 'bold' }))],
    ],
    [
      'a table in a list',
      [{ type: 'bulletList', content: [{ type: 'listItem', content: [sound, { type: 'video' }] }] }],
      [{ type: 'bulletList', content: [{ type: 'listItem', content: [sound] }] }],
    ],
    ['a list of nothing', [{ type: 'bulletList' }, sound], [sound]],
  ])('loses only %s', (_, found, kept) => {
    expect(repairedText({ type: 'doc', content: found as SharedNode[] })).toEqual({
      text: doc(...kept),
      isWhole: false,
    })
  })

  test.each([
    ['all of it', Array.from({ length: 2001 }, () => sound)],
    ['a stretch of letters', [paragraph(words('a'.repeat(50_001), { type: 'bold' }))]],
    ['a footnote', [paragraph({ type: 'footnote', attrs: { text: 'a'.repeat(2001) } })]],
    ['a quote', [{ type: 'blockquote', content: Array.from({ length: 101 }, () => sound) }]],
  ])('is left as it is when it is too long (%s): no words are thrown away', (_, content) => {
    expect(repairedText({ type: 'doc', content: content as SharedNode[] })).toBeUndefined()
  })
})
