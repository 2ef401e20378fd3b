/**
 * The light colours of the design tokens as sRGB, for pictures that leave the browser (PDF, Word, e-mail): those know
 * no CSS variables and no OKLCH. palette.test.ts recomputes them from src/web/styles/tokens.css.
 */
export const palette = {
  /** What lies behind the chart: halos and hollow marks are painted with it. */
  ground: '#ffffff',
  ink: '#0d2129',
  ink2: '#364c53',
  ink3: '#52666c',
  line: '#d8e2e3',
  lineStrong: '#c2cfd1',
  control: '#708288',
  inverse: '#ffffff',
  own: '#c05d2a',
  ownText: '#a24821',
  comparison1: '#4a8dac',
  comparison2: '#643e9d',
  county: '#00384b',
  country: '#52666c',
  dot: '#47a2b5',
  band: '#e8f7f9',
  grid: '#d8e2e3',
  target: '#0d2129',
  none: '#d8e2e3',
  hull: '#a24821',
  sail: '#2e5b2a',
  good: '#00647b',
  goodSoft: '#d0eef2',
  bad: '#ae2539',
  badSoft: '#ffe1e4',
  flatSoft: '#e7efef',
  knowledge: '#00647b',
  cooperation: '#457632',
  ownSoft: '#f9e3d4',
  knowledgeSoft: '#d0eef2',
  cooperationSoft: '#e3f2ce',
  sunken: '#e7efef',
  wave: '#1d8097',
  water: '#7bc3d1',
  class1: '#d0eef2',
  class2: '#acdde5',
  class3: '#7bc3d1',
  class4: '#1d8097',
  class5: '#00384b',
} as const

export type Colour = keyof typeof palette

/** The design token behind each colour: charts.css repaints `chart-fill-…` and `chart-stroke-…` with it on screen. */
export const colourTokens: Record<Colour, string> = {
  ground: '--surface',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  line: '--line',
  lineStrong: '--line-strong',
  control: '--control',
  inverse: '--surface',
  own: '--c-own',
  ownText: '--c-own-text',
  comparison1: '--c-1',
  comparison2: '--c-2',
  county: '--c-county',
  country: '--c-country',
  dot: '--c-dot',
  band: '--c-band',
  grid: '--c-grid',
  target: '--c-target',
  none: '--c-none',
  hull: '--hull',
  sail: '--sail-2',
  good: '--good',
  goodSoft: '--good-soft',
  bad: '--bad',
  badSoft: '--bad-soft',
  flatSoft: '--flat-soft',
  knowledge: '--lane-dat',
  cooperation: '--lane-tog',
  ownSoft: '--brand-soft-2',
  knowledgeSoft: '--primary-soft-2',
  cooperationSoft: '--done-soft',
  sunken: '--sunken-2',
  wave: '--wave',
  water: '--water-3',
  class1: '--seq-1',
  class2: '--seq-2',
  class3: '--seq-3',
  class4: '--seq-4',
  class5: '--seq-5',
}

/** Colours as presentation attributes, with the class names by which screen CSS repaints them. */
export function paint(colours: { fill?: Colour; stroke?: Colour }) {
  const { fill, stroke } = colours
  const classNames = [fill && `chart-fill-${fill}`, stroke && `chart-stroke-${stroke}`].filter(Boolean)
  return {
    fill: fill ? palette[fill] : 'none',
    ...(stroke && { stroke: palette[stroke] }),
    className: classNames.join(' '),
  }
}
