import type { ProfileRow } from '#modules/indicators/reading.ts'

/** What a row's figures may be said to do: the trend's verdict, else the last change's. */
export function verdictOf({ trend, change }: Pick<ProfileRow, 'trend' | 'change'>): 'better' | 'worse' | 'none' {
  if (trend.verdict === 'better' || trend.verdict === 'worse') return trend.verdict
  return change?.verdict ?? 'none'
}
