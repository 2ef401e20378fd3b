import { valueText } from '#modules/indicators/analyses/value-format.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { readTurned } from '#modules/indicators/state/state.service.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { AgendaSuggestion } from '../agenda-suggestion.ts'
import type { AgendaSource } from './agenda-source.ts'
import { inAll, suggestionTexts as texts } from './suggestions.texts.ts'

const most = 6

/** Indicators whose direction turned or began by the newest digest, those for the worse first. */
export const figuresSource =
  (figures: Pick<Cube, 'profile'>): AgendaSource =>
  async (tx, { organisation }) => {
    if (organisation.regionKey === null) return []
    const turned = await readTurned(tx, organisation.id)
    if (turned.length === 0) return []
    const verdicts = new Map(turned.map(({ indicator, verdict }) => [indicator, verdict]))
    const rows = await figures.profile(tx, {
      reader: await readOrganisationReader(tx, organisation.id),
      indicators: [...verdicts.keys()],
      region: organisation.regionKey,
    })
    const inTurn = rows.toSorted((a, b) => rankOf(a) - rankOf(b))
    return inTurn.slice(0, most).flatMap((row) => toSuggestion(row, verdicts.get(row.indicator.key)))

    function rankOf({ indicator }: ProfileRow): number {
      return verdicts.get(indicator.key) === 'worse' ? 0 : 1
    }
  }

function toSuggestion(row: ProfileRow, verdict: 'better' | 'worse' | undefined): AgendaSuggestion[] {
  const { indicator, trend, years, values, latest } = row
  const at = trend.firstYear === null ? -1 : years.indexOf(trend.firstYear)
  const first = values[at]
  if (!verdict || !latest || trend.firstYear === null || typeof first !== 'number') return []
  const say = (value: number, year: number, language: Language) =>
    texts[language].value(valueText(value, indicator, language), year)
  const from = { value: first, year: trend.firstYear }
  return [
    {
      key: `indicator:${indicator.key}`,
      source: 'figure',
      kind: 'information',
      title: inAll((language) => textIn(indicator.title, language)),
      reason: inAll((language) =>
        texts[language].figureWhy[verdict](
          say(from.value, from.year, language),
          say(latest.value, latest.year, language),
        ),
      ),
      proposal: null,
      subject: { kind: 'indicator', id: indicator.key, path: `indicators/${indicator.key}` },
    },
  ]
}
