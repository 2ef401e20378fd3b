import { type Route, route } from '#server/http.ts'
import { holdSeen } from '../plan-objects.service.ts'
import { authorOf } from '../plan-writing.service.ts'
import {
  approveProgramme,
  compareProgrammeVersions,
  getProgrammeVersion,
  listProgrammeVersions,
} from './versions.contract.ts'
import { approve, compareVersions, readVersion, readVersions } from './versions.service.ts'

export const versionRoutes: Route[] = [
  route(listProgrammeVersions, (call, { id }) => readVersions(call, id)),
  route(getProgrammeVersion, (call, { id, number }) => readVersion(call, id, number)),
  route(compareProgrammeVersions, (call, { id, from, to }) => compareVersions(call, { id, from, to })),

  route(approveProgramme, async (call, { organisation: _, id, version, ...approval }) => {
    const held = await holdSeen(call.tx, call.organisation.id, { kind: 'programme', id, version })
    const approved = await approve(call.tx, authorOf(call), { held, approval, today: call.today })
    call.audit(`programme:${id}`, { version: approved.number, approvedOn: approval.approvedOn })
    return approved
  }),
]
