import type { Extensions } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

import { isSafeUrl } from '../document.ts'

/** What nodes may hold, as the schema of rich-text.ts reads it. */
const contents: Record<string, string> = {
  listItem: 'paragraph (paragraph | bulletList | orderedList)*',
  blockquote: 'paragraph+',
}

const ReportKit = StarterKit.extend({
  addExtensions() {
    const extensions: Extensions = this.parent?.() ?? []
    return extensions.map((extension) => {
      const content = contents[extension.name]
      return content && 'extend' in extension ? extension.extend({ content }) : extension
    })
  },
})

/** The editor of reports: only what a report can print. */
export const editorExtensions: Extensions = [
  ReportKit.configure({
    heading: { levels: [3, 4] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    link: {
      openOnClick: false,
      autolink: true,
      linkOnPaste: true,
      protocols: ['mailto'],
      isAllowedUri: (url) => isSafeUrl(url),
      HTMLAttributes: { rel: 'noopener noreferrer', target: null, class: null },
    },
  }),
]
