import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { listFaultCodes, readContentLists } from './read-content-list.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const heading = 'versio;tunnus;ryhmä;nimi;taso;Sotkanet-id;laji'
const read = (...rows: string[]) => readContentLists(bytes([heading, ...rows].join('\n')))

const faultsOf = async (...rows: string[]) => {
  const answer = await read(...rows)
  return answer.kind === 'faults' ? answer.faults.map(({ code, row, column }) => [code, row, column]) : answer.kind
}

describe('a list of minimum data content', () => {
  test('is read with its levels apart, rows in their order', async () => {
    const answer = await read(
      '2026-1;tyottomat;Elinolot;Työttömät, % työvoimasta;kunta;181;tila',
      '2026-1;tyottomat;Elinolot;Työttömät, % työvoimasta;alue;181;tila',
      '2026-1;vastuutaho;Rakenteet;Vastuutaho on nimetty;kunta;;laadullinen',
    )
    expect(answer).toEqual({
      kind: 'lists',
      lists: [
        {
          level: 'municipality',
          version: '2026-1',
          items: [
            {
              id: 'tyottomat',
              heading: { fi: 'Elinolot' },
              title: { fi: 'Työttömät, % työvoimasta' },
              kind: 'state',
              indicator: 'sotkanet:181',
            },
            {
              id: 'vastuutaho',
              heading: { fi: 'Rakenteet' },
              title: { fi: 'Vastuutaho on nimetty' },
              kind: 'qualitative',
              indicator: null,
            },
          ],
        },
        { level: 'county', version: '2026-1', items: [expect.objectContaining({ id: 'tyottomat' })] },
      ],
    })
  })

  test.each([
    'Version,ID,Group,Title,Level,Sotkanet id,Kind\n1,a,G,"T, with a comma",municipality,181,state',
    'version\tkod\tgrupp\tnamn\tnivå\tSotkanet-id\tslag\n1\ta\tG\tT, with a comma\tkommun\t181\tläge',
    '\uFEFFversio;tunnus;ryhmä;nimi;taso;sotkanet_id;laji;nimi_sv\r\n1;a;G;T, with a comma;kunta;sotkanet:181;tila;\r\n;;;;;;;\r\n',
  ])('is read whatever language, separator and mark it has: %j', async (text) => {
    const answer = await readContentLists(bytes(text))
    expect(answer).toMatchObject({
      kind: 'lists',
      lists: [
        {
          level: 'municipality',
          version: '1',
          items: [{ title: { fi: 'T, with a comma' }, indicator: 'sotkanet:181' }],
        },
      ],
    })
  })

  test('keeps the titles of other languages', async () => {
    const text = 'version;id;group;group_sv;title;title_sv;title_en;level;sotkanet;kind\n1;a;R;G;N;T;E;kunta;1;tila'
    const answer = await readContentLists(bytes(text))
    expect(answer).toMatchObject({
      lists: [{ items: [{ heading: { fi: 'R', sv: 'G' }, title: { fi: 'N', sv: 'T', en: 'E' } }] }],
    })
  })

  test.each([
    ['versionMissing', ';a;G;T;kunta;1;tila', 'version'],
    ['versionTooLong', `${'v'.repeat(61)};a;G;T;kunta;1;tila`, 'version'],
    ['idMissing', '1;;G;T;kunta;1;tila', 'id'],
    ['idInvalid', '1;ä b;G;T;kunta;1;tila', 'id'],
    ['groupMissing', '1;a;;T;kunta;1;tila', 'group'],
    ['titleMissing', '1;a;G;;kunta;1;tila', 'title'],
    ['textTooLong', `1;a;G;${'t'.repeat(501)};kunta;1;tila`, 'title'],
    ['levelUnknown', '1;a;G;T;kylä;1;tila', 'level'],
    ['kindUnknown', '1;a;G;T;kunta;1;', 'kind'],
    ['indicatorMissing', '1;a;G;T;kunta;;tila', 'sotkanet'],
    ['indicatorInvalid', '1;a;G;T;kunta;18 1;toiminta', 'sotkanet'],
  ])('with the fault %s is told so, with its row and column', async (code, row, column) => {
    expect(await faultsOf(row)).toEqual([[code, 2, column]])
  })

  test('names the other row where two contradict each other', async () => {
    const twice = await read('1;a;G;T;kunta;1;tila', '1;a;G;T;kunta;2;tila')
    expect(twice).toMatchObject({ faults: [{ code: 'idTwice', row: 3, otherRow: 2, found: 'a' }] })
    const versions = await read('1;a;G;T;kunta;1;tila', '2;b;G;T;kunta;2;tila')
    expect(versions).toMatchObject({ faults: [{ code: 'versionDiffers', row: 3, otherRow: 2, found: '2' }] })
  })

  test('without a column, or with one twice, is told which', async () => {
    const answer = await readContentLists(bytes('versio;tunnus;ryhmä;nimi;nimi;taso\n1;a;G;T;T;kunta'))
    expect(answer).toMatchObject({
      faults: [
        { code: 'columnTwice', column: 'title' },
        { code: 'columnMissing', column: 'kind' },
      ],
    })
  })

  test('with a fault in any row gives nothing', async () => {
    const answer = await read('1;a;G;T;kunta;1;tila', '1;b;G;;kunta;1;tila', '1;c;;T;kunta;1;tila')
    expect(answer).toMatchObject({ kind: 'faults', faults: [{ row: 3 }, { row: 4 }] })
  })

  test('that is none is told so', async () => {
    expect(await readContentLists(new Uint8Array())).toMatchObject({ kind: 'unreadable', fault: { code: 'fileEmpty' } })
    expect(await readContentLists(bytes('%PDF-1.7'))).toMatchObject({ kind: 'unreadable', fault: { code: 'filePdf' } })
    expect(await faultsOf()).toEqual([['noItems', 0, undefined]])
  })

  test('with more faults than anybody reads stops telling', async () => {
    const answer = await read(...Array.from({ length: 5_000 }, () => '1;;;;;;'))
    expect(answer.kind === 'faults' && answer.faults.length).toBeLessThan(300)
  })
})

const cell = fc.oneof(
  fc.constantFrom(
    '1',
    '',
    'a',
    'kunta',
    'alue',
    'tila',
    'toiminta',
    'laadullinen',
    '181',
    'sotkanet:181',
    'ä',
    '"',
    ';',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const isWellTold = (row: number) => Number.isInteger(row) && row >= 0

/** What is wrong with the answer to a file: every answer is whole lists, or says what is wrong and where. */
async function wrongIn(file: Uint8Array): Promise<string[]> {
  const answer = await readContentLists(file)
  if (answer.kind === 'unreadable') return isWellTold(answer.fault.place.row) ? [] : ['a fault without a place']
  if (answer.kind === 'faults') {
    const told = answer.faults.every(({ code, row }) => listFaultCodes.includes(code) && isWellTold(row))
    return answer.faults.length > 0 && told ? [] : ['faults that do not say what and where']
  }
  return answer.lists.flatMap(({ items }) => [
    ...(new Set(items.map(({ id }) => id)).size === items.length ? [] : ['an id twice']),
    ...(items.every((item) => item.title.fi && item.heading.fi) ? [] : ['an item without a title']),
  ])
}

describe('whatever is given as a list,', () => {
  test('rows of anything are read or told of', { timeout: 60_000 }, async () => {
    const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const text = [heading, ...given.map((cells) => cells.join(';'))].join('\n')
        expect(await wrongIn(bytes(text))).toEqual([])
      }),
      { numRuns: 4_000 },
    )
  })

  test('a good list with something put in, taken out or doubled is read or told of', { timeout: 60_000 }, async () => {
    const good = bytes(`${heading}\n1;a;G;T;kunta;181;tila\n1;b;G;"T ""x""";alue;;laadullinen\n`)
    const change = fc.record({
      at: fc.nat(good.length),
      length: fc.nat(12),
      put: fc.uint8Array({ maxLength: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const broken = changes.reduce<number[]>(
          (content, { at, length, put }) => [...content.slice(0, at), ...put, ...content.slice(at + length)],
          [...good],
        )
        expect(await wrongIn(Uint8Array.from(broken))).toEqual([])
      }),
      { numRuns: 4_000 },
    )
  })

  test('bytes of anything are read or told of', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (given) => {
        expect(await wrongIn(given)).toEqual([])
      }),
      { numRuns: 2_500 },
    )
  })
})
