import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { chromium } from 'playwright-core'

import type { Document } from '#documents/document.ts'
import { fontFolders } from '#documents/render/fonts.ts'
import { toHtml } from '#documents/render/html/html.ts'
import { createRenderer } from '#documents/render/renderer.ts'
import { pdfStrings } from '#documents/render/testing/office.ts'
import { escapeHtml } from '#shared/escape-html.ts'
import { type Figure, medianOf } from './figure.ts'

export async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const started = performance.now()
  const result = await work()
  return { seconds: (performance.now() - started) / 1000, result }
}

export function pagesOf(pdf: Uint8Array): number {
  return pdfStrings(pdf).match(/\/Type \/Page\b/g)?.length ?? 0
}

/** How long one way of making a PDF takes, from the finished document to the finished file. */
interface Printed {
  /** From the start of its program. */
  cold: number
  warm: number
  bytes: Uint8Array
}

/**
 * The same documents made by us and printed by headless Chromium: with the same typefaces, the numbers of every chart in
 * a table, a running line and page numbers, tags and an outline on both sides. Each in turn from a program that is not
 * running yet, then from one that is, another document each time.
 */
export async function compareWithChromium(title: string, documents: readonly Document[]): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-print-'))
  try {
    const [theirs, ours] = await Promise.all([printing(() => startChromium(folder)), printing(startOurs)])
    for (let turn = 0; turn < coldStarts; turn++) for (const side of [theirs, ours]) await side.printCold(documents[0]!)
    // The first is made last, so that none is made twice in a row; both in turn, so that both have the same machine.
    for (let round = 0; round < warmRounds; round++)
      for (const document of [...documents.slice(1), documents[0]!])
        for (const side of [theirs, ours]) await side.printWarm(document)
    const [chromiumPrinted, printed] = [await theirs.finish(), await ours.finish()]
    const figure = (name: string, median: number, unit: string): Figure => ({
      name: `${title}: ${name}`,
      median,
      unit,
      goal: null,
      better: 'lower',
    })
    const ratio = (name: string, median: number, goal: number | null): Figure => ({
      ...figure(name, median, '×'),
      goal,
      better: 'higher',
    })
    return [
      figure('document to PDF, cold', printed.cold, 's'),
      figure('document to PDF, warm', printed.warm, 's'),
      figure('PDF', printed.bytes.length / 1000, 'kB'),
      figure('printed by Chromium, cold', chromiumPrinted.cold, 's'),
      figure('printed by Chromium, warm', chromiumPrinted.warm, 's'),
      figure('printed by Chromium', chromiumPrinted.bytes.length / 1000, 'kB'),
      figure('printed by Chromium', pagesOf(chromiumPrinted.bytes), 'pages'),
      ratio("Chromium's time against ours, cold", chromiumPrinted.cold / printed.cold, 4),
      ratio("Chromium's time against ours, warm", chromiumPrinted.warm / printed.warm, 4),
      ratio("Chromium's size against ours", chromiumPrinted.bytes.length / printed.bytes.length, 4),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Printer {
  print(document: Document): Promise<Uint8Array>
  stop(): Promise<void>
}

const coldStarts = 3
const warmRounds = 3

/** One side of the comparison, with a program that is running already. */
async function printing(start: () => Promise<Printer>) {
  const [cold, warm]: [number[], number[]] = [[], []]
  const running = await start()
  let bytes: Uint8Array = new Uint8Array()
  return {
    async printCold(document: Document): Promise<void> {
      const { seconds, result: printer } = await timed(async () => {
        const started = await start()
        bytes = await started.print(document)
        return started
      })
      cold.push(seconds)
      await printer.stop()
      // What runs already is to be warm when its turn comes.
      await running.print(document)
    },
    async printWarm(document: Document): Promise<void> {
      const { seconds, result } = await timed(() => running.print(document))
      warm.push(seconds)
      bytes = result
    },
    async finish(): Promise<Printed> {
      await running.stop()
      return { cold: medianOf(cold), warm: medianOf(warm), bytes }
    },
  }
}

async function startOurs(): Promise<Printer> {
  const renderer = createRenderer()
  return {
    print: (document) => renderer.render('pdf', { document, createdAt: new Date(document.date) }),
    stop: () => renderer.close(),
  }
}

/** Chromium for which the report's typefaces are installed. */
async function startChromium(folder: string): Promise<Printer> {
  const file = path.join(folder, 'fonts.conf')
  const folders = fontFolders.map((fonts) => `<dir>${fonts}</dir>`).join('')
  await writeFile(file, `<fontconfig><include>/etc/fonts/fonts.conf</include>${folders}</fontconfig>`)
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, FONTCONFIG_FILE: file },
  })
  const page = await browser.newPage()
  return {
    async print(document) {
      await page.setContent(asPrinted(document))
      return page.pdf({
        format: 'A4',
        tagged: true,
        outline: true,
        displayHeaderFooter: true,
        ...onEveryPage(document),
      })
    },
    stop: () => browser.close(),
  }
}

/** What stands on every page of the PDF: whose it is and its title, its day, its notice, and the page among all pages. */
function onEveryPage(document: Document): { headerTemplate: string; footerTemplate: string } {
  const line =
    'font: 8.5px Atkinson Hyperlegible Next; width: 100%; margin: 0 20mm; display: flex; justify-content: space-between'
  const across = (...parts: readonly string[]) =>
    `<div style="${line}">${parts.map((part) => `<span>${escapeHtml(part)}</span>`).join('')}</div>`
  const page = '<span class="pageNumber"></span> / <span class="totalPages"></span>'
  return {
    headerTemplate: across(`${document.organisation} · ${document.title}`),
    footerTemplate: across(document.date, document.notice ?? '', page),
  }
}

/** The web page with all that the PDF holds: the numbers of its charts, which it otherwise leaves out in print. */
const asPrinted = (document: Document): string =>
  toHtml(document)
    .replaceAll('<details>', '<details open>')
    .replace('</style>', '@media print{details{display:block}summary{display:none}}</style>')
