import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'

import type { Language } from '#shared/texts.ts'
import { familyName, readFont } from '../fonts.ts'

export const colours = {
  ink: '0D2129',
  ink2: '364C53',
  ink3: '52666C',
  line: 'D8E2E3',
  sunken: 'F0F6F6',
  bark: 'A24821',
  link: '004D63',
  positive: '00647B',
  negative: 'AE2539',
  quiet: '52666C',
} as const

/** Twentieths of a point: Word's measure. */
export const twips = { page: { width: 11906, height: 16838, margin: 1417 }, textWidth: 9072 } as const
/** The text's width in CSS pixels, for pictures. */
export const textWidthPixels = (twips.textWidth / 1440) * 96
/** Upright pictures are kept to half a page. */
export const highestPicturePixels = 450

const reading = familyName('reading')
export const headingFont = familyName('heading')

const regions: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
export const wordLanguage = (language: Language) => ({ value: regions[language] })

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

const small = (name: string, id: string, size: number, color: string, after: number) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { font: headingFont, size, color },
  paragraph: { spacing: { before: 60, after, line: 264, lineRule: LineRuleType.AUTO } },
})

const contentsEntry = (level: number) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  run: { font: headingFont, size: 20, bold: level === 1 },
  paragraph: { spacing: { before: level === 1 ? 140 : 40, after: 40 }, indent: { left: (level - 1) * 340 } },
})

export const styles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: reading, size: 21, color: colours.ink, language: wordLanguage(language) },
      paragraph: { spacing: { after: 160, line: 324, lineRule: LineRuleType.AUTO } },
    },
    title: heading(64, 0, 200),
    heading1: heading(42, 560, 260),
    heading2: heading(29, 420, 160),
    heading3: heading(24, 320, 120),
    heading4: heading(21, 260, 100),
    caption: {
      run: { font: headingFont, size: 19, bold: true, color: colours.ink },
      paragraph: { keepNext: true, spacing: { before: 280, after: 100, line: 264, lineRule: LineRuleType.AUTO } },
    },
    hyperlink: { run: { color: colours.link, underline: {} } },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 60, line: 264 } } },
  },
  paragraphStyles: [
    small('Source', 'Source', 16, colours.ink3, 300),
    small('Figure lead', 'FigureLead', 18, colours.ink2, 100),
    small('Note', 'Note', 19, colours.ink2, 200),
    small('Table text', 'TableText', 18, colours.ink, 0),
    small('Table numbers', 'TableNumbers', 16, colours.ink, 0),
    small('Table header', 'TableHeader', 18, colours.ink2, 0),
    small('Cover line', 'CoverLine', 24, colours.ink2, 120),
    small('Running line', 'RunningLine', 16, colours.ink3, 0),
    small('Contents heading', 'ContentsHeading', 42, colours.ink, 260),
    contentsEntry(1),
    contentsEntry(2),
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
  ],
})

const levels = [0, 1, 2, 3]
const indent = (level: number) => ({
  paragraph: { indent: { left: 340 * (level + 1), hanging: 300 }, spacing: { after: 60 }, contextualSpacing: true },
})

export const listReference = (ordered: boolean) => (ordered ? 'numbered' : 'bulleted')

export const numbering: INumberingOptions = {
  config: [
    {
      reference: listReference(false),
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.LEFT,
        style: { ...indent(level), run: { color: colours.bark } },
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
}
