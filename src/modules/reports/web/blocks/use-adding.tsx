import { type ReactNode, useState } from 'react'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { type BlockGroup, blockGroups } from '../../blocks/block-definition.ts'
import { type BlockKind, blockKinds, type BlockSettings, definitionOf } from '../../blocks/index.ts'
import { addBlock } from '../../reports.contract.ts'
import { useArranging } from '../arranging.tsx'
import { blockTexts } from './blocks.texts.ts'
import { asksFirst, BlockDialog } from './BlockDialog.tsx'
import type { BlockPlace } from './ReportBlock.tsx'

const kindsOf = (group: BlockGroup) => blockKinds.filter((kind) => definitionOf(kind).group === group)

interface Adding {
  groups: readonly { title: string; kinds: readonly BlockKind[] }[]
  choose: (kind: BlockKind) => void
  isBusy: boolean
  /** The window that asks what the block shows; null when nothing is asked. */
  dialog: ReactNode
}

/** Adding a block to the end of a chapter: the kinds by group, and what is asked of the one that is chosen. */
export function useAdding(place: BlockPlace): Adding {
  const t = useTexts(blockTexts).groups
  const { arrange, isBusy } = useArranging()
  const [asking, setAsking] = useState<BlockKind | null>(null)
  const { organisation, report, chapter } = place

  const add = (settings: BlockSettings) => {
    setAsking(null)
    const after = chapter.blocks.at(-1)?.id ?? null
    void arrange(() => call(addBlock, { organisation, report: report.id, chapter: chapter.id, after, settings }))
  }
  return {
    groups: blockGroups.map((group) => ({ title: t[group], kinds: kindsOf(group) })),
    choose: (kind) => (asksFirst(kind) ? setAsking(kind) : add({ kind } as BlockSettings)),
    isBusy,
    dialog: asking && <BlockDialog kind={asking} place={place} onDone={add} onClose={() => setAsking(null)} />,
  }
}
