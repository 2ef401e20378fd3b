import { expect, test } from 'vitest'

import { inspectAddress } from './inspect-surroundings.ts'

test.each([
  ['http://localhost:3000', [], 'good', undefined],
  ['http://kaarna.example.fi', ['10.0.0.5'], 'bad', /BASE_URL to its https address/],
  ['https://kaarna.example.fi', [], 'warning', /TRUSTED_PROXIES/],
  ['https://kaarna.example.fi', ['127.0.0.1'], 'good', undefined],
])('of the address %s behind %j the doctor says %s', (baseUrl, trustedProxies, state, remedy) => {
  const finding = inspectAddress({ baseUrl, trustedProxies })
  expect(finding.state).toBe(state)
  if (remedy) expect(finding.remedy).toMatch(remedy)
  else expect(finding.remedy).toBeUndefined()
})
