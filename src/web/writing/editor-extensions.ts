import type { Extensions } from '@tiptap/core'
import { StarterKit, type StarterKitOptions } from '@tiptap/starter-kit'

import { isSafeUrl } from '#documents/safe-content.ts'
import { type Language, languages } from '#shared/texts.ts'
import { cleanPaste } from './clean-paste.ts'
import { footnoteNode } from './footnote-node.ts'
import { referenceNode } from './reference-node.ts'
import type { ReferenceBook } from './references.tsx'
import { referenceTexts } from './references.texts.ts'
import { tableNodes } from './table-nodes.ts'
import { writingTexts } from './writing.texts.ts'

/** What nodes may hold, as the schema of rich-text.ts reads it. */
const contents: Record<string, string> = {
  heading: '(text | hardBreak)*',
  listItem: 'paragraph (paragraph | bulletList | orderedList)*',
  blockquote: 'paragraph+',
}

const TextKit = StarterKit.extend({
  addExtensions() {
    const extensions: Extensions = this.parent?.() ?? []
    return extensions.map((extension) => {
      const content = contents[extension.name]
      return content && 'extend' in extension ? extension.extend({ content }) : extension
    })
  },
})

const options: Partial<StarterKitOptions> = {
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
}
const kit = TextKit.configure(options)
/** Where several people write, each takes back the own words only: Yjs knows which they are. */
const sharedKit = TextKit.configure({ ...options, undoRedo: false })

/** The editor of texts: only what our documents can hold. By the language in which its marks are named. */
export const editorExtensions = Object.fromEntries(
  languages.map((language) => [
    language,
    [
      kit,
      cleanPaste,
      footnoteNode(writingTexts[language].footnoteSaid),
      referenceNode(referenceTexts[language].gone),
      ...tableNodes,
    ],
  ]),
) as Record<Language, Extensions>

/** The same for a text that is written together. */
export const sharedEditorExtensions = Object.fromEntries(
  languages.map((language) => [language, editorExtensions[language].map((one) => (one === kit ? sharedKit : one))]),
) as Record<Language, Extensions>

/** The same for a text that may refer to what is numbered in its document. */
export const withReferences = (extensions: Extensions, book: ReferenceBook | null): Extensions =>
  extensions.map((one) => (one.name === 'reference' ? one.configure({ book }) : one))
