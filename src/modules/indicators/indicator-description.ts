import type { Breakdown } from './breakdown.ts'
import type { CatalogueEntry, RevisionHead } from './catalogue.ts'
import type { IndicatorDescription, IndicatorSummary } from './indicators.contract.ts'

/** An indicator of the catalogue as the API tells of it. */
export function toDescription({
  indicator,
  source,
  ownership: { owner },
  revision,
}: CatalogueEntry): IndicatorDescription {
  const shown = { ...indicator, source, owner: owner && { slug: owner.slug, name: owner.name } }
  if (!revision) return { ...shown, revision: null, breakdowns: [] }
  const { blocks, ...head } = revision
  return { ...shown, revision: head, breakdowns: breakdownsOf(blocks) }
}

const breakdownsOf = (blocks: RevisionHead['blocks']): Breakdown[] =>
  [...new Set(blocks.map(({ breakdown }) => breakdown))].filter((one) => one !== '').toSorted()

/** The same without its long texts. */
export function toSummary(entry: CatalogueEntry): IndicatorSummary {
  const {
    description: _description,
    interpretation: _interpretation,
    limits: _limits,
    ...summary
  } = toDescription(entry)
  return summary
}
