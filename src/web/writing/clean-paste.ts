import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

import { cleanPastedHtml } from './pasted-html.ts'

/** What is pasted from Word or the web becomes what our documents can hold. */
export const cleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: cleanPastedHtml } })],
})
