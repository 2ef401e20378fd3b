import type { Editor, JSONContent } from '@tiptap/react'
import type { RichText } from '#documents/rich-text.ts'

export const blankText: RichText = { type: 'doc', content: [{ type: 'paragraph' }] }

/** A text as the editor takes it: an empty one has a line to write on. */
export const editable = (text: RichText | undefined): JSONContent =>
  (text && text.content.length > 0 ? text : blankText) as JSONContent

/** Shows a text that was not typed here, without taking it for a change. */
export const showText = (editor: Editor, text: RichText | undefined): boolean =>
  editor.commands.setContent(editable(text), { emitUpdate: false })
