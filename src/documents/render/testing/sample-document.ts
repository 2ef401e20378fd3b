import type { Language } from '#shared/texts.ts'
import {
  type Block,
  type Document,
  type Drawing,
  type Figure,
  paragraph,
  type Run,
  type Source,
  text,
} from '../../document.ts'
import { createNumbering } from '../../numbering.ts'

/** Invented numbers that wander as real ones do, the same every time. */
export function sampleValues(seed: number, count = 14): number[] {
  let state = seed * 7919 + 17
  let value = 8 + (seed % 11)
  return Array.from({ length: count }, () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    value = Math.max(0.5, value + (state / 4294967296 - 0.5) * 2.4)
    return Math.round(value * 10) / 10
  })
}

/** A line chart drawn as the real ones are: colours as attributes, words in the report's own font. */
export function sampleChart(seed: number): Drawing {
  const own = sampleValues(seed)
  const country = sampleValues(seed + 500)
  const top = Math.ceil(Math.max(...own, ...country) / 10) * 10
  const x = (index: number) => 36 + (index * 480) / (own.length - 1)
  const y = (value: number) => 170 - (value / top) * 150
  const path = (values: number[]) =>
    values.map((value, index) => `${index ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`).join('')
  const label = (at: number, anchor: string, words: string, more = '') =>
    `<text x="${at}" font-family="Atkinson Hyperlegible Next" font-size="13" text-anchor="${anchor}" ${more}>${words}</text>`
  const grid = [0, top / 2, top].map(
    (value) =>
      `<path d="M36 ${y(value)}H516" stroke="#d8e2e3" fill="none"/>${label(28, 'end', String(value), `y="${y(value) + 4}" fill="#52666c"`)}`,
  )
  const years = [2012, 2018, 2025].map((year) =>
    label(x(year - 2012), 'middle', String(year), 'y="190" fill="#52666c"'),
  )
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="200" viewBox="0 0 640 200" role="img">` +
    `${grid.join('')}${years.join('')}<path d="${path(country)}" fill="none" stroke="#52666c" stroke-width="2" stroke-dasharray="8 4"/>` +
    `<path d="${path(own)}" fill="none" stroke="#c05d2a" stroke-width="3.5" stroke-linejoin="round"/>` +
    `${label(526, 'start', 'Saarela', `y="${y(own.at(-1) ?? 0) + 4}" fill="#a24821" font-weight="600"`)}</svg>`
  const words = `Saarela ${own[0]} vuonna 2012 ja ${own.at(-1)} vuonna 2025; koko maa ${country.at(-1)}.`
  return { svg, width: 640, height: 200, alternative: words }
}

export function sampleFigure(seed: number): Figure {
  const values = sampleValues(seed)
  return {
    kind: 'figure',
    drawing: sampleChart(seed),
    caption: `Tuntee itsensä yksinäiseksi, 8.–9. luokka, % (mittari ${seed})`,
    lead: '12,1 % vuonna 2025: on vähentynyt vuodesta 2015, suunta on parempaan (selvä muutos, p = 0,017).',
    source: `THL Sotkanet, indikaattori ${seed}, versio 3, haettu 12.11.2026`,
    data: {
      columns: [
        { header: 'Alue', align: 'start' },
        ...values.map((_, index) => ({ header: String(2012 + index), align: 'end' as const })),
      ],
      rows: [
        { cells: [[text('Saarela')], ...values.map((value) => [text(String(value).replace('.', ','))])] },
        {
          cells: [
            [text('Koko maa')],
            ...sampleValues(seed + 500).map((value) => [text(String(value).replace('.', ','))]),
          ],
        },
      ],
    },
  }
}

const better: Run = {
  kind: 'symbol',
  drawing: {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="12" viewBox="0 0 12 12"><circle cx="6" cy="6" r="6" fill="#00647b"/><path d="M6 3v6M3.5 6.5L6 9l2.5-2.5" stroke="#fff" fill="none" stroke-width="1.4"/></svg>',
    width: 12,
    height: 12,
    alternative: '',
  },
}

const sources: Source[] = [
  {
    name: 'THL Sotkanet',
    detail: 'Tilasto- ja indikaattoripankki',
    url: 'https://sotkanet.fi/',
    licence: 'CC BY 4.0',
  },
]

/** One of every block, and as many charts as told. */
export function sampleDocument({
  charts = 3,
  language = 'fi',
  title = 'Hyvinvointiraportti 2025',
}: { charts?: number; language?: Language; title?: string } = {}): Document {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, number: '1', text: 'Tiivistelmä' },
    {
      kind: 'paragraph',
      style: 'lead',
      runs: [text('Neljästätoista mittarista seitsemän kulkee parempaan, neljä heikompaan.')],
    },
    paragraph('Saarelan nuorista yhä useammalla on joku, jolle puhua. Väkiluku on 240 000 ja osuus 12 %.'),
    {
      kind: 'keyFigures',
      figures: [
        {
          label: 'Tuntee itsensä yksinäiseksi, 8.–9. luokka',
          value: '12,1 %',
          detail: [better, text(' −2,7 parempaan')],
        },
        { label: 'Liikkuu tunnin päivässä', value: '38,4 %', detail: [text('2025')] },
        {
          label: 'Toimeentulotuen saajat',
          value: '6,0 %',
          detail: [{ kind: 'tone', tone: 'negative', runs: [text('+0,4 heikompaan')] }],
        },
      ],
      source: 'THL Sotkanet',
    },
    { kind: 'heading', level: 2, number: '1.1', text: 'Nuoret' },
    {
      kind: 'paragraph',
      runs: [
        text('Yläkouluissa on '),
        { kind: 'strong', runs: [text('ryhmäytetty')] },
        text(' jokainen '),
        { kind: 'emphasis', runs: [text('seitsemäs')] },
        text(' luokka, ks. '),
        { kind: 'link', url: 'https://www.example.fi/ohjelma?a=1&b=2', runs: [text('ohjelman sivu')] },
        text('.'),
        { kind: 'footnote', runs: [text('Sivistyspalvelujen selvitys 3/2025.')] },
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        [paragraph('Avoin vastaanotto')],
        [
          paragraph('Harrastukset'),
          { kind: 'list', ordered: true, items: [[paragraph('Uinti')], [paragraph('Kuoro')]] },
        ],
      ],
    },
    {
      kind: 'quote',
      paragraphs: [paragraph('Kuraattorin luo pitää päästä ilman ajanvarausta.')],
      attribution: [text('Nuorisovaltuusto, lausunto 12.3.2026')],
    },
    { kind: 'quote', paragraphs: [paragraph('Iltabussi on kerhon paras kaveri.')] },
    {
      kind: 'callout',
      title: 'Tärkeintä nyt',
      paragraphs: [paragraph('Yksi seitsemästä nuoresta on yksin.'), paragraph('Siihen voi vaikuttaa koulussa.')],
    },
    { kind: 'callout', paragraphs: [paragraph('Nosto ilman otsikkoa.')] },
    { kind: 'paragraph', language: 'sv', runs: [text('Ungdomsrådet önskar en öppen mottagning.')] },
    {
      kind: 'table',
      caption: 'Tavoitteet ja toimenpiteet',
      columns: [
        { header: 'Toimenpide', align: 'start', weight: 3 },
        { header: 'Vastuutaho', align: 'start', weight: 2 },
        { header: 'Toteuma, %', align: 'end' },
      ],
      rows: [
        { cells: [[text('Ryhmäytys')], [text('Sivistyspalvelut')], [text('80')]] },
        { cells: [[text('Avoin vastaanotto')], [text('Opiskeluhuolto')], [text('35')]] },
      ],
      source: 'Saarelan hyvinvointisuunnitelma',
      mark: 'goals',
    },
    { kind: 'note', tone: 'empty', runs: [text('Tässä luvussa ei ole vielä sisältöä.')] },
    { kind: 'note', tone: 'missing', runs: [text('Indikaattoria ei enää ole.')] },
    { kind: 'note', tone: 'method', runs: [text('Muutoksen suunta on Kaarnan laskema.')] },
    { kind: 'heading', level: 1, number: '2', text: 'Hyvinvoinnin tila' },
    {
      kind: 'paragraph',
      runs: [
        text('Katso '),
        { kind: 'reference', to: 'loneliness', says: 'name', name: 'kuvio', number: 1 },
        text(' ja taulukko '),
        { kind: 'reference', to: 'goals', says: 'number', name: 'taulukko', number: 1 },
        text('.'),
      ],
    },
    ...Array.from({ length: charts }, (_, index): Block => ({
      ...sampleFigure(index + 1),
      ...(index === 0 && { mark: 'loneliness' }),
    })),
  ]
  return {
    title,
    subtitle: 'Vuosiraportti kaupunginvaltuustolle',
    organisation: 'Saarelan kaupunki',
    language,
    date: '2026-11-19',
    notice: 'Luonnos',
    blocks: createNumbering(sources)(blocks),
    sources,
  }
}
