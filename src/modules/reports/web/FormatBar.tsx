import { useEditorState } from '@tiptap/react'
import { Bold, Heading3, Heading4, Italic, Link2, List, ListOrdered, type LucideIcon, Quote } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton, Toolbar } from 'react-aria-components'

import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { useActiveEditor } from './active-editor.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { pageTexts } from './report-page.texts.ts'

/** The tools for the text that was last written in. Before that they wait; every deed has its key as well. */
export function FormatBar() {
  const t = useTexts(pageTexts)
  const { editor } = useActiveEditor()
  const [isLinking, setLinking] = useState(false)
  const marks = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current?.isActive('bold') ?? false,
      italic: current?.isActive('italic') ?? false,
      heading: current?.isActive('heading', { level: 3 }) ?? false,
      smallHeading: current?.isActive('heading', { level: 4 }) ?? false,
      list: current?.isActive('bulletList') ?? false,
      numberedList: current?.isActive('orderedList') ?? false,
      quote: current?.isActive('blockquote') ?? false,
      link: current?.isActive('link') ?? false,
    }),
  })
  const chain = () => editor?.chain().focus()
  const tools: readonly { name: keyof NonNullable<typeof marks>; icon: LucideIcon; act: () => void }[] = [
    { name: 'bold', icon: Bold, act: () => chain()?.toggleBold().run() },
    { name: 'italic', icon: Italic, act: () => chain()?.toggleItalic().run() },
    { name: 'heading', icon: Heading3, act: () => chain()?.toggleHeading({ level: 3 }).run() },
    { name: 'smallHeading', icon: Heading4, act: () => chain()?.toggleHeading({ level: 4 }).run() },
    { name: 'list', icon: List, act: () => chain()?.toggleBulletList().run() },
    { name: 'numberedList', icon: ListOrdered, act: () => chain()?.toggleOrderedList().run() },
    { name: 'quote', icon: Quote, act: () => chain()?.toggleBlockquote().run() },
    { name: 'link', icon: Link2, act: () => setLinking(true) },
  ]
  return (
    <>
      <Toolbar className="report-format" aria-label={t.format}>
        {tools.map(({ name, icon, act }) => (
          <ToggleButton
            key={name}
            className="report-tool"
            aria-label={t[name]}
            isDisabled={!editor}
            isSelected={marks?.[name] ?? false}
            onChange={act}
          >
            <Icon as={icon} />
          </ToggleButton>
        ))}
      </Toolbar>
      {editor && (
        <LinkDialog key={String(isLinking)} editor={editor} isOpen={isLinking} onClose={() => setLinking(false)} />
      )}
    </>
  )
}
