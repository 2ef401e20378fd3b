import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, test, vi } from 'vitest'

import { type Block, type Document, paragraph, text } from '../document.ts'
import { arrange } from './arrangement.ts'
import { toHtml } from './html/html.ts'
import type { RenderStep } from './render-job.ts'
import { createRenderer } from './renderer.ts'
import { hasProgram, pdfStrings, pdfText, run, withFile, wordPart, wordToPdf } from './testing/office.ts'
import { sampleDocument } from './testing/sample-document.ts'

const renderer = createRenderer()
afterAll(() => renderer.close())

const createdAt = new Date('2026-11-19T08:00:00Z')
const render = (format: 'pdf' | 'docx', document: Document = sampleDocument()) =>
  renderer.render(format, { document, createdAt })

const hasPoppler = ['pdfinfo', 'pdftotext', 'pdffonts'].every(hasProgram)
const hasOffice = hasProgram('soffice') && hasPoppler

describe('PDF', () => {
  test('the same document at the same moment is the same file, byte for byte', async () => {
    expect(Buffer.compare(await render('pdf'), await render('pdf'))).toBe(0)
  })

  test('what Node has compiled for the engine is kept for the next one, though its process ends without a word', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kaarna-compiled-'))
    vi.stubEnv('NODE_COMPILE_CACHE', folder)
    const first = createRenderer()
    try {
      await first.render('pdf', { document: sampleDocument(), createdAt })
      await vi.waitFor(() => expect(readdirSync(folder, { recursive: true }).length).toBeGreaterThan(10), 20_000)
    } finally {
      vi.unstubAllEnvs()
      await first.close()
      rmSync(folder, { recursive: true })
    }
  })

  test.skipIf(!hasPoppler)('the file is tagged, named, in its language and made to PDF/UA-1', async () => {
    const pdf = await render('pdf')
    const info = withFile('a.pdf', pdf, (file) => run('pdfinfo', file))
    expect(info).toMatch(/Title:\s+Hyvinvointiraportti 2025/)
    expect(info).toMatch(/Author:\s+Saarelan kaupunki/)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(withFile('a.pdf', pdf, (file) => run('pdfinfo', '-meta', file))).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdfStrings(pdf)).toMatch(/\/Lang\s*\(fi/)
  })

  test.skipIf(!hasPoppler)(
    'headings, tables with their headers, lists, quotes and notes are in the structure',
    async () => {
      const tree = withFile('a.pdf', await render('pdf'), (file) => run('pdfinfo', '-struct-text', file))
      const tags = new Set([...tree.matchAll(/^\s*(\w+)/gm)].map(([, tag]) => tag))
      for (const tag of ['H1', 'H2', 'TH', 'TD', 'LI', 'Figure', 'Caption', 'BlockQuote', 'Note', 'TOCI', 'Link'])
        expect(tags).toContain(tag)
      expect(tree).toMatch(/Headers \[\(/)
    },
  )

  test.skipIf(!hasPoppler)(
    "in every table the first cell of a row is the row's header, which its other cells name",
    async () => {
      const tree = withFile('a.pdf', await render('pdf'), (file) => run('pdfinfo', '-struct-text', file))
      const rows = tree.split(/^\s+TR$/m).filter((row) => /^\s*TD/m.test(row))
      expect(rows.length).toBeGreaterThan(6)
      for (const row of rows) {
        const [, id] = /^\s*TH <(R\d+)>:\s+\/Scope \/Row/.exec(row) ?? []
        expect(id, row).toBeDefined()
        expect(row.match(new RegExp(`TD:\\s+/Headers \\[\\(\\w+\\) \\(${id}\\)\\]`, 'g'))?.length, row).toBe(
          row.match(/^\s*TD/gm)?.length,
        )
      }
    },
  )

  test('every drawing that says something has its alternative text', async () => {
    const figures = sampleDocument().blocks.filter((block) => block.kind === 'figure')
    for (const { drawing } of figures) expect(pdfStrings(await render('pdf'))).toContain(drawing.alternative)
  })

  test.skipIf(!hasPoppler)('the text is read in the order it is written, and every font is in the file', async () => {
    const pdf = await render('pdf')
    const words = withFile('a.pdf', pdf, (file) => run('pdftotext', '-raw', file, '-')).replaceAll('\u00a0', ' ')
    const order = [
      'Saarelan nuorista',
      '1.1',
      'Avoin vastaanotto',
      'Nuorisovaltuusto, lausunto',
      'Tärkeintä nyt',
      'Siihen voi vaikuttaa',
      'Kuvio 1',
      'Kuvio 3',
      'CC BY 4.0',
      'Kuvioiden luvut',
    ]
    const start = words.indexOf('Neljästätoista')
    const places = order.map((part) => words.indexOf(part, start))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every((place) => place > start)).toBe(true)
    expect(words).toContain('haettu 12.11.2026 [1]')
    const fonts = withFile('a.pdf', pdf, (file) => run('pdffonts', file))
      .split('\n')
      .slice(2)
      .filter(Boolean)
    expect(fonts.length).toBeGreaterThan(3)
    for (const font of fonts)
      expect(font).toMatch(/(Literata|AtkinsonHyperlegibleNext|Libertinus)\S*\s.*yes\s+yes\s+yes/)
  })
})

describe('Word', () => {
  test('the same document at the same moment is the same file, byte for byte', async () => {
    expect(Buffer.compare(await render('docx'), await render('docx'))).toBe(0)
  })

  test('headings, contents, captions, header rows, alternative texts and language are real', async () => {
    const docx = await render('docx')
    const body = wordPart(docx, 'word/document.xml')
    expect(body).toContain('<w:pStyle w:val="Heading1"/>')
    expect(body).toContain('<w:pStyle w:val="Heading2"/>')
    expect(body).toMatch(/TOC \\h \\o (&quot;|")1-2/)
    expect(body).toContain('<w:pStyle w:val="Caption"/>')
    expect(body).toContain('SEQ Kuvio')
    expect(body).toContain('<w:hyperlink w:history="1" w:anchor="source-1">')
    expect(body).toMatch(/<w:bookmarkStart w:name="source-1"/)
    // A reference is a field that follows the number in the caption.
    expect(body).toMatch(/<w:bookmarkStart w:name="f1"[^>]*\/><w:fldSimple w:instr="SEQ Kuvio/)
    expect(body).toMatch(/w:anchor="f1">.*?kuvio\u00a0.*?<w:fldSimple w:instr="REF f1 \\h"/)
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toMatch(/<wp:docPr [^>]*descr="Saarela [^"]*koko maa/)
    expect(body).toContain('<w:lang w:val="sv-FI"/>')
    expect(wordPart(docx, 'word/styles.xml')).toContain('<w:lang w:val="fi-FI"/>')
    expect(wordPart(docx, 'word/fontTable.xml')).toMatch(/w:name="Literata".*w:embedRegular/)
    expect(wordPart(docx, 'docProps/core.xml')).toContain('2026-11-19T08:00:00Z')
  })

  test.skipIf(!hasOffice)('an office program opens it', { timeout: 60_000 }, async () => {
    const words = pdfText(wordToPdf(await render('docx')))
    expect(words).toContain('Hyvinvointiraportti 2025')
    expect(words).toContain('Avoin vastaanotto')
    expect(words).toContain('Kuvioiden luvut')
    expect(words).toMatch(/Katso kuvio\s1 ja taulukko 1\./)
  })
})

describe.skipIf(!hasOffice)('Word on paper', () => {
  const title =
    'Laaja hyvinvointikertomus 2021–2025 ja hyvinvointisuunnitelma 2025–2029 / Bred välfärdsberättelse 2021–2025 och plan'

  /** So many chapters, the first of them of the first level: each has a line in the contents. */
  async function pagesOf(chapters: number, first: number): Promise<string[]> {
    const blocks = Array.from({ length: chapters }, (_, index): Block[] => [
      { kind: 'heading', level: index < first ? 1 : 2, text: `Luku ${index + 1}` },
      paragraph('Sanoja luvussa.'),
    ]).flat()
    const pdf = wordToPdf(await render('docx', { ...sampleDocument(), title, blocks, sources: [] }))
    return pdfText(pdf).split('\f').slice(0, -1)
  }

  // Around the length at which the contents fill their page: in some of these their last, empty line did not fit on it.
  test.each([
    [38, 4],
    [39, 1],
    [39, 4],
    [38, 6],
    [38, 8],
    [39, 7],
  ])(
    'no page is empty when the contents have %i lines, %i of them higher, and the line above is one',
    { timeout: 60_000 },
    async (chapters, first) => {
      const [, contents, ...rest] = await pagesOf(chapters, first)
      expect(contents).toContain('Sisällys')
      expect(rest.findLast((page) => page.includes('Luku 1\n'))).toContain('Sanoja luvussa.')
      for (const page of [contents!, ...rest]) {
        const lines = page.split('\n').filter((line) => line.trim() !== '')
        expect(lines[0]).toMatch(/^Saarelan kaupunki · Laaja .*…$/)
        expect(lines.length, page).toBeGreaterThan(2)
        expect(lines[1]).toMatch(/Sisällys|Luku|Sanoja/)
      }
    },
  )
})

describe('web page', () => {
  const html = toHtml(sampleDocument({ charts: 2 }))

  test('every drawing has a name or is hidden, and every header cell says what it heads', () => {
    for (const [tag] of html.matchAll(/<svg\b[^>]*>/g))
      expect(tag).toMatch(/role=img aria-label="[^"]+"|aria-hidden=true/)
    for (const [tag] of html.matchAll(/<th\b[^>]*>/g)) expect(tag).toMatch(/scope=(col|row)/)
    expect(html.match(/<figure id=/g)).toHaveLength(2)
    expect(html.match(/<details>/g)).toHaveLength(2)
  })

  test('a line of origin leads to its source in the list at the end', () => {
    expect(html).toMatch(/versio 3, haettu 12\.11\.2026 <a href=#source-1>\[1\]<\/a>/)
    expect(html).toMatch(/<ol><li id=source-1><p><a [^>]*><strong>THL Sotkanet/)
  })

  test('a reference leads to what it names', () => {
    expect(html).toMatch(/Katso <a href=#f1>kuvio\u00a01<\/a> ja taulukko <a href=#t1>1<\/a>\./)
  })

  test('a quote names who said it, and a key message is set apart', () => {
    expect(html).toMatch(/<\/blockquote><figcaption>Nuorisovaltuusto, lausunto/)
    expect(html).toMatch(/<div class=callout role=note><p class=callout-title>Tärkeintä nyt/)
  })

  test('it has one main heading, no skipped level, its language and no script', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
    expect(html).toContain('<html lang="fi">')
    expect(html).toContain('<p lang=sv>')
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/)
  })
})

const hostile = [
  '#import "evil.typ": *',
  '#read("/etc/passwd")',
  '</script><script>alert(1)</script>',
  '$x^2$ *strong* _em_ @ref <label> `raw` \\ ~ -- ...',
  '<b onclick="a()">bold</b> &amp; &#60;',
  'שלום مرحبا',
  'tunne \u{1f600} ja 你好',
  'ohjaus\u0007\u202emerkki',
  ']]> <w:p/> ]',
]

describe('text that tries to be more than text', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: '#panic("x") <b>', number: '1' },
    ...hostile.map(paragraph),
    {
      kind: 'table',
      caption: hostile[2]!,
      columns: [{ header: hostile[0]!, align: 'start' }],
      rows: [{ cells: [[text(hostile[4]!)]] }],
    },
    paragraph('x'.repeat(10_000)),
    { kind: 'paragraph', runs: [{ kind: 'link', url: 'javascript:alert(1)', runs: [text('linkki')] }] },
  ]
  const document = { ...sampleDocument(), title: '#sys.version </title>', blocks }
  const shown = [
    '#import "evil.typ": *',
    '#read("/etc/passwd")',
    '</script><script>alert(1)</script>',
    '$x^2$ *strong* _em_ @ref',
    '<b onclick="a()">bold</b>',
  ]

  test.skipIf(!hasPoppler)('is printed letter by letter in the PDF', async () => {
    const words = pdfText(await render('pdf', document)).replaceAll(/\s+/g, ' ')
    for (const part of shown) expect(words).toContain(part)
    expect(words.replaceAll(/[^x]/g, '').length).toBeGreaterThanOrEqual(10_000)
    expect(words).toContain('tunne')
    expect(words).toContain('ohjausmerkki')
  })

  test('is written letter by letter into Word', async () => {
    const body = wordPart(await render('docx', document), 'word/document.xml')
    const words = body
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    for (const part of shown) expect(words).toContain(part)
    expect(words).toContain('\u{1f600}')
    expect(body).not.toContain('javascript:')
  })

  test('is shown letter by letter on the web page', () => {
    const html = toHtml(document)
    expect(html).not.toMatch(/<script|<b |javascript:|\u202e/)
    expect(html).toContain('ohjausmerkki')
    expect(html).toContain('&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('\u{1f600} ja 你好')
    expect(html).toContain('x'.repeat(10_000))
  })
})

describe('the renderer', () => {
  test('a document that takes too long is given up, and the next one is made', async () => {
    const hasty = createRenderer({ timeoutMs: 1 })
    await expect(hasty.render('pdf', { document: sampleDocument(), createdAt })).rejects.toMatchObject({
      code: 'unavailable',
    })
    await hasty.close()
    expect((await render('pdf')).length).toBeGreaterThan(1000)
  })

  test.skipIf(process.platform !== 'linux')('a document that takes more memory than it may is given up', async () => {
    const small = createRenderer({ mostBytes: 1_000_000 })
    await expect(small.render('docx', { document: sampleDocument({ charts: 60 }), createdAt })).rejects.toThrow(
      'memory',
    )
    await small.close()
  })

  test('a document that cannot be made fails alone', async () => {
    const drawing = { svg: '<svg><script>1</script></svg>', width: 10, height: 10, alternative: 'x' }
    const figure: Block = { kind: 'figure', drawing, caption: 'x', source: 'x' }
    const [first, second] = await Promise.allSettled([
      render('pdf', { ...sampleDocument(), blocks: [figure] }),
      render('pdf'),
    ])
    expect(first).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringContaining('<script') as string },
    })
    expect(second.status).toBe('fulfilled')
  })

  test('a picture that nothing can read does not keep the report from being made', async () => {
    const bytes = Uint8Array.of(1, 2, 3)
    const picture: Block = {
      kind: 'image',
      bytes,
      mediaType: 'image/png',
      width: 10,
      height: 10,
      alternative: 'Lapsia purolla',
    }
    const pdf = await render('pdf', { ...sampleDocument(), blocks: [...sampleDocument().blocks, picture] })
    expect(pdfStrings(pdf)).toContain('Lapsia purolla')
  })

  test('more documents than the queue holds are refused at once', async () => {
    const small = createRenderer({ longestQueue: 1 })
    const first = small.render('pdf', { document: sampleDocument(), createdAt })
    await expect(small.render('pdf', { document: sampleDocument(), createdAt })).rejects.toMatchObject({
      code: 'unavailable',
    })
    await first
    await small.close()
  })
})

describe('two languages in columns', () => {
  const blocks: readonly Block[] = [
    { ...heading('Tila'), number: '1', beside: [{ ...heading('Läget'), language: 'sv' }] },
    { ...paragraph('Nuoret voivat hyvin.'), beside: [{ ...paragraph('Unga mår bra.'), language: 'sv' }] },
    { ...paragraph('Ikäihmiset liikkuvat.'), beside: [] },
  ]
  const document: Document = { ...sampleDocument(), blocks, sources: [] }

  test.skipIf(!hasPoppler)('are read row by row in PDF, each in its own language', async () => {
    const pdf = await render('pdf', document)
    const order = pdfText(pdf).split('\f').at(-2)!.replaceAll(/\s+/g, ' ')
    expect(order).toMatch(/1 Tila Läget Nuoret voivat hyvin\. Unga mår bra\. Ikäihmiset liikkuvat\./)
    expect(pdfStrings(pdf)).toMatch(/\/Lang ?\(sv/)
    expect(withFile('a.pdf', pdf, (file) => run('pdfinfo', '-struct', file))).not.toMatch(/^\s*(Table|TR|TD)\b/m)
  })

  test('name a table and its origin in the language of the table', () => {
    const table = { kind: 'table', language: 'sv', caption: 'Läget', columns: [], rows: [], source: 'THL' } as const
    expect(arrange({ ...document, blocks: [table] }, 'print').blocks).toMatchObject([
      { label: 'Tabell\u00a01', source: 'Källa: THL' },
    ])
  })

  test('are a table without header and lines in Word, below both headings', async () => {
    const steps: RenderStep[] = []
    const docx = await renderer.render('docx', { document, createdAt }, (step) => void steps.push(step))
    expect(steps).toEqual([{ step: 'drawing', done: 1, of: 1 }, { step: 'setting' }])
    const body = wordPart(docx, 'word/document.xml')
    expect(body.match(/<w:tbl>/g)).toHaveLength(1)
    expect(body).not.toContain('<w:tblHeader/>')
    const words = body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    expect(words).toMatch(/1 Tila Läget Nuoret voivat hyvin\. Unga mår bra\. Ikäihmiset/)
    expect(body.indexOf('Läget')).toBeLessThan(body.indexOf('<w:tbl>'))
    expect(body).toMatch(/<w:lang w:val="sv-FI"[^>]*\/><\/w:rPr><w:t[^>]*>Unga/)
  })
})

const heading = (words: string): Block & { kind: 'heading' } => ({ kind: 'heading', level: 1, text: words })
