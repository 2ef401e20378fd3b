import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'

import { type Language, locales } from '#shared/texts.ts'
import { familyName, readFont } from '../fonts.ts'

export const colours = {
  ink: '0D2129',
  ink2: '364C53',
  ink3: '52666C',
  line: 'D8E2E3',
  sunken: 'F0F6F6',
  notice: '784817',
  missing: 'FDEDC9',
  callout: 'E8F7F9',
  link: '004D63',
  positive: '00647B',
  negative: 'AE2539',
  quiet: '52666C',
} as const

/** `#a24821` as Word writes it: `A24821`. */
export const wordColour = (colour: string): string => colour.slice(1).toUpperCase()

/** Twentieths of a point: Word's measure. */
export const twips = { page: { width: 11906, height: 16838, margin: 1417 }, textWidth: 9072 } as const
/** The text's width in CSS pixels, for pictures. */
export const textWidthPixels = (twips.textWidth / 1440) * 96
/** The page in CSS pixels. */
export const pagePixels = {
  width: Math.round((twips.page.width / 1440) * 96),
  height: Math.round((twips.page.height / 1440) * 96),
}
/** Upright pictures are kept to half a page. */
export const highestPicturePixels = 450

/** Of the line above each page, in half points. */
export const runningSize = 16

const reading = familyName('reading')
export const headingFont = familyName('heading')

export const wordLanguage = (language: Language) => ({ value: locales[language] })

/** Every face that the styles use; Word's bold of the heading font is its semibold. */
export const embeddedFonts = () => [
  {
    name: reading,
    data: readFont('reading', 'regular'),
    bold: readFont('reading', 'bold'),
    italic: readFont('reading', 'italic'),
  },
  { name: headingFont, data: readFont('heading', 'regular'), bold: readFont('heading', 'semiBold') },
]

const heading = (size: number, before: number, after: number) => ({
  run: { font: headingFont, bold: true, color: colours.ink, size },
  paragraph: { spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
})

interface SmallPrint {
  size: number
  color: string
  /** Space above and below; in tables there is none. */
  before?: number
  after: number
}

const small = (name: string, id: string, { size, color, before = 60, after }: SmallPrint) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { font: headingFont, size, color },
  paragraph: { spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO } },
})

const contentsEntry = (level: number) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  run: { font: headingFont, size: 20, bold: level === 1 },
  paragraph: { spacing: { before: level === 1 ? 100 : 24, after: 24 }, indent: { left: (level - 1) * 340 } },
})

export const styles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: reading, size: 21, color: colours.ink, language: wordLanguage(language) },
      paragraph: { spacing: { after: 160, line: 281, lineRule: LineRuleType.AUTO } },
    },
    title: heading(76, 0, 200),
    heading1: heading(42, 560, 260),
    heading2: heading(29, 420, 160),
    heading3: heading(24, 320, 120),
    heading4: heading(21, 260, 100),
    caption: {
      run: { font: headingFont, size: 19, bold: true, color: colours.ink },
      paragraph: { keepNext: true, spacing: { before: 220, after: 60, line: 264, lineRule: LineRuleType.AUTO } },
    },
    hyperlink: { run: { color: colours.link, underline: {} } },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 60, line: 264 } } },
  },
  paragraphStyles: [
    small('Source', 'Source', { size: 16, color: colours.ink3, after: 200 }),
    small('Figure lead', 'FigureLead', { size: 18, color: colours.ink2, after: 60 }),
    small('Note', 'Note', { size: 19, color: colours.ink2, after: 200 }),
    small('Table text', 'TableText', { size: 18, color: colours.ink, before: 0, after: 0 }),
    small('Table numbers', 'TableNumbers', { size: 16, color: colours.ink, before: 0, after: 0 }),
    small('Table header', 'TableHeader', { size: 18, color: colours.ink2, before: 0, after: 0 }),
    small('Cover line', 'CoverLine', { size: 24, color: colours.ink2, after: 120 }),
    small('Running line', 'RunningLine', { size: runningSize, color: colours.ink3, after: 0 }),
    small('Contents heading', 'ContentsHeading', { size: 42, color: colours.ink, after: 200 }),
    contentsEntry(1),
    contentsEntry(2),
    {
      id: 'ListItem',
      name: 'List item',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 80, line: 269, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Lead',
      name: 'Lead',
      basedOn: 'Normal',
      run: { size: 25, color: colours.ink2 },
      paragraph: { spacing: { after: 220 } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: {
        indent: { left: 340 },
        border: { left: { style: 'single', size: 16, space: 12, color: '7BC3D1' } },
      },
    },
    {
      id: 'QuoteAttribution',
      name: 'Quote attribution',
      basedOn: 'Quote',
      run: { font: headingFont, size: 19, italics: false, color: colours.ink2 },
    },
    {
      id: 'Callout',
      name: 'Callout',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: headingFont },
      paragraph: {
        indent: { left: 200, right: 200 },
        keepLines: true,
        contextualSpacing: true,
        border: { left: { style: 'single', size: 24, space: 10, color: colours.positive } },
      },
    },
  ],
})

const levels = [0, 1, 2, 3]
const indent = (level: number) => ({
  paragraph: { indent: { left: 340 * (level + 1), hanging: 300 } },
})

export const listReference = (ordered: boolean) => (ordered ? 'numbered' : 'bulleted')

/** `accent`: the colour of bullets, as Word writes colours. */
export const numberingIn = (accent: string): INumberingOptions => ({
  config: [
    {
      reference: listReference(false),
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.LEFT,
        style: { ...indent(level), run: { color: accent } },
      })),
    },
    {
      reference: listReference(true),
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: indent(level),
      })),
    },
  ],
})
