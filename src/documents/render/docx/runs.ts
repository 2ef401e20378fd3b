import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  HorizontalPositionRelativeFrom,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'

import type { Drawing, Run } from '../../document.ts'
import { isSafeUrl } from '../../safe-content.ts'
import { colours, highestPicturePixels, pagePixels, textWidthPixels, wordLanguage } from './look.ts'

/** English Metric Units, Word's measure of places on a page. */
const emuPerPixel = 9525

const decoration = (id: string) => ({ id, name: `Picture ${id}`, decorative: true })

type Style = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'style' | 'size' | 'language'>

/**
 * What is numbered across one Word file: pictures and footnotes. `drawn`: every drawing of the document as PNG;
 * `accent`: the colour of names, numbers and rules, as Word writes colours.
 */
export function createWordWriter(drawn: ReadonlyMap<string, Uint8Array>, accent: string) {
  const footnotes: Record<string, { children: readonly Paragraph[] }> = {}
  let pictures = 0
  let lists = 0

  const write = (run: Run, style: Style): ParagraphChild[] => {
    switch (run.kind) {
      case 'text':
        return [
          new TextRun({ ...style, text: run.text, ...(run.language ? { language: wordLanguage(run.language) } : {}) }),
        ]
      case 'strong':
        return writeRuns(run.runs, { ...style, bold: true })
      case 'emphasis':
        return writeRuns(run.runs, { ...style, italics: true })
      case 'tone':
        return writeRuns(run.runs, { ...style, color: colours[run.tone] })
      case 'link':
        return isSafeUrl(run.url)
          ? [new ExternalHyperlink({ link: run.url, children: writeRuns(run.runs, { ...style, style: 'Hyperlink' }) })]
          : writeRuns(run.runs, style)
      case 'symbol':
        return [writeDrawing(run.drawing)]
      case 'lineBreak':
        return [new TextRun({ ...style, break: 1 })]
      case 'reference': {
        // A field: Word numbers it anew when captions are added or taken out.
        const name = new TextRun({ ...style, text: `${run.name}\u00a0`, style: 'Hyperlink' })
        const number = new SimpleField(`REF ${run.to} \\h`, String(run.number))
        return [new InternalHyperlink({ anchor: run.to, children: run.says === 'name' ? [name, number] : [number] })]
      }
      case 'footnote': {
        const id = Object.keys(footnotes).length + 1
        footnotes[id] = { children: [new Paragraph({ style: 'FootnoteText', children: writeRuns(run.runs) })] }
        return [new FootnoteReferenceRun(id)]
      }
    }
  }
  const writeRuns = (runs: readonly Run[], style: Style = {}): ParagraphChild[] =>
    runs.flatMap((run) => write(run, style))

  const writePicture = (
    data: Uint8Array,
    type: 'png' | 'jpg',
    { width, height, alternative }: Omit<Drawing, 'svg'>,
  ) => {
    const share = Math.min(1, textWidthPixels / width, highestPicturePixels / height)
    const id = String(++pictures)
    const altText = alternative ? { id, name: `Picture ${id}`, description: alternative } : decoration(id)
    const transformation = { width: Math.round(width * share), height: Math.round(height * share) }
    return new ImageRun({ type, data, transformation, altText })
  }
  const drawnAs = ({ svg }: Drawing): Uint8Array => {
    const png = drawn.get(svg)
    if (!png) throw new Error('A drawing was not drawn')
    return png
  }
  const writeDrawing = (drawing: Drawing) => writePicture(drawnAs(drawing), 'png', drawing)

  /** A decoration behind the words, across the lower part of the page from edge to edge. */
  const writeBackdrop = (drawing: Drawing) => {
    const { width, height } = pagePixels
    const id = String(++pictures)
    const high = Math.round((width * drawing.height) / drawing.width)
    return new ImageRun({
      type: 'png',
      data: drawnAs(drawing),
      transformation: { width, height: high },
      altText: decoration(id),
      floating: {
        horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
        verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: (height - high) * emuPerPixel },
        behindDocument: true,
        wrap: { type: TextWrappingType.NONE },
      },
    })
  }

  return { accent, writeRuns, writePicture, writeDrawing, writeBackdrop, footnotes, nextList: () => ++lists }
}

export type WordWriter = ReturnType<typeof createWordWriter>
