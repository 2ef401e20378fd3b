import { saveRegister } from '#modules/regions/regions.queries.ts'
import { createTestServer, type Signed } from '#server/testing.ts'
import type { Role } from '#shared/roles.ts'
import { getIndicatorData } from '../indicators.contract.ts'
import type { MappingDraft } from '../tables/column-roles.ts'
import type { TableReading } from './figure-upload.ts'
import { getFigureUpload, importFigureUpload, previewFigureUpload, uploadFigures } from './figure-uploads.contract.ts'
import { runUploadImport, uploadImport } from './figure-uploads.jobs.ts'
import type { OwnIndicatorContent } from './own-indicator.ts'
import { addOwnIndicator } from './own-indicators.contract.ts'

export const organisation = 'espoo'

export const content: OwnIndicatorContent = {
  title: { fi: 'Kirjastokäynnit' },
  description: { fi: 'Käynnit kirjastossa asukasta kohti.' },
  unit: { fi: 'käyntiä' },
  decimals: 1,
  direction: 'higher',
  theme: 'participation',
  populationGroup: null,
  licence: 'CC BY 4.0',
  visibility: 'public',
  unitId: null,
  contact: 'kirjasto@espoo.example',
}

const entry = (category: 'kunta' | 'hyvinvointialue', code: string, fi: string, memberOf: string[] = []) => ({
  category,
  code,
  title: { fi },
  memberOf,
  sourceIds: [{ id: `${category}${code}`, isCurrent: true }],
})

/** A server with Espoo and Helsinki, people of all roles in Espoo, and what is done with its own figures. */
export async function createOwnFigures() {
  const server = await createTestServer()
  const entries = [
    entry('hyvinvointialue', '05', 'Länsi-Uusimaa'),
    entry('kunta', '049', 'Espoo', ['hyvinvointialue:05']),
    entry('kunta', '091', 'Helsinki'),
  ]
  await server.db
    .transaction()
    .execute((tx) => saveRegister(tx, { register: 'real', source: 'test', entries, today: '2026-03-02' }))
  const { id: organisationId } = await server.addOrganisation(organisation, {
    regionKey: 'kunta:049',
    name: { fi: 'Espoo', sv: 'Esbo' },
  })
  await server.addOrganisation('helsinki', { regionKey: 'kunta:091' })
  const people = {} as Record<Role | 'other', Signed>
  for (const role of ['owner', 'coordinator', 'editor', 'approver', 'viewer'] as const)
    people[role] = await server.addPerson({ organisation, role })
  people.other = await server.addPerson({ organisation: 'helsinki', role: 'owner' })

  async function indicator(code: string, more: Partial<OwnIndicatorContent> = {}, as = people.coordinator) {
    const added = await server.call(as, addOwnIndicator, { organisation, code, ...content, ...more })
    if (added.status !== 200) throw new Error(added.text)
    return added.body.key
  }

  const upload = (text: string | Uint8Array<ArrayBuffer>, filename = 'luvut.csv', as = people.coordinator) =>
    server.call(
      as,
      uploadFigures,
      { organisation, filename },
      typeof text === 'string' ? new Uint8Array(Buffer.from(text)) : text,
    )

  const preview = (id: string, more: object = {}, as = people.coordinator) =>
    server.call(as, previewFigureUpload, { organisation, id, ...more })

  /** Imports as the preview proposes it, with some things told, and does the planned work. */
  const importAs = async (
    id: string,
    tell: (draft: MappingDraft) => MappingDraft = (draft) => draft,
    more: Partial<TableReading> = {},
  ) => {
    const { sheet, headingRow, draft } = (await preview(id, more)).body
    const reading = { sheet, headingRow, mode: 'add' as const, ...more, draft: tell(draft) }
    const asked = await server.call(people.coordinator, importFigureUpload, { organisation, id, ...reading })
    if (asked.status !== 200) throw new Error(asked.text)
    await runUploadImport(server.services, uploadImport.parse(server.planned.at(-1)!.data))
    return (await server.call(people.coordinator, getFigureUpload, { organisation, id })).body
  }

  /** The current figures as "region year value", or the status of a refusal. */
  const figures = async (key: string, as: Signed | 'nobody' = people.coordinator) => {
    const { status, body } = await server.call(as === 'nobody' ? undefined : as, getIndicatorData, { key })
    if (status !== 200) return status
    return body.regions.flatMap(({ region, values }) =>
      values.flatMap((value, column) => (value === null ? [] : [`${region} ${body.years[column]} ${value}`])),
    )
  }

  return { server, organisationId, people, indicator, upload, preview, importAs, figures }
}
