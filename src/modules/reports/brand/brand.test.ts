import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { drawingToPng } from '#documents/render/docx/picture.ts'
import { hasProgram, pdfStrings, run, withFile, wordPart } from '#documents/render/testing/office.ts'
import { createReportServer, organisation, type ReportServer } from '../testing/report-server.ts'
import { changeBrand, getBrand, getBrandLogo } from './brand.contract.ts'

let server: ReportServer
let logo: string
beforeAll(async () => {
  server = await createReportServer()
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><rect width="40" height="10" fill="#0a0"/></svg>'
  logo = Buffer.from(await drawingToPng({ svg })).toString('base64')
}, 60_000)
afterAll(() => server.close())

const look = { organisation, colour: '#FFD100', cover: 'colour' as const, version: 0 }
const alternative = { fi: 'Virtalan tunnus', sv: 'Virtalas logotyp' }
const change = (input: object = {}, as = server.coordinator) =>
  server.call(as, changeBrand, { ...look, logo: { data: logo, alternative }, ...input })

describe('how documents look', () => {
  test(
    'is chosen once and for all of them, and a colour too light to read is darkened',
    { timeout: 60_000 },
    async () => {
      const report = await server.openReport()
      const { status, body } = await change()
      expect({ status, ...body }).toMatchObject({
        status: 200,
        colour: '#ffd100',
        logo: { width: 80, height: 20, alternative },
        version: 1,
      })
      expect(body.usedColour).toMatch(/^#[0-9a-f]{6}$/)
      const accent = body.usedColour
      const file = async (format: string) =>
        new Uint8Array(await (await server.download(report, `language=sv&format=${format}`)).arrayBuffer())
      const html = new TextDecoder().decode(await file('html'))
      expect(html).toContain(`:root{--brand:${accent}}`)
      expect(html).toContain('alt="Virtalas logotyp"')
      expect(pdfStrings(await file('pdf'))).toContain('Virtalas logotyp')
      const colour = accent.slice(1).toUpperCase()
      expect(wordPart(await file('docx'), 'word/document.xml')).toMatch(new RegExp(`w:color w:val="${colour}"`))
      const slide = wordPart(await file('pptx'), 'ppt/slides/slide1.xml')
      expect(slide).toContain('descr="Virtalas logotyp"')
      expect(slide).toContain(colour)
      if (hasProgram('pdfinfo'))
        expect(withFile('a.pdf', await file('pdf'), (pdf) => run('pdfinfo', pdf))).toMatch(/Tagged:\s+yes/)
    },
  )

  test('keeps the logo when only its words change, and loses it when it is taken away', async () => {
    const { version } = (await server.call(server.editor, getBrand, { organisation })).body
    const renamed = await change({ version, logo: { alternative: { fi: 'Uusi kuvaus' } } })
    expect(renamed.body.logo).toMatchObject({ width: 80, alternative: { fi: 'Uusi kuvaus' } })
    expect((await server.call(server.editor, getBrandLogo, { organisation })).status).toBe(200)
    const bare = await change({ version: version + 1, colour: null, cover: 'brook', logo: null })
    expect(bare.body).toMatchObject({ colour: null, usedColour: '#a24821', logo: null })
    expect((await server.call(server.editor, getBrandLogo, { organisation })).status).toBe(404)
  })

  test('is refused when it is not what it should be, with the reason', async () => {
    const { version } = (await server.call(server.coordinator, getBrand, { organisation })).body
    const faultOf = async (input: object) => (await change({ version, ...input })).body
    const svg = Buffer.from('<svg onload="alert(1)"></svg>').toString('base64')
    expect(await faultOf({ logo: { data: svg, alternative } })).toMatchObject({
      faults: [{ path: 'logo.data', message: 'imageIsSvg' }],
    })
    expect(await faultOf({ colour: 'punainen' })).toMatchObject({ faults: [{ message: 'colourUnreadable' }] })
    expect(await faultOf({ logo: { alternative } })).toMatchObject({ faults: [{ message: 'imageMissing' }] })
    expect((await change({ version: version + 5 })).status).toBe(409)
  })

  test('is each organisation’s own, and only its owners and coordinators change it', async () => {
    expect((await change({}, server.editor)).status).toBe(403)
    const outsider = await server.addPerson({ organisation: 'toinen', role: 'owner' })
    expect((await change({}, outsider)).status).toBe(403)
    expect((await server.call(outsider, getBrand, { organisation: 'toinen' })).body).toMatchObject({
      version: 0,
      logo: null,
    })
  })
})
