import { z } from 'zod'

import type { Language } from '#shared/texts.ts'
import { actionsBlock } from './actions.block.ts'
import type { BlockDefinition, FiguresAsked } from './block-definition.ts'
import { calloutBlock } from './callout.block.ts'
import { comparisonBlock } from './comparison.block.ts'
import { concernsBlock } from './concerns.block.ts'
import { decisionsBlock } from './decisions.block.ts'
import { easyLanguageNoteBlock } from './easy-language-note.block.ts'
import { goalsBlock } from './goals.block.ts'
import { headingBlock } from './heading.block.ts'
import { hearingBlock } from './hearing.block.ts'
import { imageBlock } from './image.block.ts'
import { indicatorChartBlock } from './indicator-chart.block.ts'
import { indicatorSourcesBlock } from './indicator-sources.block.ts'
import { indicatorTableBlock } from './indicator-table.block.ts'
import { keyChangesBlock } from './key-changes.block.ts'
import { keyFiguresBlock } from './key-figures.block.ts'
import { listBlock } from './list.block.ts'
import { logicModelBlock } from './logic-model.block.ts'
import { mapBlock } from './map.block.ts'
import { methodBlock } from './method.block.ts'
import { minimumContentBlock } from './minimum-content.block.ts'
import { pageBreakBlock } from './page-break.block.ts'
import { participantsBlock } from './participants.block.ts'
import { quoteBlock } from './quote.block.ts'
import { statementsBlock } from './statements.block.ts'
import { tableBlock } from './table.block.ts'
import { textBlock } from './text.block.ts'

/** Every kind of block, in the order in which they are offered to writers. */
const definitions = [
  textBlock,
  headingBlock,
  listBlock,
  tableBlock,
  indicatorChartBlock,
  indicatorTableBlock,
  comparisonBlock,
  mapBlock,
  keyFiguresBlock,
  keyChangesBlock,
  concernsBlock,
  goalsBlock,
  actionsBlock,
  logicModelBlock,
  hearingBlock,
  participantsBlock,
  statementsBlock,
  decisionsBlock,
  indicatorSourcesBlock,
  quoteBlock,
  calloutBlock,
  minimumContentBlock,
  easyLanguageNoteBlock,
  methodBlock,
  imageBlock,
  pageBreakBlock,
] as const
type SettingsOfAll<Definitions> = {
  -readonly [Index in keyof Definitions]: Definitions[Index] extends BlockDefinition<infer Settings> ? Settings : never
}

/**
 * What a block of a report shows. All but what is typed are live: they hold a question, and the answer is looked up
 * whenever the report is read, so that no figure is ever typed into a report.
 */
export const blockSettings = z
  .discriminatedUnion(
    'kind',
    definitions.map(({ settings }) => settings) as unknown as SettingsOfAll<typeof definitions>,
  )
  .meta({ id: 'ReportBlockSettings' })
export type BlockSettings = z.infer<typeof blockSettings>
export type BlockKind = BlockSettings['kind']
export type SettingsOf<Kind extends BlockKind> = Extract<BlockSettings, { kind: Kind }>

const byKind = new Map<BlockKind, BlockDefinition>(
  definitions.map((definition) => [definition.settings.shape.kind.value, definition]),
)
export const blockKinds: readonly BlockKind[] = [...byKind.keys()]

/** The definition of a kind of block, without the type of its settings. */
export const definitionOf = (kind: BlockKind): BlockDefinition => byKind.get(kind)!

/** What each kind of block is called. */
export const blockNames = (language: Language): Record<BlockKind, string> =>
  Object.fromEntries(blockKinds.map((kind) => [kind, definitionOf(kind).name[language]])) as Record<BlockKind, string>

export const figuresAsked = (settings: BlockSettings): FiguresAsked =>
  definitionOf(settings.kind).figures?.(settings) ?? {}
