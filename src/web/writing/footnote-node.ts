import { mergeAttributes, Node } from '@tiptap/core'

/**
 * A footnote as a mark in the line, with its words in an attribute. Numbers come from the style sheet, which counts the
 * notes of the whole document; `nameOf` is what the mark is called by those who hear it.
 */
export const footnoteNode = (nameOf: (words: string) => string) =>
  Node.create({
    name: 'footnote',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    marks: '',

    addAttributes: () => ({
      text: {
        default: '',
        parseHTML: (element: HTMLElement) => element.dataset.footnote ?? '',
        renderHTML: ({ text }: { text?: unknown }) => ({ 'data-footnote': String(text) }),
      },
    }),

    parseHTML: () => [{ tag: 'sup[data-footnote]' }],

    renderHTML: ({ node, HTMLAttributes }) => {
      const name = nameOf(String(node.attrs.text))
      return [
        'sup',
        mergeAttributes(HTMLAttributes, { class: 'report-footnote', role: 'img', 'aria-label': name, title: name }),
      ]
    },
  })
