import { expect, test } from 'vitest'

import { createPageDrawings, shareShapes, shortPath } from './page-drawings.ts'

const drawing = (inner: string, alternative = '') => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="x" width="9" height="9" viewBox="0 0 9 9">${inner}</svg>`,
  width: 9,
  height: 9,
  alternative,
})
const begin = (name: string) => `<svg ${name} viewBox="0 0 9 9">`

test.each([
  ['a line', 'M29 80.2L59.5 82.5L59.5 81L62 81', 'M29 80.2l30.5 2.3 0-1.5 2.5 0'],
  ['a line of two parts', 'M1 1L2 2M5 5L4 4', 'M1 1l1 1M5 5l-1-1'],
  ['less than one', 'M0.5 0.5L1 0.1', 'M.5 .5l.5-.4'],
  ['a step that leads nowhere', 'M1 1L1 1L2 2L5 1', 'M1 1l1 1 3-1'],
  ['a dot, as it is', 'M1 1L1 1', 'M1 1L1 1'],
  ['a curve, as it is', 'M1 1Q2 2 3 3', 'M1 1Q2 2 3 3'],
])('%s is written from point to point', (_, path, expected) => expect(shortPath(path)).toBe(expected))

test('a drawing is named or hidden, its looks are classes that the page says once', () => {
  const drawings = createPageDrawings()
  const path = '<g><path d="M1 1L2 2" fill="none" stroke="#fff" class="chart-stroke-own"></path></g>'
  expect(drawings.write(drawing(path, 'Nousi "hieman"'))).toBe(
    `${begin('role="img" aria-label="Nousi &quot;hieman&quot;"')}<path d="M1 1l1 1" class="d0"/></svg>`,
  )
  expect(drawings.write(drawing(`${path}<g></g>`))).toBe(
    `${begin('aria-hidden="true"')}<path d="M1 1l1 1" class="d0"/></svg>`,
  )
  expect(drawings.rules()).toBe('.d0{fill:none;stroke:#fff}')
})

test('points in a row say their look once, and their values are left to the table', () => {
  const point = (x: number, title = '') => `<circle cx="${x}" r="4" fill="#fff">${title}</circle>`
  const row = [1, 2, 3].map((x) => point(x, `<title>Virtala 201${x}: &lt; 9 %</title>`)).join('')
  expect(createPageDrawings().write(drawing(row))).toBe(
    `${begin('aria-hidden="true"')}<g class="d0"><circle cx="1" r="4"/><circle cx="2" r="4"/><circle cx="3" r="4"/></g></svg>`,
  )
})

test('words within words stay where they are', () => {
  const words = '<text font-size="14"><tspan x="1">Virtala <tspan font-weight="700">13,6</tspan></tspan></text>'
  expect(createPageDrawings().write(drawing(words))).toBe(
    `${begin('aria-hidden="true"')}<text class="d0"><tspan x="1">Virtala <tspan class="d1">13,6</tspan></tspan></text></svg>`,
  )
})

const arrow = '<path d="M6 9V3M3.3 5.5L6 2.8L8.7 5.5" class="d1"/><circle cx="6" cy="6" r="6" class="d2"/>'

test('what repeats is drawn once and referred to', () => {
  const small = `<svg aria-hidden="true" width="12">${arrow}</svg>`
  expect(shareShapes(small.repeat(3))).toBe(
    '<svg class=shapes width=0 height=0 aria-hidden=true><defs><g id=h0>' +
      '<path d="M6 9V3M3.3 5.5L6 2.8L8.7 5.5" class=d1 /><circle cx=6 cy=6 r=6 class=d2 /></g></defs></svg>' +
      '<svg aria-hidden=true width=12><use href=#h0 /></svg>'.repeat(3),
  )
  expect(shareShapes(small.repeat(2))).not.toContain('<use')
})

test('a line that is drawn twice, such as with its halo, is written once', () => {
  const line = 'M1 1l9 9'.padEnd(70, ' 1 1')
  expect(shareShapes(`<path d="${line}" class="a"/><path d="${line}" class="b"/>`)).toBe(
    `<g class=a><path id=l0 d="${line}"/></g><use href=#l0 class=b />`,
  )
})

test('a symbol keeps its size and its own look', () => {
  const sign = drawing('<circle r="6" fill="none"></circle>')
  expect(createPageDrawings().writeSymbol(sign)).toBe(
    '<svg aria-hidden="true" width="9" height="9" class="symbol"><circle r="6" class="d0"/></svg>',
  )
})

test('what people have written is not touched', () => {
  const page = '<p>a="b" &lt;path d="M1 1"/&gt;</p><svg role="img" aria-label="a &gt; b"><text x="1">"9"</text></svg>'
  expect(shareShapes(page)).toBe(
    '<p>a="b" &lt;path d="M1 1"/&gt;</p><svg role=img aria-label="a &gt; b"><text x=1>"9"</text></svg>',
  )
})
