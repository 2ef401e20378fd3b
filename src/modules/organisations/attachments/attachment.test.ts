import { describe, expect, test } from 'vitest'

import { toAttachment } from './attachment.ts'

const ascii = (words: string) => Array.from(new TextEncoder().encode(words))
const two = (number: number) => [number & 255, number >>> 8]
const four = (number: number) => [...two(number & 65_535), ...two(number >>> 16)]

/** A zip file of entries that are stored as they are. */
function zip(entries: Readonly<Record<string, string>>): Uint8Array {
  const local: number[] = []
  const central: number[] = []
  for (const [name, content] of Object.entries(entries)) {
    const sizes = [...four(content.length), ...four(content.length), ...two(name.length), ...two(0)]
    const at = local.length
    const head = [...two(20), ...two(0), ...two(0), ...four(0), ...four(0)]
    local.push(...ascii('PK\x03\x04'), ...head, ...sizes, ...ascii(name), ...ascii(content))
    central.push(...ascii('PK\x01\x02'), ...two(20), ...head, ...sizes)
    central.push(...two(0), ...two(0), ...two(0), ...four(0), ...four(at), ...ascii(name))
  }
  const count = two(Object.keys(entries).length)
  const end = [...two(0), ...two(0), ...count, ...count, ...four(central.length), ...four(local.length), ...two(0)]
  return Uint8Array.from([...local, ...central, ...ascii('PK\x05\x06'), ...end])
}

const bytes = (words: string) => Uint8Array.from(ascii(words))
const types = { '[Content_Types].xml': '<Types/>' }

describe('a file that is attached', () => {
  test.each([
    ['raportti.pdf', bytes('%PDF-1.7 …'), 'raportti.pdf', 'application/pdf'],
    ['kuva.exe', Uint8Array.from([0x89, ...ascii('PNG\r\n\x1a\n'), 1]), 'kuva.png', 'image/png'],
    ['kuva.jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'kuva.jpg', 'image/jpeg'],
    ['muistio.docx', zip({ ...types, 'word/document.xml': '' }), 'muistio.docx', 'wordprocessingml'],
    ['taulukko', zip({ ...types, 'xl/workbook.xml': '' }), 'taulukko.xlsx', 'spreadsheetml'],
    ['esitys.pptx', zip({ ...types, 'ppt/presentation.xml': '' }), 'esitys.pptx', 'presentationml'],
    ['teksti.odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'teksti.odt', 'opendocument.text'],
    ['lista.csv', bytes('nimi;määrä\nKoulu;3\n'), 'lista.csv', 'text/csv'],
    ['lue.md', bytes('Ryhmät alkavat syksyllä.'), 'lue.txt', 'text/plain'],
  ])('%s is known by its content', (filename, content, name, mediaType) => {
    const known = toAttachment(filename, content)
    expect(known?.name).toBe(name)
    expect(known?.mediaType).toContain(mediaType)
  })

  test.each([
    ['a page that a browser would run', 'ohje.txt', bytes('  <!DOCTYPE html><script>alert(1)</script>')],
    ['a drawing that a browser would run', 'kuva.png', bytes('<svg onload="alert(1)"/>')],
    ['a program', 'raportti.pdf', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3])],
    ['a document with macros', 'a.docx', zip({ ...types, 'word/document.xml': '', 'word/vbaProject.bin': '' })],
    ['a zip file of anything', 'a.docx', zip({ 'setup.exe': 'MZ' })],
    ['a zip file that is cut', 'a.docx', zip({ ...types, 'word/document.xml': '' }).subarray(0, 60)],
    ['nothing', 'a.txt', new Uint8Array()],
  ])('is refused when it is %s', (_what, filename, content) => {
    expect(toAttachment(filename, content)).toBeUndefined()
  })

  test.each([
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['a\r\nset-cookie: b.pdf', 'a set-cookie b.pdf'],
    ['.htaccess', 'liite.pdf'],
    ['\u202efdp.exe', 'fdp.pdf'],
    [`${'ä'.repeat(300)}.pdf`, `${'ä'.repeat(120)}.pdf`],
  ])('named %j is called %j', (filename, name) => {
    expect(toAttachment(filename, bytes('%PDF-1.7'))?.name).toBe(name)
  })
})
