import type { Document, Logo } from '../../document.ts'
import { type Arrangement, arrange } from '../arrangement.ts'
import { coverOf } from '../cover-art.ts'
import { wordColour } from '../docx/look.ts'
import { drawingsIn } from '../docx/drawings.ts'
import { drawAll } from '../docx/picture.ts'
import { withFixedRandom } from '../docx/reproducible.ts'
import { pointsFor, requireDrawn, type SlideWriter, toDataUri, writeColumn } from './column.ts'
import type { TellStep } from '../render-job.ts'
import { createPresentation, type Presentation, type PresentationSlide } from './library.ts'
import { body, colours, estimateHeight, footer, page, sizeThatFits, slideFont, title as titlePlace } from './look.ts'
import { decoration, finishSlides } from './repair.ts'
import { type Slide, slidesOf } from './slides-of.ts'

const masters = { cover: 'COVER', content: 'CONTENT' } as const
const titleName = 'title'

/**
 * A document as slides of 16:9: a cover and one slide for each chapter, with real titles, native tables, pictures with
 * alternative texts, and notes that tell the origin of the figures. The same document and moment give the same bytes.
 */
export async function toPptx(document: Document, createdAt: Date, tell?: TellStep): Promise<Uint8Array> {
  return withFixedRandom(async () => {
    const arranged = arrange(document, 'screen')
    const art = coverOf(arranged)
    const drawn = await drawAll([...(art ? [art] : []), ...drawingsIn(arranged.blocks)], tell)
    const accent = wordColour(arranged.accent)
    const deck = createDeck(arranged, accent)
    writeCover(deck, arranged, { accent, art: art && toDataUri(requireDrawn(drawn, art), 'image/png') })
    for (const slide of slidesOf(arranged)) writeSlide(deck, slide, { accent, drawn })
    const file = await deck.write({ outputType: 'nodebuffer', compression: false })
    return finishSlides(file as Buffer, arranged, createdAt)
  })
}

const line = { fontFace: slideFont, margin: 0, valign: 'middle' } as const

function createDeck({ title, organisation, notice }: Arrangement, accent: string): Presentation {
  const deck = createPresentation()
  deck.defineLayout({ name: 'WIDE', width: page.width, height: page.height })
  deck.layout = 'WIDE'
  deck.title = title
  deck.author = organisation
  deck.company = organisation
  deck.theme = { headFontFace: slideFont, bodyFontFace: slideFont }
  const footerLine = { ...line, y: footer.y, h: footer.height, fontSize: 10 }
  const { margin } = page
  deck.defineSlideMaster({
    title: masters.content,
    background: { color: colours.ground },
    objects: [
      { rect: { x: 0, y: 0, w: 0.16, h: page.height, fill: { color: accent } } },
      placeholder({ x: margin, y: titlePlace.y, w: body.width, h: titlePlace.height, fontSize: 30 }),
      {
        text: {
          text: [organisation, title, notice].filter(Boolean).join(' · '),
          options: { ...footerLine, x: margin, w: body.width - 1, color: colours.ink3 },
        },
      },
    ],
    slideNumber: { x: page.width - margin - 0.6, y: footer.y, w: 0.6, h: footer.height, ...numberLook },
  })
  deck.defineSlideMaster({
    title: masters.cover,
    background: { color: colours.ground },
    objects: [placeholder({ x: margin, y: 1.3, w: body.width, h: 1.6, fontSize: 46 })],
  })
  return deck
}

const numberLook = { fontFace: slideFont, fontSize: 10, color: colours.ink3, align: 'right', margin: 0 } as const

type Placed = { x: number; y: number; w: number; h: number; fontSize: number }

const placeholder = (place: Placed) => ({
  placeholder: {
    options: { name: titleName, type: 'title' as const, ...line, ...place, bold: true, align: 'left' as const },
    text: '',
  },
})

interface CoverLook {
  accent: string
  art: string | null
}

function writeCover(deck: Presentation, arranged: Arrangement, { accent, art }: CoverLook): void {
  const { title, subtitle, organisation, notice, dateInWords, brand } = arranged
  const slide = deck.addSlide({ masterName: masters.cover })
  const width = page.width
  const titleHeight = (points: number) => estimateHeight(title.length, { width: body.width * 0.9, points })
  if (art)
    slide.addImage({ data: art, x: 0, y: 3.4, w: width, h: 4.1, sizing: cropped(width, 4.1), altText: decoration })
  if (brand?.logo) writeLogo(slide, brand.logo)
  const place = { x: page.margin, w: body.width - logoRoom }
  slide.addText(organisation, { ...line, ...place, y: 0.7, h: 0.5, fontSize: 20, bold: true, color: accent })
  slide.addText(title, {
    placeholder: titleName,
    color: colours.ink,
    fontSize: sizeThatFits(coverSizes, 1.5, titleHeight),
  })
  const below = [subtitle, dateInWords, notice].filter((words) => words)
  slide.addText(below.join(' · '), {
    ...line,
    x: page.margin,
    w: body.width,
    y: 2.9,
    h: 0.45,
    fontSize: 16,
    color: colours.ink2,
  })
}

/** A title of two lines is as high as its place, whatever its words. */
const coverSizes = [46, 40, 34, 28] as const

/** At the right end of the line with the organisation's name. */
const logoRoom = 2.8

function writeLogo(slide: PresentationSlide, { bytes, mediaType, width, height, alternative }: Logo): void {
  const scale = Math.min(logoRoom / width, 0.9 / height)
  const size = { w: width * scale, h: height * scale }
  const x = page.width - page.margin - size.w
  slide.addImage({ data: toDataUri(bytes, mediaType), x, y: 0.5, ...size, altText: alternative || decoration })
}

/** The brook as wide as the slide; its lower edge is cut. */
const cropped = (w: number, h: number) => ({ type: 'crop' as const, x: 0, y: 0, w, h })

function writeSlide(
  deck: Presentation,
  { title, columns, notes }: Slide,
  look: Pick<SlideWriter, 'accent' | 'drawn'>,
): void {
  const slide = deck.addSlide({ masterName: masters.content })
  slide.addText(title, { placeholder: titleName, color: colours.ink })
  const width = (body.width - body.gap * (columns.length - 1)) / Math.max(1, columns.length)
  const height = body.bottom - body.y
  const points = columns.length > 0 ? pointsFor(columns, { width, height }) : 0
  columns.forEach((blocks, index) => {
    const x = page.margin + index * (width + body.gap)
    writeColumn({ slide, ...look, points }, blocks, { x, y: body.y, width, height })
  })
  if (notes.length > 0) slide.addNotes(notes.join('\n'))
}
