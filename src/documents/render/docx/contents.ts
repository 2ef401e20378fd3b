import { type IContext, type IXmlableObject, LineRuleType, Paragraph, TableOfContents, TextRun } from 'docx'

import type { Language } from '#shared/texts.ts'
import { texts } from '../render.texts.ts'

/** As low as Word lets a line be: a point. */
const lowest = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } as const

/** The table of contents on pages of its own; what follows it stands at the upper edge of a new page. */
export function contentsToWord(language: Language): (Paragraph | TableOfContents)[] {
  const words = texts[language].contents
  return [
    new Paragraph({
      style: 'ContentsHeading',
      pageBreakBefore: true,
      children: [new TextRun({ text: words, bold: true })],
    }),
    new PagedContents(words, { hyperlink: true, headingStyleRange: '1-2' }),
  ]
}

/** A page break that leaves no empty page, however full the page before it is: its line stands on the new one already. */
export const pageBreakToWord = (): Paragraph => new Paragraph({ pageBreakBefore: true, spacing: lowest })

/**
 * Word's table of contents ends in an empty line. Where the entries fill their page to the last line, it would have a
 * page to itself before the text's own page break: so the line carries that break. The library writes that line only
 * when it puts in the entries, once the headings are known.
 */
class PagedContents extends TableOfContents {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context)
    if (!xml) throw new Error('A table of contents without content')
    const look = partsOf(pageBreakToWord().prepForXml(context), 'w:p').find((part) => 'w:pPr' in part)
    let parts = partsOf(xml, 'w:sdt')
    return Object.defineProperty(xml, 'w:sdt', {
      enumerable: true,
      get: () => parts,
      set(filled: IXmlableObject[]) {
        parts = filled
        const end = partsOf(
          parts.find((part) => 'w:sdtContent' in part),
          'w:sdtContent',
        ).at(-1)
        if (look) partsOf(end, 'w:p').unshift(look)
      },
    })
  }
}

/** What an element holds, to be changed in its place. */
function partsOf(xml: IXmlableObject | undefined, name: string): IXmlableObject[] {
  const parts: unknown = xml?.[name]
  if (!Array.isArray(parts)) throw new Error(`Word's ${name} is made otherwise than it was`)
  return parts as IXmlableObject[]
}
