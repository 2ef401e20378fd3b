import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'

import { plainText, type RichParagraph, type RichText } from '#documents/rich-text.ts'
import { createModules } from '#modules/index.server.ts'
import type { Writing } from '#server/testing/writing-together.ts'
import { addBlock, removeBlock } from '../reports.contract.ts'
import { organisation, type ReportServer } from '../testing/report-server.ts'
import { shareReports } from '../testing/shared-report.ts'
import { listTextVersions, restoreText } from '../texts.contract.ts'
import { arrangementOfReport } from './report-document.ts'

const { now, join, stored, save, writeAlone } = shareReports()
let server: ReportServer
let report: string
let block: string
beforeEach(() => void ({ server, report, block } = now()))

describe('several people', () => {
  test('write the same text at once, and twenty of them end with the same words, all of them stored', async () => {
    await save(plainText('Alku.'), 0)
    const twenty = await Promise.all(
      Array.from({ length: 20 }, (_, index) => join(index % 2 ? server.editor : server.coordinator)),
    ).catch((error: unknown) => Promise.reject(error))
    for (const [index, writing] of twenty.entries()) {
      const said = writing.textIn(block).content
      writing.say(block, { type: 'doc', content: [...said, ...plainText(`Kirjoittaja ${index}.`).content] })
    }
    const isWhole = (writing: Writing) => writing.until(() => writing.textIn(block).content.length === 21)
    await Promise.all(twenty.map(isWhole))
    const [first, ...others] = twenty.map((writing) => writing.textIn(block))
    for (const other of others) expect(other).toEqual(first)
    await twenty[0]!.safe()
    expect((await stored())?.content).toEqual(first)
  })

  test('find the text that is there already, once, when they open it at the same moment', async () => {
    await save(plainText('Alku.'), 0)
    const [first, second] = await Promise.all([join(server.editor), join(server.coordinator)])
    expect(first.textIn(block)).toEqual(plainText('Alku.'))
    expect(second.textIn(block)).toEqual(plainText('Alku.'))
    first.leave()
    second.leave()
    const again = await join()
    expect(again.textIn(block)).toEqual(plainText('Alku.'))
  })

  test('open a text that ends in a list without storing it anew: the empty line below it is no change', async () => {
    const item = { type: 'listItem' as const, content: plainText('Kirjastot.').content as RichParagraph[] }
    const ending: RichText = { type: 'doc', content: [{ type: 'bulletList', content: [item] }] }
    await save(ending, 0)
    const reader = await join()
    reader.say(block, { type: 'doc', content: [...ending.content, { type: 'paragraph' }] })
    await reader.safe()
    expect(await stored()).toMatchObject({ content: ending, version: 1 })
    reader.say(block, { type: 'doc', content: [...ending.content, ...plainText('Myös koulut.').content] })
    await reader.safe()
    expect(await stored()).toMatchObject({ version: 2 })
  })

  test('who was away for long goes on with the own copy, and both ways of writing stay', async () => {
    await save(plainText('Alku.'), 0)
    const away = await join()
    const { copy } = (await away.joined()) as { copy: string }
    away.leave()
    writeAlone(away, plainText('Alku matkalla.'))
    const here = await join(server.coordinator)
    here.say(block, plainText('Uusi alku.'))
    await here.safe()
    const back = await join(server.editor, { document: away.document, greeting: { copy } })
    await back.safe()
    expect((await stored())?.content).toEqual(plainText('Uusi alku matkalla.'))
  })

  test('see where each other is, under their own names whatever a browser says', async () => {
    const [first, second] = [await join(server.editor), await join(server.coordinator)]
    first.provider.awareness!.setLocalState({ chapter: 'state', caret: null, writer: { name: 'Joku muu' } })
    const seen = await second.until(() => second.provider.awareness!.getStates().get(first.document.clientID))
    expect(seen).toEqual({
      chapter: 'state',
      caret: null,
      writer: { id: server.editor.accountId, name: 'editor Henkilö', tone: 0 },
    })
  })

  test('leave one trace each of their sitting in the history, and one row each in the log', async () => {
    const outsider = await server.addPerson({ organisation, role: 'owner' })
    await save(plainText('Vanha.'), 0, outsider)
    const [first, second] = [await join(server.editor), await join(server.coordinator)]
    for (const [writing, said] of [
      [first, 'Yksi.'],
      [second, 'Yksi kaksi.'],
      [first, 'Yksi kaksi kolme.'],
      [second, 'Yksi kaksi kolme neljä.'],
    ] as const) {
      await writing.until(() => writing.textIn(block).content.length === 1)
      writing.say(block, plainText(said))
      await writing.safe()
    }
    const { body } = await server.call(server.editor, listTextVersions, {
      organisation,
      report,
      block,
      language: 'fi',
      limit: 30,
    })
    expect(body.items).toMatchObject([
      { version: 2, updatedBy: 'editor Henkilö' },
      { version: 1, updatedBy: 'owner Henkilö' },
    ])
    expect(await stored()).toMatchObject({ version: 5, updatedBy: 'coordinator Henkilö' })
    const rows = await server.db
      .selectFrom('audit_event')
      .select(['account_id', 'endpoint'])
      .where('target', '=', block)
      .where('account_id', '<>', outsider.accountId)
      .execute()
    expect(rows.map(({ account_id }) => account_id)).toEqual([server.editor.accountId, server.coordinator.accountId])
    expect(new Set(rows.map(({ endpoint }) => endpoint))).toEqual(new Set(['saveText']))
  })
})

describe('a text that is saved otherwise while it is being written', () => {
  test('comes to those who write, beside their own words, and stays readable everywhere', async () => {
    await save(plainText('Yksi.', 'Kaksi.'), 0)
    const writing = await join()
    writing.say(block, plainText('Yksi.', 'Kaksi ja lisää.'))
    expect((await save(plainText('Uusi yksi.', 'Kaksi.'), 1)).status).toBe(200)
    await writing.says(block, plainText('Uusi yksi.', 'Kaksi ja lisää.'))
    await writing.safe()
    expect((await stored())?.content).toEqual(plainText('Uusi yksi.', 'Kaksi ja lisää.'))
  })

  test('is refused as ever when it was read before others wrote', async () => {
    await save(plainText('Alku.'), 0)
    const writing = await join()
    writing.say(block, plainText('Alku jatkuu.'))
    await writing.safe()
    const late = await save(plainText('Toinen alku.'), 1)
    expect(late.status).toBe(409)
    expect(late.body).toMatchObject({ current: { version: 2, content: plainText('Alku jatkuu.') } })
  })

  test('goes back to an earlier version for all who write', async () => {
    await save(plainText('Alku.'), 0, server.editor)
    await save(plainText('Muutos.'), 1)
    const writing = await join()
    const place = { organisation, report, block, language: 'fi' as const }
    expect((await server.call(server.editor, restoreText, { ...place, version: 2, earlier: 1 })).status).toBe(200)
    await writing.says(block, plainText('Alku.'))
  })

  test('is there when nobody had it open', async () => {
    await save(plainText('Alku.'), 0)
    const first = await join()
    first.say(block, plainText('Alku yhdessä.'))
    await first.safe()
    first.leave()
    await save(plainText('Alku muualta.'), 2)
    expect((await join()).textIn(block)).toEqual(plainText('Alku muualta.'))
  })
})

describe('the server', () => {
  test('stores what was written before it ends, and the next one goes on from there', async () => {
    const first = await server.openPort(createModules(server.services))
    const writing = await join(server.editor, { port: first.address })
    writing.say(block, plainText('Viime hetkellä.'))
    await writing.until(() => !writing.provider.hasUnsyncedChanges)
    await first.close()
    expect((await stored())?.content).toEqual(plainText('Viime hetkellä.'))
    expect((await join()).textIn(block)).toEqual(plainText('Viime hetkellä.'))
  })

  test('shares the texts with another process over the same database', async () => {
    await save(plainText('Alku.'), 0)
    const other = await server.openPort(createModules(server.services))
    const [here, there] = [await join(), await join(server.coordinator, { port: other.address })]
    here.say(block, plainText('Uusi alku.'))
    there.say(block, plainText('Alku sieltä.'))
    await here.says(block, plainText('Uusi alku sieltä.'))
    await there.says(block, plainText('Uusi alku sieltä.'))
    await other.close()
    expect((await stored())?.content).toEqual(plainText('Uusi alku sieltä.'))
  })

  test('takes from the browser what it had not stored when it died', async () => {
    const writing = await join()
    await writing.safe()
    const { copy } = (await writing.joined()) as { copy: string }
    writeAlone(writing, plainText('Vain selaimessa.'))
    writing.leave()
    const back = await join(server.editor, { document: writing.document, greeting: { copy } })
    await back.safe()
    expect((await stored())?.content).toEqual(plainText('Vain selaimessa.'))
  })

  test('leaves out only what a report cannot hold, for all', async () => {
    const writing = await join()
    const fragment = writing.document.getXmlFragment(block)
    writing.say(block, plainText('Tämä jää.'))
    fragment.insert(1, [new Y.XmlElement('video')])
    await writing.until(() => fragment.length === 1)
    await writing.safe()
    expect((await stored())?.content).toEqual(plainText('Tämä jää.'))
  })

  test('says so when a text is too long, and keeps the last one that a report can hold', async () => {
    const writing = await join()
    writing.say(block, plainText('Alku.'))
    await writing.safe()
    writing.say(block, plainText(...Array.from({ length: 2001 }, (_, index) => `${index}`)))
    await writing.until(() => writing.told.some((one) => one.kind === 'stored' && one.refused.includes(block)))
    expect((await stored())?.content).toEqual(plainText('Alku.'))
  })

  test('keeps the words of a text that is taken out of the report', async () => {
    const writing = await join()
    writing.say(block, plainText('Ennen poistoa.'))
    await writing.safe()
    const { version } = await server.read(report)
    await server.call(server.coordinator, removeBlock, { organisation, report, block, version })
    writing.say(block, plainText('Ennen poistoa ja sen jälkeen.'))
    await writing.safe()
    const row = await server.db
      .selectFrom('report_text')
      .select('content')
      .where('block_id', '=', block)
      .executeTakeFirst()
    expect(row?.content).toEqual(plainText('Ennen poistoa ja sen jälkeen.'))
  })

  test('knows a text that was added while others write', async () => {
    const writing = await join()
    const chapter = (await server.read(report)).chapters.find(({ key }) => key === 'summary')!.id
    const settings = { kind: 'text' as const }
    const { body } = await server.call(server.coordinator, addBlock, {
      organisation,
      report,
      chapter,
      after: null,
      settings,
    })
    writing.say(body.id, plainText('Uusi teksti.'))
    await writing.safe()
    expect((await stored(body.id))?.content).toEqual(plainText('Uusi teksti.'))
    const told = writing.told.flatMap((one) => (one.kind === 'arranged' ? [one.arrangement] : []))
    expect(told.at(-1)).toBe(arrangementOfReport(await server.read(report)))
    expect(new Set(told).size).toBe(2)
  })
})
