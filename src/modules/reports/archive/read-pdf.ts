import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

import type { PdfReading } from './archived-report.ts'

export interface ReadPdf {
  reading: Exclude<PdfReading, 'waiting'>
  pages: number | null
  text: string
}

/** As much as the search can hold of one report; what comes after is downloaded, not found. */
const mostLetters = 300_000
/** A page with fewer letters than this is a picture with a page number. */
const fewLetters = 20

/** The text of a PDF, page by page, and why there is none. Reads untrusted bytes: to be run in a process of its own. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    const pages: string[] = []
    for (let number = 1; number <= document.numPages && lengthOf(pages) < mostLetters; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
      page.cleanup()
    }
    const text = plainWords(pages.join('\n\n')).slice(0, mostLetters)
    const isScanned = text.replace(/\s/g, '').length < fewLetters * Math.min(pages.length, 5)
    return { reading: isScanned ? 'scanned' : 'read', pages: document.numPages, text: isScanned ? '' : text }
  } catch (error) {
    return { reading: error instanceof PasswordException ? 'encrypted' : 'broken', pages: null, text: '' }
  } finally {
    await task.destroy()
  }
}

const lengthOf = (pages: readonly string[]): number => pages.reduce((sum, { length }) => sum + length, 0)

/** Words that were cut at the end of a line are put together; signs that no text of the database may hold are left out. */
const plainWords = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/(\p{Ll})[-\u00ad]\s*\n\s*(\p{Ll})/gu, '$1$2')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
