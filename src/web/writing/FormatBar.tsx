import { useEditorState } from '@tiptap/react'
import {
  Bold,
  Hash,
  Heading3,
  Heading4,
  History,
  Italic,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Superscript,
} from 'lucide-react'
import { Button, Separator, ToggleButton, Toolbar } from 'react-aria-components'

import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { useActiveEditor } from './active-editor.tsx'
import { FootnoteDialog } from './FootnoteDialog.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { ReferenceDialog } from './ReferenceDialog.tsx'
import { useReferences } from './references.tsx'
import { TableMenu } from './TableMenu.tsx'
import { VersionsDialog } from './VersionsDialog.tsx'
import { writingTexts } from './writing.texts.ts'

/** The tools for the text that was last written in. Before that they wait; every deed has its key as well. */
export default function FormatBar() {
  const t = useTexts(writingTexts)
  const { active, ask } = useActiveEditor()
  const editor = active?.editor ?? null
  const book = useReferences()
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
      footnote: current?.isActive('footnote') ?? false,
      reference: current?.isActive('reference') ?? false,
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
    { name: 'link', icon: Link2, act: () => ask('link') },
    { name: 'footnote', icon: Superscript, act: () => ask('footnote') },
    ...(book ? [{ name: 'reference' as const, icon: Hash, act: () => ask('reference') }] : []),
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
        <TableMenu editor={editor} />
        <Separator orientation="vertical" className="report-tool-gap" />
        <Button className="report-tool" aria-label={t.versions} isDisabled={!editor} onPress={() => ask('versions')}>
          <Icon as={History} />
        </Button>
      </Toolbar>
      <TextWindows />
    </>
  )
}

/** What is asked about the text that is being written. */
function TextWindows() {
  const { active, asking, ask } = useActiveEditor()
  const book = useReferences()
  if (!active || !asking) return null
  const close = () => ask(null)
  if (asking === 'link') return <LinkDialog editor={active.editor} onClose={close} />
  if (asking === 'reference') return book && <ReferenceDialog editor={active.editor} book={book} onClose={close} />
  if (asking === 'footnote') return <FootnoteDialog editor={active.editor} onClose={close} />
  return <VersionsDialog text={active} onClose={close} />
}
