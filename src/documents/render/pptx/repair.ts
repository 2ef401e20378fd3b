import type { Language } from '#shared/texts.ts'
import { coreProperties } from '../core-properties.ts'
import type { Arrangement } from '../arrangement.ts'
import { readStoredZip, writeZip, type ZipEntry } from '../../zip/zip-file.ts'
import { slideLanguage } from './look.ts'

/** The alternative text by which a picture without meaning is known until the file is finished. */
export const decoration = 'kaarna-decoration'

const decorative =
  'descr=""><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/**
 * The library's file made whole: it stamps the clock, names parts that are not there, calls every text English, numbers shapes more than once, leaves
 * header rows unmarked and runs the lines of notes together. The same slides give the same bytes.
 */
export function finishSlides(file: Buffer, arranged: Arrangement, createdAt: Date): Promise<Buffer> {
  const entries = readStoredZip(file)
  const there = new Set(entries.map(({ name }) => `/${name}`))
  const finished = entries.map(({ name, bytes }): ZipEntry => {
    if (name === typesPart) return { name, bytes: Buffer.from(onlyOfParts(Buffer.from(bytes).toString(), there)) }
    if (name === 'docProps/core.xml') return { name, bytes: Buffer.from(coreProperties(arranged, createdAt)) }
    if (!name.endsWith('.xml')) return { name, bytes }
    return { name, bytes: Buffer.from(finishPart(name, Buffer.from(bytes).toString(), arranged.language)) }
  })
  return writeZip(finished)
}

const typesPart = '[Content_Types].xml'

const onlyOfParts = (types: string, there: ReadonlySet<string>): string =>
  types.replaceAll(/<Override PartName="([^"]+)"[^>]*\/>/g, (override, name: string) =>
    there.has(name) ? override : '',
  )

function finishPart(name: string, xml: string, language: Language): string {
  let shapes = 0
  const inLanguage = xml.replaceAll(/(?<=\slang=")en-US(?=")/g, slideLanguage(language))
  if (!name.startsWith('ppt/slides/') && !name.startsWith('ppt/notesSlides/')) return inLanguage
  return inLanguage
    .replaceAll(/(?<=<p:cNvPr id=")\d+(?=")/g, () => String(++shapes))
    .replaceAll(`descr="${decoration}">`, decorative)
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>')
    .replaceAll(/<a:t>([^<]*)<\/a:t>/g, (whole, words: string) =>
      words.includes('\n') ? `<a:t>${words.replaceAll('\n', newParagraph(language))}</a:t>` : whole,
    )
}

const newParagraph = (language: Language) =>
  `</a:t></a:r></a:p><a:p><a:r><a:rPr lang="${slideLanguage(language)}" dirty="0"/><a:t>`
