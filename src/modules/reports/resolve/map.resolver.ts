import type { Block } from '#documents/document.ts'
import { viewTexts } from '#modules/indicators/views/views.texts.ts'
import { textIn } from '#shared/local-text.ts'
import type { SettingsOf } from '../blocks/index.ts'
import type { BlockResolver, ResolvePlace } from './block-resolver.ts'
import { fieldView, mapFigure } from './field-charts.ts'
import { municipalFacts } from './field-facts.ts'
import { emptyNote, missingNote } from './reading.ts'
import { resolveTexts } from './resolve.texts.ts'
import { titleWithUnit } from './wording.ts'

export const mapResolver: BlockResolver<'map'> = { needs: [municipalFacts], resolve: mapBlocks }

function mapBlocks({ indicators, area, years }: SettingsOf<'map'>, place: ResolvePlace): Block[] {
  const { facts, language, found } = place
  const t = resolveTexts[language]
  const [key = ''] = indicators
  if (!facts.own) return emptyNote(t.noRegion)
  const row = facts.rows.get(key)
  if (!row) return missingNote(t.noIndicator(key))
  const municipal = found(municipalFacts)
  if (!municipal.boundaries) return missingNote(t.noBoundaries)
  const figures = municipal.figures.get(key)
  const request = figures && {
    row,
    municipal,
    figures,
    years,
    reading: place,
    regions: [{ role: 'own' as const, region: facts.own }],
  }
  const view = request && fieldView(request)
  if (!request || !view) return emptyNote(t.noFiguresOf(titleWithUnit(row.indicator, language)))
  const { topology, producer, year } = municipal.boundaries
  const boundarySource = viewTexts[language].mapSource(textIn(producer, language), year)
  return [{ kind: 'figure', ...mapFigure(request, view, { area, topology, boundarySource }) }]
}
