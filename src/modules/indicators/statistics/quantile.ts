/**
 * The value below which a share of ascending numbers lies, straight between two neighbours. NaN of no numbers. (Type 7 of
 * R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50, 1996: as in R and
 * Excel's PERCENTILE.INC.)
 */
export function quantileOf(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share
  const below = ascending[Math.floor(place)]
  const above = ascending[Math.ceil(place)]
  if (below === undefined || above === undefined) return Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}
