import { expect, test } from 'vitest'

import { addressList, clientAddress, subscriberOf } from './client-address.ts'

const isOurs = addressList(['127.0.0.1', '10.0.0.5', '172.16.0.0/12', 'fd00::/8'])

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
  ['a proxy in a network of ours', '172.18.0.2', '198.51.100.7', '198.51.100.7'],
  ['a proxy in a network of ours over IPv6', 'fd00::2', '2001:db8::7', '2001:db8:0:0::/64'],
  ['another address of the same subscriber', 'fd00::2', '2001:0DB8:0:0:1:2:3:4', '2001:db8:0:0::/64'],
  ['a proxy that adds the port', '127.0.0.1', '198.51.100.7:51234', '198.51.100.7'],
  ['a proxy that adds the port over IPv6', '127.0.0.1', '[2001:db8::7]:51234', '2001:db8:0:0::/64'],
  ['this machine over IPv6', '::1', undefined, '::1'],
  ['a neighbour of that network', '172.32.0.2', '198.51.100.7', '172.32.0.2'],
  ['our proxy, which was told no address', '127.0.0.1', 'unknown', 'unknown'],
  ['a call from this machine through our proxy', '10.0.0.5', '127.0.0.1', '127.0.0.1'],
])('with %s', (_between, remote, forwardedFor, address) => {
  expect(subscriberOf(clientAddress(remote, forwardedFor, isOurs))).toBe(address)
})
