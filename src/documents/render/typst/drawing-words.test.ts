import { expect, test } from 'vitest'

import { liftWords } from './drawing-words.ts'

const drawing = (inner: string) =>
  `<svg width="640" height="240" viewBox="0 0 640 240" font-family="Atkinson Hyperlegible Next" font-size="13">${inner}</svg>`
const label = (more: string, words: string) => `<text x="29" y="230" fill="#52666c"${more}>${words}</text>`

test('words at a place leave the drawing, those of one size and colour together', () => {
  const inner = label(' text-anchor="middle"', '2013') + label(' font-size="13" font-weight="700"', 'R&amp;D &lt; 5')
  const { svg, words } = liftWords(drawing(`<g><path d="M0 0"></path>${inner}</g>`))
  expect(svg).toBe(drawing('<g><path d="M0 0"></path></g>'))
  expect(words).toEqual([
    { size: 13, weight: 400, fill: '#52666c', places: [[29, 230, 'middle', '2013']] },
    { size: 13, weight: 700, fill: '#52666c', places: [[29, 230, 'start', 'R&D < 5']] },
  ])
})

test('lines have places of their own, and a name stands beside its figure in bold', () => {
  const lines =
    '<tspan x="4" y="9">Koko maa <tspan font-weight="600">13,5</tspan></tspan><tspan x="4" y="25">alas</tspan>'
  const { words } = liftWords(drawing(`<text font-size="14" fill="#364c53">${lines}</text>`))
  const [name, figure] = [
    ['Koko maa ', 400],
    ['13,5', 600],
  ]
  const places = [
    [4, 9, 'start', [name, figure]],
    [4, 25, 'start', 'alas'],
  ]
  expect(words).toEqual([{ size: 14, weight: 400, fill: '#364c53', places }])
})

test.each([
  ['turned', label(' transform="rotate(-50 4 9)"', '2013')],
  ['in a group that is moved', `<g transform="translate(4 9)"><g>${label('', '2013')}</g></g>`],
  ['along a curve', '<text fill="#52666c"><textPath href="#a">kesä</textPath></text>'],
  ['without a place', '<text fill="#52666c">2013</text>'],
  ['painted by what is around them', '<text x="4" y="9">2013</text>'],
  ['in a line with a colour of its own', label('', '<tspan x="4" y="9" fill="#ae2539">2013</tspan>')],
  ['of a part with a colour of its own', label('', '2013 <tspan fill="#ae2539">alas</tspan>')],
  ['longer than the drawing is wide', label('', 'vuosi '.repeat(40))],
])('words %s stay in the drawing', (_, inner) => {
  expect(liftWords(drawing(inner))).toEqual({ svg: drawing(inner), words: [] })
})

test('after a group that is moved words leave the drawing again', () => {
  const moved = `<g transform="translate(4 9)">${label('', '2013')}</g>`
  expect(liftWords(drawing(`${moved}${label('', '2014')}`)).svg).toBe(drawing(moved))
})

test('a drawing in another face or scale keeps its words', () => {
  const others = [
    drawing(label('', '2013')).replace(/ font-family="[^"]*"/, ''),
    drawing(label('', '2013')).replace('0 0 640', '0 0 320'),
  ]
  for (const svg of others) expect(liftWords(svg)).toEqual({ svg, words: [] })
})
