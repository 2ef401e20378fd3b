import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'

import { readPdfFile, writePdfFile } from './pdf-file.ts'
import { markRowHeaders } from './row-headers.ts'

/** A file as the engine writes it, of these objects. */
function pdfOf(...objects: string[]): Buffer {
  let file = '%PDF-1.7\n\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n\n`
    return at
  })
  const size = objects.length + 1
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n\r\n`).join('')
  const trailer = `trailer\n<<\n  /Size ${size}\n  /Root 1 0 R\n  /ID [(a) (b)]\n>>`
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f\r\n${table}${trailer}\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  )
}

const stream = '<<\n  /Length 3\n>>\nstream\nabc\nendstream'
const element = (kind: string, more: string) => `<<\n  /Type /StructElem\n  /S /${kind}\n  /P 1 0 R\n${more}>>`
const headed = (header: string) => `  /A [<<\n    /O /Table\n    /Headers [(${header})]\n  >>]\n`

test('what is read is written again: streams as they are, all else packed, every object in its place', () => {
  const file = readPdfFile(pdfOf('<<\n  /Type /Catalog\n>>', stream, '[1 0 R]'))
  expect([...file.objects.values()].map(String)).toEqual(['<<\n  /Type /Catalog\n>>', stream, '[1 0 R]'])
  const written = writePdfFile(file)
  expect(written.toString('latin1')).toContain(`2 0 obj\n${stream}\nendobj`)
  const start = Number(/startxref\n(\d+)/.exec(written.toString('latin1'))?.[1])
  const table = inflated(written, start)
  const entry = (number: number) => [
    table[number * 7],
    table.readUInt32BE(number * 7 + 1),
    table.readUInt16BE(number * 7 + 5),
  ]
  expect([entry(1), entry(3)]).toEqual([
    [2, 4, 0],
    [2, 4, 1],
  ])
  expect(entry(2)).toEqual([1, written.indexOf('2 0 obj'), 0])
  expect(inflated(written, entry(4)[1]!).toString()).toBe('1 0 3 23\n<<\n  /Type /Catalog\n>>\n[1 0 R]\n')
  expect(writePdfFile(file).equals(written)).toBe(true)
})

function inflated(file: Buffer, at: number): Buffer {
  const start = file.indexOf('stream\n', at) + 'stream\n'.length
  return inflateSync(file.subarray(start, file.indexOf('\nendstream', start)))
}

test.each([
  ['no table of references', Buffer.from('%PDF-1.7\n')],
  [
    'a table that names more than there is',
    Buffer.from(pdfOf('[]').toString('latin1').replace('0 2', '0 5'), 'latin1'),
  ],
])('a file with %s is refused', (_, bytes) => {
  expect(() => readPdfFile(bytes)).toThrow('The PDF')
})

test("the first cell of each row heads the row, beside the column's header; the header row stays as it is", () => {
  const root = '<<\n  /Type /StructTreeRoot\n  /IDTree <<\n    /Names [(U1x0y0) 3 0 R (U1x1y0) 9 0 R]\n  >>\n>>'
  const header = element('TH', '  /ID (U1x0y0)\n  /A [<<\n    /O /Table\n    /Scope /Column\n  >>]\n')
  const file = readPdfFile(
    pdfOf(
      root,
      element('TR', '  /K [3 0 R]\n'),
      header,
      element('TR', '  /K [6 0 R 5 0 R]\n'),
      element('TD', headed('U1x1y0')),
      element('TD', headed('U1x0y0')),
      element('P', '  /Alt (/S /TD)\n'),
    ),
  )
  const marked = [...markRowHeaders(file).objects.values()].map(String)
  expect(marked[0]).toContain('/Names [(R6) 6 0 R (U1x0y0) 3 0 R (U1x1y0) 9 0 R]')
  expect(marked[2]).toBe(header)
  expect(marked[4]).toBe(element('TD', headed('U1x1y0) (R6')))
  expect(marked[5]).toBe(
    element('TH', '  /ID (R6)\n  /A [<<\n    /O /Table\n    /Scope /Row\n    /Headers [(U1x0y0)]\n  >>]\n'),
  )
  expect(marked[6]).toBe(String(file.objects.get(7)))
})
