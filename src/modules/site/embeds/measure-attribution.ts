import { attributionOf } from '#modules/indicators/attribution.ts'
import type { Language } from '#shared/texts.ts'
import type { ViewedMeasure } from './read-measure-view.ts'

/** Whose figures a view shows, in one line. */
export const attributionOfView = ({ entry, series }: ViewedMeasure, language: Language): string =>
  attributionOf({ ...entry, fetchedAt: series.origin?.fetchedAt ?? null }, language)
