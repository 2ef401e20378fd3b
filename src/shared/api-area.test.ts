import { expect, test } from 'vitest'

import { scopeOfCall } from './api-area.ts'
import { administrator, everyone, inOrganisation, signedIn } from './endpoint.ts'

const editors = inOrganisation('editor')

test.each([
  ['a question about the plan', 'plans', { method: 'GET', allow: editors }, 'read:plans'],
  ['a change of the plan', 'plans', { method: 'PATCH', allow: editors }, 'write:plans'],
  ['a long question', 'figures', { method: 'POST', readsOnly: true, allow: editors }, 'read:figures'],
  ['what everybody may read', 'figures', { method: 'GET', allow: everyone }, 'read:figures'],
  ['the list of units', 'organisation', { method: 'GET', allow: editors }, 'read:organisation'],
  ['an invitation', 'organisation', { method: 'POST', allow: editors }, undefined],
  ['signing in', 'organisation', { method: 'POST', allow: everyone }, undefined],
  ['a personal link', 'plans', { method: 'POST', allow: everyone }, undefined],
  ['the own account', 'organisation', { method: 'GET', allow: signedIn }, undefined],
  ['the installation', 'figures', { method: 'GET', allow: administrator }, undefined],
  ['a module of no area', undefined, { method: 'GET', allow: editors }, undefined],
] as const)('%s asks for its scope', (_call, area, call, scope) => expect(scopeOfCall(area, call)).toBe(scope))
