import type { IXmlableObject, PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'

const estimate = estimatePageNumbersWith({ guess: true })

/** So much below a heading stays on its page with it, or takes it along to the next one. */
const keptWith = 6

/**
 * The pages of the headings for the table of contents, by laying out what stands up to the last of them: the annex of
 * figures behind it is half of a large report and moves none. How many pages there are is left to Word, which counts
 * them whenever it opens a file. Headings have their numbers in their words, so that none is looked for in lists.
 */
export const pagesOfHeadings: PageNumberEstimator = (body, context) => {
  const { pageCount, sectionPageCounts, ...ofHeadings } = estimate(upToLastHeading(body), context)
  return ofHeadings
}

function upToLastHeading(body: IXmlableObject): IXmlableObject {
  const parts: unknown = body['w:body']
  if (!Array.isArray(parts)) throw new Error("Word's body is made otherwise than it was")
  const last = parts.findLastIndex(isHeading)
  const end = last + 1 + keptWith
  // What closes the body says how large its pages are.
  return last < 0 || end >= parts.length - 1 ? body : { 'w:body': [...parts.slice(0, end), parts.at(-1)] }
}

const isHeading = (part: unknown): boolean =>
  inside(inside(part, 'w:p'), 'w:pPr').some((look) => /^Heading\d$/.test(styleOf(look)))

/** What an element holds, if it is of that name or holds one of it. */
function inside(part: unknown, name: string): unknown[] {
  const element = Array.isArray(part) ? part.find((one) => hasName(one, name)) : part
  return hasName(element, name) && Array.isArray(element[name]) ? element[name] : []
}

const hasName = (part: unknown, name: string): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && name in part

function styleOf(look: unknown): string {
  const attributes = hasName(look, 'w:pStyle') && look['w:pStyle']
  const said = hasName(attributes, '_attr') && attributes['_attr']
  return hasName(said, 'w:val') ? String(said['w:val']) : ''
}
