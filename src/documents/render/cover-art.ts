import type { Day } from '#shared/day.ts'
import type { Brand, Drawing } from '../document.ts'

const size = { width: 794, height: 600 }

const colours = {
  bank: '#e3f2ce',
  meadow: '#cde5a4',
  shallow: '#acdde5',
  water: '#86cad7',
  deep: '#69b6c7',
  shadow: '#4f97a9',
  ripple: '#e8f7f9',
  stone: '#c2cfd1',
  darkStone: '#96a6aa',
  grass: '#84b553',
  darkGrass: '#649740',
  hull: '#a24821',
  rim: '#8c3e1d',
  bark: '#7f381e',
  leaf: '#649740',
  darkLeaf: '#457632',
  vein: '#b1d47d',
} as const

const area = (path: string, colour: string) => `<path d="${path}" fill="${colour}"/>`
const line = (path: string, colour: string, width: number) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`
const short = (value: number) => String(Math.round(value * 10) / 10)
const path = (strings: TemplateStringsArray, ...values: number[]) => String.raw({ raw: strings }, ...values.map(short))

/** Banks and water from the far, shallow edge to the deep, and the bend of the near bank. */
const brook = [
  area('M0 268C150 262 300 226 430 150S640 20 794 0V600H0Z', colours.bank),
  area('M0 288C160 282 318 246 450 170S660 44 794 26V600H0Z', colours.shallow),
  area('M0 338C180 336 350 306 486 232S690 108 794 92V600H0Z', colours.water),
  area('M0 600V470C150 462 330 432 480 352S700 210 794 192V600Z', colours.deep),
  area('M794 232C736 262 716 318 724 372S770 476 794 492Z', colours.bank),
  area('M794 262C754 288 744 330 750 372S778 448 794 460Z', colours.meadow),
].join('')

const currents = [
  'M40 330C160 326 270 306 356 268',
  'M120 408C230 400 330 376 412 334',
  'M480 202C548 160 620 128 690 112',
  'M20 540C150 536 270 512 372 470',
  'M470 330C546 286 620 256 690 244',
  'M520 520C590 490 630 460 668 424',
]
  .map((current) => line(current, colours.ripple, 2.3))
  .join('')

function stone(x: number, y: number, { width: w, height: h }: { width: number; height: number }, colour: string) {
  const outline = path`M${x - w} ${y}C${x - w} ${y - h * 1.1} ${x - w * 0.3} ${y - h * 1.5} ${x + w * 0.15} ${y - h * 1.35}C${x + w * 0.8} ${y - h * 1.2} ${x + w * 1.1} ${y - h * 0.4} ${x + w} ${y}Z`
  const edge = path`M${x - w * 1.25} ${y + 3}q${w * 0.6} 6 ${w * 1.25} 1.5t${w * 1.25} -1`
  return area(outline, colour) + line(edge, colours.ripple, 2.2)
}

const stones = [
  stone(214, 318, { width: 26, height: 17 }, colours.stone),
  stone(252, 314, { width: 15, height: 11 }, colours.darkStone),
  stone(560, 150, { width: 20, height: 13 }, colours.darkStone),
  stone(672, 428, { width: 28, height: 18 }, colours.stone),
  stone(704, 440, { width: 15, height: 10 }, colours.darkStone),
  stone(246, 572, { width: 34, height: 22 }, colours.stone),
].join('')

const tuft = (x: number, y: number, height: number): string =>
  [-0.42, -0.2, 0.02, 0.26, 0.46]
    .map((lean, blade) =>
      line(
        path`M${x + blade * height * 0.05} ${y}q${height * lean * 0.2} ${-height * 0.55} ${height * lean} ${-height * (0.75 + (blade % 2) * 0.25)}`,
        blade % 2 === 0 ? colours.grass : colours.darkGrass,
        Math.round(height * 0.55) / 10,
      ),
    )
    .join('')

const grass = [
  tuft(330, 230, 62),
  tuft(372, 206, 48),
  tuft(120, 272, 50),
  tuft(600, 70, 52),
  tuft(756, 330, 60),
  tuft(776, 420, 46),
].join('')

const hull = 'M-62-7C-30 4 24 3 66-15C62 20 38 44 0 44S-56 24-62-7Z'
const sail = 'M0-14C-34-46-24-92 34-116C66-72 52-32 0-14Z'

/** A boat of bark with a birch leaf for a sail. */
const boat =
  `<ellipse cx="4" cy="42" rx="58" ry="10" fill="${colours.shadow}"/>` +
  line('M-96 36q22-9 44 0M54 40q22-9 44 0M-34 62q30-9 66 1', colours.ripple, 3.5) +
  '<g transform="rotate(4)">' +
  line('M-4 2C-6-30-4-58 2-84', colours.bark, 5) +
  area(sail, colours.leaf) +
  area('M0-14C12-50 22-82 34-116C66-72 52-32 0-14Z', colours.darkLeaf) +
  line('M1-16C10-50 20-80 33-112M9-42l-20-9M9-42l26-6M16-66l-18-9M16-66l24-5', colours.vein, 2) +
  area(hull, colours.hull) +
  area('M-62-7C-30 4 24 3 66-15C65-8 64-3 62 3C24 15-28 16-58 8C-60 3-61-2-62-7Z', colours.rim) +
  line('M-44 21q18 6 36 4M4 31q16 1 32-8M-26 34q11 4 23 3M14 22q12-1 24-6', colours.bark, 3) +
  '</g>'

/** How far along its year a day is, from 0 to 1. */
export function shareOfYear(day: Day): number {
  const year = Number(day.slice(0, 4))
  const start = Date.UTC(year, 0, 1)
  return (Date.parse(day) - start) / (Date.UTC(year + 1, 0, 1) - start)
}

/** The cover's picture: the brook that is the year, and on it our boat, the further up the later in the year it is. */
function coverArt(day: Day): Drawing {
  const share = shareOfYear(day)
  const place = path`translate(${110 + share * 480} ${456 - share * 140})`
  const scale = Math.round((1.05 - share * 0.3) * 100) / 100
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">` +
    `${brook}${currents}${stones}${grass}<g transform="${place} scale(${scale})">${boat}</g></svg>`
  return { svg, ...size, alternative: '' }
}

/** A field of the organisation's colour with a lighter wave above it. */
function coverField(accent: string): Drawing {
  const wave = 'M0 250C150 214 300 214 430 250S680 300 794 240V600H0Z'
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">` +
    `<path d="M0 214C150 178 300 178 430 214S680 264 794 204V600H0Z" fill="${accent}" fill-opacity="0.22"/>` +
    `${area(wave, accent)}</svg>`
  return { svg, ...size, alternative: '' }
}

export interface Covered {
  date: Day
  accent: string
  brand?: Brand | undefined
}

/** What the cover shows below the words; null: nothing. */
export function coverOf({ date, accent, brand }: Covered): Drawing | null {
  if (brand?.cover === 'plain') return null
  return brand?.cover === 'colour' ? coverField(accent) : coverArt(date)
}
