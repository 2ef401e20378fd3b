/** A sine wave as an SVG path: the water line of the illustrations and of the horizon. */
export function wavePath({
  from,
  to,
  height,
  length,
  y,
}: {
  from: number
  to: number
  height: number
  length: number
  y: (x: number) => number
}): string {
  const step = 2
  const points: string[] = []
  for (let x = from; x <= to; x += step)
    points.push(`${x.toFixed(1)} ${(y(x) + height * Math.sin((x / length) * 2 * Math.PI)).toFixed(1)}`)
  return `M${points.join('L')}`
}
