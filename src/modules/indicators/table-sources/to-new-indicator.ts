import type { Register } from '#modules/regions/region.ts'
import { type NewIndicator, undecided } from '../catalogue.ts'
import { decimalsOf } from '../decimals.ts'
import { genders } from '../indicator.ts'
import type { FigureParts } from '../tables/figure-parts.ts'
import { languageOf } from './propose-indicators.ts'
import type { ChosenIndicator } from './table-choice.ts'
import type { FetchedSource } from './import-table.service.ts'

export interface IndicatorParts {
  source: FetchedSource
  chosen: ChosenIndicator
  figures: FigureParts
  register: Register
  updatedOn: string | null
}

/** The indicator that a table's contents become in the catalogue. */
export function toNewIndicator({ source, chosen, figures, register, updatedOn }: IndicatorParts): NewIndicator {
  const language = languageOf(source.address)
  const isPercent = Object.values(chosen.unit).some((unit) => unit?.trim() === '%')
  const having = new Set(figures.parts.map(({ gender }) => gender))
  return {
    key: chosen.key,
    register,
    source: source.service,
    title: chosen.title,
    description: {},
    interpretation: {},
    limits: {},
    producer: source.producer === null ? {} : { [language]: source.producer },
    unit: chosen.unit,
    ratePer: isPercent ? 100 : null,
    decimals: chosen.decimals ?? decimalsOf(figures.parts.map(({ table }) => table)),
    genders: genders.filter((gender) => having.has(gender)),
    updatedOn,
    licence: source.licence,
    visibility: source.visibility,
    mayRepublish: source.mayRepublish,
    ...(source.ownerId !== null && { ownerId: source.ownerId }),
    settings: undecided,
    position: null,
  }
}
