import { expect, test } from 'vitest'

import { clientAddress } from './client-address.ts'

const proxies = ['127.0.0.1', '10.0.0.5']

test.each([
  ['nobody in between', '198.51.100.7', undefined, '198.51.100.7'],
  ['a stranger who claims to be somebody else', '198.51.100.7', '203.0.113.1', '198.51.100.7'],
  ['our proxy', '127.0.0.1', '198.51.100.7', '198.51.100.7'],
  ['our proxy over IPv6', '::ffff:127.0.0.1', '198.51.100.7', '198.51.100.7'],
  [
    'our proxy, and a stranger who claims to be somebody else',
    '127.0.0.1',
    '203.0.113.1, 198.51.100.7',
    '198.51.100.7',
  ],
  ['two proxies of ours', '127.0.0.1', '198.51.100.7, 10.0.0.5', '198.51.100.7'],
  ['our proxy, which says nothing', '127.0.0.1', undefined, '127.0.0.1'],
  ['a call from this machine through our proxy', '10.0.0.5', '127.0.0.1', '127.0.0.1'],
])('with %s', (_between, remote, forwardedFor, address) => {
  expect(clientAddress(remote, forwardedFor, proxies)).toBe(address)
})
