import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import * as Y from 'yjs'

import type { RichText } from '#documents/rich-text.ts'
import { writeShared } from '#documents/shared-text.ts'
import { type Writing, writeTogether } from '#server/testing/writing-together.ts'
import type { Signed } from '#server/testing.ts'
import { saveText } from '../texts.contract.ts'
import { nameOfReport } from '../together/report-document.ts'
import { createReportServer, organisation, type ReportServer, textOf } from './report-server.ts'

type Wishes = Partial<Parameters<typeof writeTogether>[0]>

/** The report of the present test: `block` is the text of its summary, `port` the address that browsers connect to. */
interface SharedReport {
  server: ReportServer
  port: string
  report: string
  block: string
}

/** For each test of a file a new report that people write together over one server; whoever joins leaves after the test. */
export function shareReports() {
  let server: ReportServer
  let port: Awaited<ReturnType<ReportServer['openPort']>>
  beforeAll(async () => {
    server = await createReportServer()
    port = await server.openPort()
  }, 60_000)
  afterAll(async () => {
    await port.close()
    await server.close()
  })

  let report: string
  let block: string
  const writers: Writing[] = []
  beforeEach(async () => {
    report = await server.openReport()
    block = textOf(await server.read(report), 'summary').id
  })
  afterEach(() => {
    for (const one of writers.splice(0)) one.leave()
  })

  function connect(as: Signed, wishes: Wishes = {}): Writing {
    const origin = server.services.config.baseUrl
    const name = nameOfReport({ report, language: 'fi' })
    const writing = writeTogether({ origin, cookie: as.cookie, port: port.address, name, ...wishes })
    writers.push(writing)
    return writing
  }
  async function join(as: Signed = server.editor, wishes: Wishes = {}): Promise<Writing> {
    const writing = connect(as, wishes)
    await writing.joined()
    return writing
  }
  return {
    now: (): SharedReport => ({ server, port: port.address, report, block }),
    connect,
    join,
    lookOn: (as: Signed, document = new Y.Doc()) => join(as, { document, greeting: { writes: false } }),
    stored: async (of = block) => {
      const view = await server.read(report)
      return view.chapters.flatMap(({ blocks }) => blocks).find(({ id }) => id === of)?.texts.fi
    },
    /** As a browser without a connection does. */
    save: (content: RichText, version: number, as = server.coordinator) =>
      server.call(as, saveText, { organisation, report, block, language: 'fi', content, version }),
    /** On the device, without a connection. */
    writeAlone: ({ document }: Writing, text: RichText) => writeShared(document.getXmlFragment(block), text),
  }
}
