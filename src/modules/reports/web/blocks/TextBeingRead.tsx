import { useMemo } from 'react'

import type { Block } from '#documents/document.ts'
import { answerReference, mapReferences, numberedIn } from '#documents/references.ts'
import { richTextToBlocks } from '#documents/rich-text-blocks.ts'
import { isBlank, type RichText } from '#documents/rich-text.ts'
import type { Language } from '#shared/texts.ts'
import { PlainBlocks } from '#web/document/PlainBlocks.tsx'
import { useTextBeingWritten } from '#web/together/reading-context.tsx'
import { TextNotes } from '#web/writing/TextNotes.tsx'
import { MissingText } from './MissingText.tsx'
import type { BlockPlace, ViewBlock } from './ReportBlock.tsx'

/** A text for who may not write in it: as others write it at the moment, else as it is stored. */
export function TextBeingRead({ block, place }: { block: ViewBlock; place: BlockPlace }) {
  const { language, chapter, report } = place
  const stored = block.texts[language]?.content
  const written = useTextBeingWritten(block.id)
  const fresh = useMemo(
    () =>
      written && !isSame(written, stored)
        ? referring(numbered(written, chapter.level, block.resolved), report, language)
        : undefined,
    [written, stored, chapter.level, block.resolved, report, language],
  )
  const blocks = fresh ?? block.resolved
  if (blocks.length === 0) return <MissingText language={language} />
  return (
    <>
      <PlainBlocks blocks={blocks} />
      <TextNotes text={fresh ? written : stored} />
    </>
  )
}

const isSame = (written: RichText, stored: RichText | undefined): boolean =>
  isBlank(stored) ? isBlank(written) : JSON.stringify(written) === JSON.stringify(stored)

/** The same with its references answered by what the page shows. */
function referring(blocks: readonly Block[], { chapters }: BlockPlace['report'], language: Language): Block[] {
  const shown = new Map(
    chapters.flatMap((chapter) => chapter.blocks.map(({ id, resolved }) => [id, resolved] as const)),
  )
  return blocks.map((block) =>
    mapReferences(block, (run) => answerReference(run, numberedIn(shown.get(run.to) ?? []), language)),
  )
}

/** The words as blocks; tables keep the numbers that they have in the stored text. */
function numbered(written: RichText, level: 1 | 2, resolved: readonly Block[]): Block[] {
  const tables = resolved.filter((one) => one.kind === 'table')
  let at = 0
  return richTextToBlocks(written, level).map((one) => {
    if (one.kind !== 'table') return one
    const number = tables[at++]?.number
    return number === undefined ? one : { ...one, number }
  })
}
