import { randomOf, shuffled } from './demo-random.ts'

export interface PlaceName {
  fi: string
  sv: string
}

/** First and last parts of invented names, Finnish and Swedish. None of the compounds that are used is a real municipality. */
const beginnings = `
  Aamu Morgon, Apila Klöver, Aurinko Sol, Haikara Häger, Havu Barr, Helmi Pärl, Hilla Hjortron, Hopea Silver, Humala Humle,
  Ilta Kväll, Ilves Lo, Jalava Alm, Kaarna Bark, Kaisla Säv, Kanerva Ljung, Karpalo Tranbärs, Kaste Dagg, Kataja En,
  Kaura Havre, Kettu Räv, Kielo Konvalj, Kuikka Lom, Kukka Blom, Kurki Tran, Kiuru Lärk, Lehmus Lind, Lokki Mås,
  Lumme Näckros, Majava Bäver, Marja Bär, Mesi Honung, Metso Tjäder, Mustikka Blåbärs, Mäyrä Grävling, Ohra Korn,
  Orvokki Viol, Peippo Fink, Pellava Lin, Pihlaja Rönn, Pilvi Moln, Rae Hagel, Routa Tjäl, Ruska Höst, Saarni Ask,
  Sammal Moss, Saukko Utter, Sini Blå, Sirkka Syrs, Suvi Sommar, Teeri Orr, Tiira Tärn, Tuohi Näver, Tuuli Vind,
  Tähti Stjärn, Usva Dimm, Vaahtera Lönn, Varis Kråk`
const endings = `
  harju ås, järvi träsk, kangas mo, koski fors, kylä by, lahti vik, lampi tjärn, lähde källa, metsä skog, mäki backa,
  niemi näs, notko dal, pelto åker, ranta strand, saari holm, salmi sund, vaara berg, virta ström`

const pairs = (list: string): PlaceName[] =>
  list.split(',').map((pair) => {
    const [fi = '', sv = ''] = pair.trim().split(' ')
    return { fi, sv }
  })

/** So many different invented names of municipalities, none of them in `taken`. */
export function inventPlaceNames(count: number, taken: readonly PlaceName[]): PlaceName[] {
  const used = new Set(taken.flatMap(({ fi, sv }) => [fi, sv]))
  const all = pairs(beginnings).flatMap((first) =>
    pairs(endings).map((last) => ({ fi: joined(first.fi, last.fi), sv: joined(first.sv, last.sv) })),
  )
  return shuffled(all, randomOf('demo place names'))
    .filter(({ fi, sv }) => !used.has(fi) && !used.has(sv))
    .slice(0, count)
}

/** Finnish puts a hyphen between two equal vowels (Ilta-ahde), and no word has a letter three times. */
function joined(first: string, last: string): string {
  const end = first.at(-1)!
  if (end === last[0] && /[aeiouyäöå]/.test(end)) return `${first}-${last}`
  return end === last[0] && end === first.at(-2) ? first + last.slice(1) : first + last
}
