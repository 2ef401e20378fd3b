import { expect, test } from 'vitest'

import { pageOf } from './oidc.ts'

test.each([
  ['/app/virtala/plan?year=2026#goal', '/app/virtala/plan?year=2026#goal'],
  ['/app/virtala/plan?note=100 €', '/app/virtala/plan?note=100%20%E2%82%AC'],
  ['/app', '/app'],
  [undefined, '/app'],
  ['/', '/app'],
  ['/application', '/app'],
  ['//evil.example/app', '/app'],
  ['https://evil.example/app', '/app'],
  ['/\\evil.example/app', '/app'],
  ['/app/../../evil.example', '/app'],
  ['/app/..//evil.example', '/app'],
  ['/app/x\r\nSet-Cookie: kaarna=stolen', '/app/xSet-Cookie:%20kaarna=stolen'],
])('who wanted to go to %j is led to %s', (wanted, page) => {
  expect(pageOf(wanted)).toBe(page)
})
