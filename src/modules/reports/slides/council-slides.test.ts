import { describe, expect, test } from 'vitest'

import { type Block, type Document, paragraph, type Table, text } from '#documents/document.ts'
import type { BlockSettings, ReportBlock, ReportChapter } from '../report.ts'
import { ownTemplates } from '../templates/index.ts'
import { toCouncilSlides } from './council-slides.ts'
import { chaptersOf } from './report-parts.ts'

const resolved = new Map<string, readonly Block[]>()

function block(settings: BlockSettings, blocks: readonly Block[]): ReportBlock {
  const id = `b${resolved.size}`
  resolved.set(id, blocks)
  return { id, settings, texts: {} }
}

const chapter = (key: string, ...blocks: ReportBlock[]): ReportChapter => ({
  id: key,
  key,
  level: 1,
  title: { fi: `Luku ${key}` },
  guidance: {},
  required: false,
  blocks,
})

const heading = (words: string): Block => ({ kind: 'heading', level: 2, text: words })
const list = (...items: string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((words) => [
    { kind: 'paragraph', runs: [{ kind: 'strong', runs: [text(words)] }, text(': nousi.')] },
  ]),
})
const table = (caption: string, rows: string[][], source?: string): Table => ({
  kind: 'table',
  caption,
  columns: rows[0]!.map((_, index) => ({ header: `s${index}`, align: 'start' })),
  rows: rows.map((cells) => ({ cells: cells.map((words) => [text(words)]) })),
  ...(source && { source }),
})
const figure = (caption: string): Block => ({
  kind: 'figure',
  caption,
  source: 'Tilasto 1',
  drawing: { svg: '<svg/>', width: 10, height: 5, alternative: caption },
  data: { columns: [], rows: [] },
})
const concern = (from: string, count: number) =>
  table(
    'Huolen aiheet',
    Array.from({ length: count }, (_, index) => [`${from} ${index + 1}`, 'tukee', '–']),
  )
const chart = (caption: string) =>
  block({ kind: 'indicatorChart', indicator: 'demo:1', compareWith: null }, [figure(caption)])
const goal = (name: string) => [name, 'mittari', '10', '12', '15', 'etenee']

const chapters = [
  chapter(
    'summary',
    block({ kind: 'text' }, [paragraph('Voimme hyvin.'), paragraph('x'.repeat(500))]),
    block({ kind: 'keyFigures', indicators: ['demo:1'] }, [
      {
        kind: 'keyFigures',
        figures: Array.from({ length: 9 }, (_, at) => ({ label: `l${at}`, value: '1', detail: [] })),
      },
    ]),
  ),
  chapter(
    'state-young',
    block({ kind: 'concerns' }, [heading('Huolen aiheet'), concern('Nuoret', 5)]),
    chart('Uni, %'),
  ),
  chapter(
    'state-older',
    block({ kind: 'concerns' }, [heading('Huolen aiheet'), concern('Vanhat', 1)]),
    chart('Kaatumiset, %'),
  ),
  chapter('concerns', block({ kind: 'concerns' }, [heading('Huolen aiheet'), concern('Nuoret', 2)])),
  chapter(
    'changes',
    block({ kind: 'keyChanges', indicators: ['demo:1'] }, [
      heading('Parempaan'),
      list('Kaatumiset', 'b', 'c', 'd', 'e'),
      heading('Huonompaan'),
      list('Uni'),
    ]),
  ),
  chapter(
    'goals',
    block({ kind: 'goals' }, [
      heading('Nuoret'),
      table(
        'Nuoret',
        [goal('1.1 A'), goal('1.2 B'), goal('1.3 C'), goal('1.4 D'), goal('1.5 E'), goal('1.5')],
        'Tilasto 1',
      ),
      table('Oma tekeminen', [['a', 'b', 'c', 'd']]),
      heading('Vanhat'),
      table('Vanhat', [goal('2.1 F'), goal('2.2 G')], 'Tilasto 2'),
    ]),
  ),
  chapter('conclusions', block({ kind: 'text' }, [])),
]

const document: Document = {
  title: 'Hyvinvointiraportti 2025',
  subtitle: 'Vuosiraportti',
  organisation: 'Saarela',
  language: 'fi',
  date: '2026-11-19',
  notice: null,
  blocks: [],
  sources: [],
}
const slides = (kind: 'annual' = 'annual') => toCouncilSlides({ kind, chapters }, { document, blocks: resolved })

/** The blocks of the slide of this place; the cover and the sources are not among them. */
function slide(at: number): Block[] {
  const { blocks } = slides()
  const starts = blocks.flatMap((one, index) => (one.kind === 'heading' && one.level === 1 ? [index] : []))
  return blocks.slice(starts[at]! + 1, starts[at + 1])
}
const words = (blocks: readonly Block[]) => JSON.stringify(blocks)
const of = <Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind) =>
  blocks.filter((one): one is Extract<Block, { kind: Kind }> => one.kind === kind)

describe('the slides for the council', () => {
  test('are ten with the cover and the sources, in the order of the questions', () => {
    expect(
      of(slides().blocks, 'heading')
        .filter(({ level }) => level === 1)
        .map((one) => one.text),
    ).toEqual([
      'Miten voimme?',
      'Mikä on parantunut, mikä heikentynyt?',
      'Ilon ja huolen aiheet',
      'Mihin tavoitteisiin pyrimme, ja missä olemme?',
      'Mitä teimme?',
      'Auttoiko se?',
      'Mitä seuraavaksi?',
      'Mitä valtuustolta pyydetään?',
    ])
  })

  test('begin with the summary’s first words and six key figures, and leave out what a hall cannot read', () => {
    expect(words(slide(0))).toContain('Voimme hyvin.')
    expect(words(slide(0))).not.toContain('xxx')
    expect(of(slide(0), 'keyFigures')[0]!.figures).toHaveLength(6)
  })

  test('give what got better and what got worse the same space', () => {
    expect(of(slide(1), 'list').map(({ items }) => items.length)).toEqual([4, 1])
    expect(of(slide(1), 'heading').map(({ level }) => level)).toEqual([2, 2])
  })

  test('hear each group of people in turn, and what several chapters tell once', () => {
    const [concerns] = of(slide(2), 'list')
    expect(concerns!.items.map((item) => words(item as Block[]).match(/Nuoret \d|Vanhat \d/)?.[0])).toEqual([
      'Nuoret 1',
      'Vanhat 1',
      'Nuoret 2',
      'Nuoret 3',
    ])
    expect(words(slide(2))).toContain('ja 2 muuta raportissa')
  })

  test('take the goals of every priority, with their state and origin, and not what was done beside them', () => {
    const [goals] = of(slide(3), 'table')
    expect(goals!.rows.map(({ cells }) => words(cells[0] as unknown as Block[]).match(/\d\.\d \w/)?.[0])).toEqual([
      '1.1 A',
      '2.1 F',
      '1.2 B',
      '2.2 G',
      '1.3 C',
      '1.4 D',
    ])
    expect(goals!.columns.map(({ header }) => header)).toEqual(['Tavoite', 'Nyt', 'Tavoitetaso', 'Tilanne'])
    expect(goals!.source).toBe('Tilasto 1; Tilasto 2')
    expect(words(slide(3))).toContain('ja 1 muu raportissa')
  })

  test('show a chart of what got better before one of what got worse, without its figures', () => {
    expect(of(slide(5), 'figure').map(({ caption }) => caption)).toEqual(['Kaatumiset, %', 'Uni, %'])
    expect(of(slide(5), 'figure').every(({ data }) => data === undefined)).toBe(true)
  })

  test('show two charts of different indicators where there are, not both figures of one block', () => {
    const groups = block({ kind: 'indicatorChart', indicator: 'demo:1', compareWith: null, form: 'genders' }, [
      figure('Uni, tytöt ja pojat'),
      figure('Uni, tytöt ja pojat, 2025: Saarela, Puro'),
    ])
    const same = block({ kind: 'indicatorChart', indicator: 'demo:1', compareWith: null }, [figure('Uni, %')])
    const other = block({ kind: 'indicatorChart', indicator: 'demo:2', compareWith: null }, [figure('Liikunta, %')])
    const shown = (...blocks: ReportBlock[]) =>
      of(
        toCouncilSlides({ kind: 'annual', chapters: [chapter('state', ...blocks)] }, { document, blocks: resolved })
          .blocks,
        'figure',
      ).map(({ caption }) => caption)
    expect(shown(groups, same, other)).toEqual(['Uni, tytöt ja pojat', 'Liikunta, %'])
    expect(shown(groups, same)).toEqual(['Uni, tytöt ja pojat', 'Uni, %'])
    expect(shown(groups)).toEqual(['Uni, tytöt ja pojat', 'Uni, tytöt ja pojat, 2025: Saarela, Puro'])
  })

  test('say so where the report says nothing yet, and ask the council for what the kind of report needs', () => {
    expect(words(slide(4))).toContain('Raportissa ei ole tästä vielä sisältöä.')
    expect(words(slide(6))).toContain('Raportissa ei ole tästä vielä sisältöä.')
    expect(words(slide(7))).toContain('merkitsee tiedoksi asiakirjan ”Hyvinvointiraportti 2025”')
  })
})

describe('the slides of a report of two plans', () => {
  const twoPlans = [
    chapter('plan-outcome', block({ kind: 'goals' }, [table('Päättyvä', [goal('1.1 Vanha')])])),
    chapter('coming-plan', block({ kind: 'text' }, [paragraph('Kaudella tähdätään yhdessäoloon.')])),
    chapter('plan-goals', block({ kind: 'goals', plan: 'coming' }, [table('Tuleva', [goal('1.1 Uusi')])])),
  ]
  const blocks = toCouncilSlides({ kind: 'broad', chapters: twoPlans }, { document, blocks: resolved }).blocks
  const said = JSON.stringify(blocks)

  test('aim at the goals of the coming one, and say what follows in the words of its chapter', () => {
    expect(said).toContain('1.1 Uusi')
    expect(said).not.toContain('1.1 Vanha')
    expect(said).toContain('Kaudella tähdätään yhdessäoloon.')
  })

  test('ask for what the report has chapters for: every kind says what follows', () => {
    for (const { kind, chapters: placed } of Object.values(ownTemplates)) {
      const keys = new Set(placed.map(({ key }) => key))
      for (const [about, from] of Object.entries(chaptersOf).filter(([name]) => name !== 'handling'))
        expect([kind, about, from.some((key) => keys.has(key))]).toEqual([kind, about, true])
    }
    const known = new Set(Object.values(ownTemplates).flatMap(({ chapters: all }) => all.map(({ key }) => key)))
    for (const key of Object.values(chaptersOf).flat()) expect([...known]).toContain(key)
  })
})
