/**
 * What Word and others put on the clipboard, as plain HTML: their comments, styles and classes away, their lists that are
 * only paragraphs with marks as real lists, headings at the levels that a text may have. What may come into a text at all
 * is decided by the editor's schema, which reads this.
 */
export function cleanPastedHtml(html: string): string {
  const readable = dropUnseen(html)
  return withoutLooks(listsOf(readable))
}

const listMark = /<(?:!--)?!?\[if !supportLists\](?:--)?>([^]*?)<(?:!--)?!?\[endif\](?:--)?>/gi

/** What no reader sees: programs, styles, Word's own data and comments. The marks of lists are kept as elements. */
const dropUnseen = (html: string): string =>
  html
    .replaceAll(listMark, (_, mark: string) => `<list-mark>${wordsOf(mark)}</list-mark>`)
    .replaceAll(/<!--[^]*?-->|<!\[[^\]]*\]>|<\?xml[^>]*>/gi, '')
    .replaceAll(/<(script|style|xml|head|title|svg|iframe|object|template)\b[^]*?<\/\1\s*>/gi, '')
    .replaceAll(/<\/?(?:(?:o|w|v|m|st1):|html\b|body\b)[^>]*>/gi, '')

const wordsOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&nbsp;|\u00a0/g, ' ')
    .trim()

interface ListLine {
  level: number
  isOrdered: boolean
  content: string
}

const wordParagraph = /<p\b([^>]*)>([^]*?)<\/p>/gi
const listRun = /(?:<p\b[^>]*mso-list:[^>]*level\d[^>]*>[^]*?<\/p>\s*)+/gi

const listsOf = (html: string): string =>
  html.replaceAll(listRun, (run) => {
    const lines = [...run.matchAll(wordParagraph)].map(([, attributes, content]): ListLine => {
      const mark = /<list-mark>([^<]*)<\/list-mark>/.exec(content!)?.[1] ?? ''
      return {
        level: Number(/level(\d)/.exec(attributes!)?.[1] ?? 1),
        isOrdered: /^\(?[\da-z]{1,4}[.)]/i.test(mark),
        content: content!.replaceAll(/<list-mark>[^<]*<\/list-mark>/g, ''),
      }
    })
    return toList(lines)
  })

/** Lines of one list; deeper ones that follow a line are a list within it. */
function toList(lines: readonly ListLine[]): string {
  const [first] = lines
  if (!first) return ''
  const tag = first.isOrdered ? 'ol' : 'ul'
  const items: string[] = []
  for (let at = 0; at < lines.length;) {
    const { content } = lines[at]!
    let end = at + 1
    while (end < lines.length && lines[end]!.level > first.level) end++
    items.push(`<li><p>${content}</p>${toList(lines.slice(at + 1, end))}</li>`)
    at = end
  }
  return `<${tag}>${items.join('')}</${tag}>`
}

const looks = /\s(?:class|style|lang|id|align|width|height|on\w+)=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi

const withoutLooks = (html: string): string =>
  html
    .replaceAll(/<b\b[^>]*(?<!-)font-weight:\s*normal[^>]*>([^]*?)<\/b>/gi, '$1')
    .replaceAll(/<([a-z][a-z0-9]*)\b[^>]*>/gi, (tag) => tag.replaceAll(looks, ''))
    .replaceAll(/<\/?list-mark>/g, '')
    .replaceAll(/(<\/?)h[12](?=[\s>])/gi, '$1h3')
    .replaceAll(/(<\/?)h[56](?=[\s>])/gi, '$1h4')
    .replaceAll(/<p>(?:\s|&nbsp;|\u00a0|<\/?span>|<br\s*\/?>)*<\/p>/gi, '')
