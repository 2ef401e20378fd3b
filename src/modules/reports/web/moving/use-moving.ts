import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { ChangedSince } from '#web/undo/undo-stack.ts'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import { moveBlock } from '../../reports.contract.ts'
import { useArranging } from '../arranging.tsx'
import type { PagePlace, ViewBlock } from '../blocks/ReportBlock.tsx'
import { type BlockPosition, isSamePosition, positionOf } from './block-place.ts'
import { movingTexts } from './moving.texts.ts'
import { useBlockName } from './use-block-name.ts'

/** Moves a block to a place of its chapter or of another, and offers to take it back. */
export function useMoving({ organisation, report, language }: PagePlace) {
  const t = useTexts(movingTexts)
  const nameOf = useBlockName(language)
  const { arrange } = useArranging()
  const offerUndo = useOfferUndo()
  const put = (block: string, to: BlockPosition) =>
    arrange((version) => call(moveBlock, { organisation, report: report.id, block, version, ...to }))

  return async (block: ViewBlock, to: BlockPosition): Promise<void> => {
    const from = positionOf(report.chapters, block.id)
    if (!from || isSamePosition(from, to)) return
    if (!(await put(block.id, to))) return
    const chapter = report.chapters.find(({ id }) => id === to.chapter)
    offerUndo({
      said: t.moved(nameOf(block), chapter ? textIn(chapter.title, language) : ''),
      async undo() {
        if (!(await put(block.id, from))) throw new ChangedSince('')
      },
    })
  }
}
