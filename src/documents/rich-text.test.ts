import { expect, test } from 'vitest'

import { emptyText, footnotesIn, isBlank, linesOf, plainText, richText } from './rich-text.ts'
import { richTextToBlocks } from './rich-text-blocks.ts'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const words = (text: string, ...marks: unknown[]) => ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) })
const link = (href: string) => ({ type: 'link', attrs: { href, target: '_blank', class: 'x' } })

test('typed paragraphs, headings, lists and quotes become blocks of the document', () => {
  const typed = richText.parse(
    doc(
      { type: 'heading', attrs: { level: 3 }, content: [words('Johtopäätös')] },
      { type: 'paragraph', content: [words('Jatketaan '), words('ryhmäytystä', { type: 'bold' }, { type: 'italic' })] },
      { type: 'paragraph' },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              { type: 'paragraph', content: [words('Koulut')] },
              {
                type: 'orderedList',
                content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [words('yksi')] }] }],
              },
            ],
          },
        ],
      },
      {
        type: 'blockquote',
        content: [{ type: 'paragraph', content: [words('Näin'), { type: 'hardBreak' }, words('on')] }],
      },
    ),
  )
  expect(richTextToBlocks(typed, 2)).toEqual([
    { kind: 'heading', level: 3, text: 'Johtopäätös' },
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: 'Jatketaan ' },
        { kind: 'strong', runs: [{ kind: 'emphasis', runs: [{ kind: 'text', text: 'ryhmäytystä' }] }] },
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          { kind: 'paragraph', runs: [{ kind: 'text', text: 'Koulut' }] },
          { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', runs: [{ kind: 'text', text: 'yksi' }] }]] },
        ],
      ],
    },
    {
      kind: 'quote',
      paragraphs: [
        {
          kind: 'paragraph',
          runs: [{ kind: 'text', text: 'Näin' }, { kind: 'lineBreak' }, { kind: 'text', text: 'on' }],
        },
      ],
    },
  ])
})

test('a link that goes on over bold words is one link', () => {
  const url = 'https://example.fi/'
  const typed = richText.parse(
    doc({ type: 'paragraph', content: [words('a', link(url)), words('b', link(url), { type: 'bold' }), words('c')] }),
  )
  expect(richTextToBlocks(typed, 1)).toEqual([
    {
      kind: 'paragraph',
      runs: [
        {
          kind: 'link',
          url,
          runs: [
            { kind: 'text', text: 'a' },
            { kind: 'strong', runs: [{ kind: 'text', text: 'b' }] },
          ],
        },
        { kind: 'text', text: 'c' },
      ],
    },
  ])
})

const nested = (depth: number): unknown => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [depth === 0 ? { type: 'paragraph' } : nested(depth - 1)] }],
})

test.each([
  ['a script in a link', doc({ type: 'paragraph', content: [words('x', link('javascript:alert(1)'))] })],
  ['a picture', doc({ type: 'image', attrs: { src: 'https://example.fi/a.png' } })],
  ['a heading as large as a chapter', doc({ type: 'heading', attrs: { level: 1 }, content: [words('x')] })],
  ['an unknown mark', doc({ type: 'paragraph', content: [words('x', { type: 'textStyle' })] })],
  ['lists within lists without end', doc(nested(6))],
  [
    'an endless text',
    doc(...Array.from({ length: 1999 }, () => ({ type: 'paragraph', content: [words('x'.repeat(300))] }))),
  ],
  ['words instead of a document', 'hei'],
])('%s is refused', (_, typed) => {
  expect(richText.safeParse(typed).success).toBe(false)
})

test('what nodes carry besides is dropped', () => {
  const typed = richText.parse(
    doc({ type: 'paragraph', attrs: { style: 'color:red' }, content: [words('x', link('https://a.fi'))] }),
  )
  expect(JSON.stringify(typed)).not.toMatch(/style|target|class/)
})

test.each([
  ['a new text', emptyText, true],
  ['an empty paragraph', richText.parse(doc({ type: 'paragraph' })), true],
  ['spaces', plainText('  '), true],
  ['a letter', plainText('a'), false],
  ['a quotation mark', plainText('"'), false],
])('%s: is it blank?', (_, typed, blank) => {
  expect(isBlank(typed)).toBe(blank)
})

test('a footnote becomes a note whose web addresses lead there, and is no part of a heading', () => {
  const note = { type: 'footnote', attrs: { text: 'Selvitys 3/2025, https://www.example.fi/a?b=1, s. 4.' } }
  const typed = richText.parse(doc({ type: 'paragraph', content: [words('Kasvoi'), note, words('.')] }))
  const url = 'https://www.example.fi/a?b=1'
  expect(richTextToBlocks(typed, 1)).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: 'Kasvoi' },
        {
          kind: 'footnote',
          runs: [
            { kind: 'text', text: 'Selvitys 3/2025, ' },
            { kind: 'link', url, runs: [{ kind: 'text', text: url }] },
            { kind: 'text', text: ', s. 4.' },
          ],
        },
        { kind: 'text', text: '.' },
      ],
    },
  ])
  expect(footnotesIn(typed)).toEqual([note.attrs.text])
  expect(richText.safeParse(doc({ type: 'heading', attrs: { level: 3 }, content: [note] })).success).toBe(false)
  expect(richText.safeParse(doc({ type: 'paragraph', content: [{ ...note, attrs: { text: ' ' } }] })).success).toBe(
    false,
  )
})

test('a text is compared line by line, with its footnotes in brackets', () => {
  const item = (text: string) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [words(text)] }] })
  const typed = richText.parse(
    doc(
      { type: 'heading', attrs: { level: 3 }, content: [words('Otsikko')] },
      {
        type: 'paragraph',
        content: [words('a'), { type: 'hardBreak' }, words('b'), { type: 'footnote', attrs: { text: 'c' } }],
      },
      { type: 'bulletList', content: [item('yksi'), item('kaksi')] },
      { type: 'blockquote', content: [{ type: 'paragraph', content: [words('sanoi')] }] },
    ),
  )
  expect(linesOf(typed).map(({ look, words: said }) => [look, said])).toEqual([
    ['heading', 'Otsikko'],
    ['paragraph', 'a b [c] '],
    ['item', 'yksi'],
    ['item', 'kaksi'],
    ['quote', 'sanoi'],
  ])
})

const cell = (type: 'tableHeader' | 'tableCell', text?: string) => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [{ type: 'paragraph', ...(text ? { content: [words(text)] } : {}) }],
})
const row = (type: 'tableHeader' | 'tableCell', ...texts: (string | undefined)[]) => ({
  type: 'tableRow',
  content: texts.map((text) => cell(type, text)),
})

test('a table in a text names its columns and rows, and its figures stand at the end of their cells', () => {
  const content = [
    row('tableHeader', 'Ryhmä', 'Kokouksia', undefined),
    row('tableCell', 'Nuoret', '1 200', 'keväällä'),
    row('tableCell', 'Vanhemmat', '12,5 %'),
    row('tableCell', undefined, undefined, undefined),
  ]
  const typed = richText.parse(doc({ type: 'table', attrs: { caption: ' Ryhmät ' }, content }))
  expect(richTextToBlocks(typed, 1)).toMatchObject([
    {
      kind: 'table',
      caption: 'Ryhmät',
      columns: [
        { header: 'Ryhmä', align: 'start' },
        { header: 'Kokouksia', align: 'end' },
        { header: '–', align: 'start' },
      ],
      rows: [
        { cells: [[{ text: 'Nuoret' }], [{ text: '1 200' }], [{ text: 'keväällä' }]] },
        { cells: [[{ text: 'Vanhemmat' }], [{ text: '12,5 %' }], []] },
      ],
    },
  ])
  expect(JSON.stringify(typed)).not.toContain('colspan')
  expect(linesOf(typed).map((line) => line.words)).toContain('Ryhmät')
  const unnamed = richText.parse(doc({ type: 'table', content }))
  expect(richTextToBlocks(unnamed, 1)).toMatchObject([{ caption: 'Ryhmä, Kokouksia' }])
})

test('a table that is only begun is not printed, and one that no page holds is refused', () => {
  const begun = doc({ type: 'table', content: [row('tableHeader', 'Ryhmä', 'Luku'), row('tableCell', undefined)] })
  expect(richTextToBlocks(richText.parse(begun), 1)).toEqual([])
  const wide = row('tableHeader', ...Array.from({ length: 13 }, () => 'x'))
  expect(richText.safeParse(doc({ type: 'table', content: [wide] })).success).toBe(false)
  const long = Array.from({ length: 61 }, () => row('tableCell', 'x'))
  expect(richText.safeParse(doc({ type: 'table', content: long })).success).toBe(false)
  const listed = { type: 'tableCell', content: [{ type: 'bulletList', content: [] }] }
  expect(richText.safeParse(doc({ type: 'table', content: [{ type: 'tableRow', content: [listed] }] })).success).toBe(
    false,
  )
})
