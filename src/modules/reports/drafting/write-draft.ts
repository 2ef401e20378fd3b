import type { ComparedRow } from '#modules/indicators/reading.ts'
import { type BlockSettings, figuresAsked } from '../blocks/index.ts'
import { type Reading, rowsWithFigures } from '../resolve/reading.ts'
import { sentencesOf } from './sentences.ts'
import { sentencesOfSeveral } from './several-sentences.ts'
import { type DraftReading, toDraftFacts } from './to-draft-facts.ts'

/** Key changes are sentences already; every other block that asks for figures gets them. */
const isDrafted = ({ kind }: BlockSettings) => kind !== 'keyChanges'

/** The indicators whose sentences need more than the report's own figures: those that a block tells alone. */
export const draftedAlone = (settings: readonly BlockSettings[]): string[] => [
  ...new Set(
    settings.flatMap((one) => {
      const indicators = figuresAsked(one).indicators ?? []
      return isDrafted(one) && indicators.length === 1 ? indicators : []
    }),
  ),
]

/** The figures that the words of a block are about; undefined: it has no words. */
export function draftedRows(settings: BlockSettings, reading: Reading): ComparedRow[] | undefined {
  const indicators = figuresAsked(settings).indicators ?? []
  return isDrafted(settings) && indicators.length > 0 && reading.facts.own
    ? rowsWithFigures(reading, indicators)
    : undefined
}

/** The sentences of a block of figures, as one paragraph; empty when there is no figure to write of. */
export function writeDraft(settings: BlockSettings, reading: Reading, more: DraftReading): string {
  const rows = draftedRows(settings, reading)
  const { own } = reading.facts
  const [row] = rows ?? []
  if (!rows || !row?.latest || !own) return ''
  if (rows.length > 1) return sentencesOfSeveral(rows, reading.language).join(' ')
  const compareWith = ('compareWith' in settings ? settings.compareWith : null) ?? reading.compareWith
  const by = figuresAsked(settings).grouped?.by
  const facts = toDraftFacts({ row: { ...row, latest: row.latest }, own, compareWith, by }, reading, more)
  return sentencesOf(facts, reading.language).join(' ')
}
