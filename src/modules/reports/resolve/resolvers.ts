import type { Block } from '#documents/document.ts'
import type { ReadTx } from '#server/db.ts'
import type { BlockKind, BlockSettings } from '../blocks/index.ts'
import type { ReportBlock } from '../report.ts'
import type { BlockResolver, Lookup, LookupRequest, ResolvePlace } from './block-resolver.ts'
import { comparisonResolver } from './comparison.resolver.ts'
import { concernsResolver } from './concern-blocks.ts'
import { decisionsResolver } from './decisions.resolver.ts'
import { easyLanguageNoteResolver } from './easy-language.resolver.ts'
import { hearingResolver } from './hearing.resolver.ts'
import { indicatorSourcesResolver, keyChangesResolver, keyFiguresResolver } from './indicator-blocks.ts'
import { indicatorChartResolver } from './indicator-chart.ts'
import { indicatorTableResolver } from './indicator-table.ts'
import { logicModelResolver } from './logic-model.resolver.ts'
import { mapResolver } from './map.resolver.ts'
import { minimumContentResolver } from './minimum-content-blocks.ts'
import { participantsResolver } from './participants.resolver.ts'
import { actionsResolver, goalsResolver } from './plan-resolvers.ts'
import { statementsResolver } from './statements.resolver.ts'
import {
  calloutResolver,
  headingResolver,
  imageResolver,
  listResolver,
  methodResolver,
  pageBreakResolver,
  quoteResolver,
  tableResolver,
  textResolver,
} from './typed-blocks.ts'

/** How each kind of block is written; a kind without a resolver does not compile. */
const resolvers: { readonly [Kind in BlockKind]: BlockResolver<Kind> } = {
  text: textResolver,
  heading: headingResolver,
  list: listResolver,
  table: tableResolver,
  indicatorChart: indicatorChartResolver,
  indicatorTable: indicatorTableResolver,
  comparison: comparisonResolver,
  map: mapResolver,
  keyFigures: keyFiguresResolver,
  keyChanges: keyChangesResolver,
  concerns: concernsResolver,
  goals: goalsResolver,
  actions: actionsResolver,
  logicModel: logicModelResolver,
  hearing: hearingResolver,
  participants: participantsResolver,
  decisions: decisionsResolver,
  quote: quoteResolver,
  callout: calloutResolver,
  indicatorSources: indicatorSourcesResolver,
  minimumContent: minimumContentResolver,
  statements: statementsResolver,
  easyLanguageNote: easyLanguageNoteResolver,
  method: methodResolver,
  image: imageResolver,
  pageBreak: pageBreakResolver,
}

const resolverOf = <Kind extends BlockKind>(kind: Kind): BlockResolver<Kind> => resolvers[kind]

/** Whether any of the blocks is written from it. */
export const needs = (settings: readonly BlockSettings[], lookup: Lookup<unknown>): boolean =>
  settings.some(({ kind }) => resolverOf(kind).needs.includes(lookup))

/** Reads what the blocks need beside figures, each thing once. Asking for what no block needs is a defect. */
export async function readLookups(tx: ReadTx, request: LookupRequest): Promise<ResolvePlace['found']> {
  const needed = new Set(request.settings.flatMap(({ kind }) => resolverOf(kind).needs))
  const answers = new Map<Lookup<unknown>, unknown>()
  for (const lookup of needed) answers.set(lookup, await lookup.read(tx, request))
  return <Found>(lookup: Lookup<Found>) => {
    if (!answers.has(lookup)) throw new Error('A block is written from something that its kind does not need')
    return answers.get(lookup) as Found
  }
}

export const resolveBlock = ({ settings, texts }: ReportBlock, place: ResolvePlace): Block[] =>
  resolverOf(settings.kind).resolve(settings, place, texts)
