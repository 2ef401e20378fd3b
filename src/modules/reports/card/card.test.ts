import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hasProgram, pdfStrings, pdfText, run, withFile } from '#documents/render/testing/office.ts'
import { addGoal, addPriority, addProgramme } from '#modules/plans/plans.contract.ts'
import { sampleGoal, samplePriority, sampleProgramme } from '#modules/plans/samples.ts'
import { languages } from '#shared/texts.ts'
import { createReportServer, organisation, type ReportServer } from '../testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

const ask = (
  query: string,
  headers: Record<string, string> = { cookie: server.coordinator.cookie },
  of = organisation,
) => server.request(`/api/v1/organisations/${of}/card?${query}`, { headers })

const cardOf = async (query: string) => new Uint8Array(await (await ask(query)).arrayBuffer())

describe('the card of an area', () => {
  test.skipIf(!hasProgram('pdfinfo')).each(languages)(
    'is two tagged pages of A4 in %s, whatever the area',
    { timeout: 60_000 },
    async (language) => {
      for (const region of ['demo-kunta:001', 'demo-kunta:002', 'demo-hyvinvointialue:01']) {
        const pdf = await cardOf(`language=${language}&region=${region}`)
        const facts = withFile('card.pdf', pdf, (file) => run('pdfinfo', file))
        expect(facts).toMatch(/Pages:\s+2\n/)
        expect(facts).toMatch(/Tagged:\s+yes/)
        expect(facts).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/)
      }
    },
  )

  test.skipIf(!hasProgram('pdftotext'))(
    'tells who it is about, how it stands, and where it comes from',
    { timeout: 30_000 },
    async () => {
      const words = pdfText(await cardOf('language=fi'))
      expect(words).toMatch(/Kuntakortti[^]*Virtala[^]*Väestö 31\.12\./)
      expect(words).toContain('Esittelyaineisto: paikat ja luvut on keksitty')
      expect(words).toMatch(/Työttömät työvoimasta[^\n]*12,3[^\n]*11,1[^\n]*heikompi/)
      expect(words).toMatch(/Huolen aiheita[^]*Muita indikaattoreita[^]*Lähteet[^]*Kaarnan esittelyaineisto/)
      expect(pdfStrings(await cardOf('language=sv'))).toContain('/Lang (sv-FI)')
    },
  )

  test.skipIf(!hasProgram('pdftotext'))(
    'tells the goals of the programme that is approved for the year, and of no draft',
    { timeout: 30_000 },
    async () => {
      const make = async (contract: Parameters<typeof server.call>[1], content: object) =>
        ((await server.call(server.coordinator, contract, { organisation, ...content })).body as { id: string }).id
      const write = async (more: object, goals: string[]) => {
        const programmeId = await make(addProgramme, { ...sampleProgramme, ...more })
        const priorityId = await make(addPriority, { ...samplePriority, programmeId })
        for (const goal of goals) await make(addGoal, { ...sampleGoal, priorityId, title: { fi: goal } })
      }
      await write({ name: { fi: 'Luonnos' } }, ['Keskeneräinen tavoite'])
      expect(pdfText(await cardOf('language=fi'))).not.toContain('Voimassa olevat')
      const goals = Array.from({ length: 10 }, (_, index) => `Tavoite numero ${index + 1}`)
      await write({ status: 'approved', approvedOn: '2025-11-24' }, goals)
      const words = pdfText(await cardOf('language=fi'))
      expect(words).toMatch(
        /Voimassa olevat tavoitteet: Hyvinvointisuunnitelma 2025.*2029[^]*Tavoite numero 8\n[^]*ja 2 muuta/,
      )
      expect(words).not.toContain('Keskeneräinen tavoite')
      expect(pdfText(await cardOf('language=fi&region=demo-kunta:002'))).not.toContain('Voimassa olevat')
    },
  )

  test.skipIf(!hasProgram('pdftotext'))('has the indicators that are asked for', { timeout: 30_000 }, async () => {
    const words = pdfText(await cardOf('language=en&indicators=demo:101,demo:102'))
    expect(words).toMatch(/Feels lonely, pupils/)
    expect(words).toContain('The card has 2 indicators')
    expect(words).not.toContain('Crowded')
  })

  test('comes under its name, and the same again only when it has changed', { timeout: 30_000 }, async () => {
    const first = await ask('language=sv')
    expect(first.headers.get('content-disposition')).toContain('kommunkort-demo-kunta-001-sv.pdf')
    const again = await ask('language=sv', {
      cookie: server.coordinator.cookie,
      'if-none-match': first.headers.get('etag')!,
    })
    expect(again.status).toBe(304)
  })

  test('is refused to others, and where there is no area', async () => {
    expect((await ask('language=fi', {})).status).toBe(401)
    expect((await ask('language=fi', undefined, 'toinen')).status).toBe(403)
    expect((await ask('language=fi&region=demo-kunta:999')).status).toBe(404)
    const partner = await server.addPerson({ organisation: 'yhdistys', role: 'owner' })
    expect((await ask('language=fi', { cookie: partner.cookie }, 'yhdistys')).status).toBe(404)
  })
})
