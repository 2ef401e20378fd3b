import { GripVertical } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { ViewBlock } from '../blocks/ReportBlock.tsx'
import { blockDrag } from './dropped-blocks.ts'
import { movingTexts } from './moving.texts.ts'

/**
 * Beside a block of the document, to drag it to another place by the mouse. The menu of the block and the order in the panel
 * do the same by the keyboard and by touch, so that nobody needs it.
 */
export function BlockHandle({ block }: { block: ViewBlock }) {
  const t = useTexts(movingTexts)
  return (
    <span
      className="report-block-handle"
      title={t.dragHere}
      aria-hidden="true"
      draggable
      onDragStart={({ currentTarget, dataTransfer }) => {
        const dragged = currentTarget.closest('.report-block')
        dataTransfer.setData(blockDrag, block.id)
        dataTransfer.effectAllowed = 'move'
        if (dragged) dataTransfer.setDragImage(dragged, 0, 0)
      }}
    >
      <Icon as={GripVertical} />
    </span>
  )
}
