import { Node } from '@tiptap/core'
import type { NodeViewRendererProps } from '@tiptap/core'

import { type ReferenceBook, referenceWords } from './references.tsx'

interface Options {
  /** Null: nothing is numbered where the text is. */
  book: ReferenceBook | null
  /** What stands in the text where the block is not in the document any more. */
  gone: string
}

/** A reference to a numbered block, in the line: it keeps the block, and shows the number that the block has now. */
export const referenceNode = (gone: string) =>
  Node.create<Options>({
    name: 'reference',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    marks: '',

    addOptions: () => ({ book: null, gone }),

    addAttributes: () => ({
      block: {
        default: '',
        parseHTML: (element: HTMLElement) => element.dataset.reference ?? '',
        renderHTML: ({ block }: { block?: unknown }) => ({ 'data-reference': String(block) }),
      },
      says: {
        default: 'name',
        parseHTML: (element: HTMLElement) => (element.dataset.says === 'number' ? 'number' : 'name'),
        renderHTML: ({ says }: { says?: unknown }) => ({ 'data-says': String(says) }),
      },
    }),

    parseHTML: () => [{ tag: 'span[data-reference]' }],
    renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
    addNodeView() {
      const { options } = this
      return (props) => createView(props, options)
    },
  })

function createView({ node }: NodeViewRendererProps, { book, gone }: Options) {
  const dom = document.createElement('span')
  let shown = node
  const draw = () => {
    const target = book?.find(String(shown.attrs.block))
    dom.className = target ? 'report-reference' : 'report-reference gone'
    dom.textContent = target ? referenceWords(target, String(shown.attrs.says)) : gone
    if (target) dom.title = target.caption
    else dom.removeAttribute('title')
  }
  draw()
  const stop = book?.subscribe(draw)
  return {
    dom,
    update(next: typeof node) {
      if (next.type !== shown.type) return false
      shown = next
      draw()
      return true
    },
    ignoreMutation: () => true,
    destroy: () => stop?.(),
  }
}
