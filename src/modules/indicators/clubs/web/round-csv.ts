import { csvFile, plainCell } from '#shared/csv.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { ClubRound, FigureInput, FigureState } from '../club-round.ts'
import { clubRoundTexts } from './club-round.texts.ts'

interface Row extends FigureInput {
  name: string
  state: FigureState
}

/** What the reader may see of a round's figures: the approved ones, the own one, and for the coordinator everybody's. */
export function toRoundCsv(round: ClubRound, language: Language): string {
  const { csvHeads, states } = clubRoundTexts[language]
  const unit = textIn(round.definition.unit, language)
  const number = (value: number | null) => {
    const plain = value === null ? '' : value.toFixed(round.definition.decimals)
    return language === 'en' ? plain : plain.replace('.', ',')
  }
  const lines = rowsOf(round, language).map(({ name, state, value, reason, note }) => [
    name,
    String(round.year),
    number(value),
    unit,
    states[state],
    reason ?? '',
    note ?? '',
  ])
  return csvFile(
    [Object.values(csvHeads), ...lines].map((cells) => cells.map((text) => plainCell(text, ';'))),
    ';',
  )
}

function rowsOf({ all, own, figures }: ClubRound, language: Language): Row[] {
  const reported = (all ?? (own ? [own] : [])).flatMap(({ member, state, reported: said }) =>
    said && state !== 'approved' ? [{ ...said, name: textIn(member.name, language), state }] : [],
  )
  const approved = figures.map(({ member, ...said }): Row => ({
    ...said,
    name: textIn(member.name, language),
    state: 'approved',
  }))
  return [...approved, ...reported].toSorted((a, b) => a.name.localeCompare(b.name, language))
}
