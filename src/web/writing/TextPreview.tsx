import { richTextToBlocks } from '#documents/rich-text-blocks.ts'
import { mapReferences } from '#documents/references.ts'
import type { RichText } from '#documents/rich-text.ts'
import { PlainBlocks } from '#web/document/PlainBlocks.tsx'
import { useTexts } from '#web/language.tsx'
import { referenceWords, useReferences } from './references.tsx'
import { referenceTexts } from './references.texts.ts'
import { TextNotes } from './TextNotes.tsx'

/** A text as it will read, to be looked at only. */
export function TextPreview({ text }: { text: RichText }) {
  const { gone } = useTexts(referenceTexts)
  const book = useReferences()
  const blocks = richTextToBlocks(text, 2).map((block) =>
    mapReferences(block, (run) => {
      const target = book?.find(run.to)
      return { kind: 'text', text: target ? referenceWords(target, run.says) : `[${gone}]` }
    }),
  )
  return (
    <div className="report-prose">
      <PlainBlocks blocks={blocks} />
      <TextNotes text={text} />
    </div>
  )
}
