import { richTextToBlocks } from '#documents/rich-text-blocks.ts'
import type { RichText } from '#documents/rich-text.ts'
import { PlainBlocks } from '#web/document/PlainBlocks.tsx'
import { TextNotes } from './TextNotes.tsx'

/** A text as it will read, to be looked at only. */
export const TextPreview = ({ text }: { text: RichText }) => (
  <div className="report-prose">
    <PlainBlocks blocks={richTextToBlocks(text, 2)} />
    <TextNotes text={text} />
  </div>
)
