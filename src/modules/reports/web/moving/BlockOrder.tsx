import { GripVertical } from 'lucide-react'
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'

import { textIn } from '#shared/local-text.ts'
import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { PagePlace, ViewBlock, ViewChapter } from '../blocks/ReportBlock.tsx'
import { type BlockPosition, positionBeside } from './block-place.ts'
import { movingTexts } from './moving.texts.ts'
import { useBlockName } from './use-block-name.ts'
import { useMoving } from './use-moving.ts'

const dragType = 'kaarna-report-block'

/** The blocks of every chapter in their order, to be moved by dragging or by the keyboard, within a chapter and to another. */
export function BlockOrder({ place }: { place: PagePlace }) {
  const t = useTexts(movingTexts)
  const move = useMoving(place)
  const blocks = new Map(place.report.chapters.flatMap((chapter) => chapter.blocks.map((block) => [block.id, block])))
  const onMove = (id: string, to: BlockPosition) => {
    const block = blocks.get(id)
    if (block) void move(block, to)
  }
  return (
    <section className="report-order">
      <h3>{t.order}</h3>
      <p className="small muted">{t.lead}</p>
      {place.report.chapters.map((chapter) => (
        <ChapterOrder key={chapter.id} place={place} chapter={chapter} onMove={onMove} />
      ))}
    </section>
  )
}

interface ChapterProps {
  place: PagePlace
  chapter: ViewChapter
  onMove: (block: string, to: BlockPosition) => void
}

function ChapterOrder({ place, chapter, onMove }: ChapterProps) {
  const t = useTexts(movingTexts)
  const title = textIn(chapter.title, place.language)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key), 'text/plain': String(key) })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [dragType],
    onReorder({ keys, target }) {
      for (const key of keys) onMove(String(key), toPosition(chapter, String(key), target))
    },
    async onInsert({ items, target }) {
      for (const item of items)
        if (item.kind === 'text') {
          const id = await item.getText(dragType)
          onMove(id, toPosition(chapter, id, target))
        }
    },
    async onRootDrop({ items }) {
      for (const item of items)
        if (item.kind === 'text')
          onMove(await item.getText(dragType), { chapter: chapter.id, after: chapter.blocks.at(-1)?.id ?? null })
    },
  })
  return (
    <>
      <h4 lang={place.language}>
        {chapter.number} {title}
      </h4>
      <GridList
        aria-label={t.blocksOf(title)}
        className="report-order-list"
        items={chapter.blocks}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="small muted">{t.empty}</p>}
      >
        {(block) => <OrderedBlock block={block} place={place} />}
      </GridList>
    </>
  )
}

function OrderedBlock({ block, place }: { block: ViewBlock; place: PagePlace }) {
  const t = useTexts(movingTexts)
  const name = useBlockName(place.language)(block)
  return (
    <GridListItem id={block.id} className="report-order-block" textValue={name}>
      <Button slot="drag" className="card-handle" aria-label={t.drag(name)}>
        <Icon as={GripVertical} />
      </Button>
      <span>{name}</span>
    </GridListItem>
  )
}

interface DropTarget {
  key: string | number
  dropPosition: 'before' | 'after' | 'on'
}

const toPosition = (chapter: ViewChapter, block: string, { key, dropPosition }: DropTarget): BlockPosition =>
  positionBeside(chapter, block, { key: String(key), isAfter: dropPosition !== 'before' })
