import { type BlockKind, type BlockSettings, definitionOf } from '../../blocks/index.ts'
import { BlockForm } from './BlockForm.tsx'
import { ImageDialog } from './ImageDialog.tsx'
import { IndicatorPicker } from './IndicatorPicker.tsx'
import { ListDialog } from './ListDialog.tsx'
import { pickingOf } from './picking.ts'
import type { BlockPlace } from './ReportBlock.tsx'
import { TableDialog } from './TableDialog.tsx'
import { SubheadingDialog } from './SubheadingDialog.tsx'

export interface BlockDialogProps<Settings extends BlockSettings = BlockSettings> {
  place: BlockPlace
  /** What the block shows already; undefined: it is being added. */
  begin?: Settings | undefined
  onDone: (settings: Settings) => void
  onClose: () => void
}

const windows: Partial<Record<BlockKind, true>> = { heading: true, list: true, image: true, table: true }

/** Whether something is asked before a block of the kind can be shown. */
export const asksFirst = (kind: BlockKind): boolean =>
  Boolean(windows[kind] ?? pickingOf(kind) ?? definitionOf(kind).fields)

/** Asks what a block of the kind shows. */
export function BlockDialog({ kind, begin, ...props }: BlockDialogProps & { kind: BlockKind }) {
  const picking = pickingOf(kind)
  if (picking) return <IndicatorPicker {...props} begin={begin} picking={picking} />
  if (kind === 'heading') return <SubheadingDialog {...props} begin={begin?.kind === kind ? begin : undefined} />
  if (kind === 'list') return <ListDialog {...props} begin={begin?.kind === kind ? begin : undefined} />
  if (kind === 'image') return <ImageDialog {...props} begin={begin?.kind === kind ? begin : undefined} />
  if (kind === 'table') return <TableDialog {...props} begin={begin?.kind === kind ? begin : undefined} />
  return <BlockForm {...props} kind={kind} begin={begin} fields={definitionOf(kind).fields ?? []} />
}
