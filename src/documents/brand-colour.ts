/** Text of this contrast against white is read by almost everybody (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5

type Channels = readonly [red: number, green: number, blue: number]

const channelsOf = (colour: string): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]
const toColour = (channels: Channels): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`

/** Relative luminance as WCAG defines it, from 0 (black) to 1 (white). */
function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How much a colour (`#rrggbb`) stands out from white: 1 for white, 21 for black. */
export const contrastWithWhite = (colour: string): number => 1.05 / (luminance(channelsOf(colour)) + 0.05)

/** The colour itself when it is read on white, and white on it; else the lightest shade of it that is. */
export function readableColour(colour: string): string {
  const channels = channelsOf(colour)
  for (let share = 100; share > 0; share--) {
    const shade = toColour(channels.map((channel) => (channel * share) / 100) as unknown as Channels)
    if (contrastWithWhite(shade) >= leastContrast) return shade
  }
  return '#000000'
}
