import { expect, test } from 'vitest'

import { isPrivateAddress } from './private-address.ts'

test.each([
  ['8.8.8.8', false],
  ['193.166.3.2', false],
  ['172.15.0.1', false],
  ['172.16.0.1', true],
  ['172.31.255.255', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['255.255.255.255', true],
  ['2001:67c:2e8::1', false],
  ['::ffff:127.0.0.1', true],
  ['::', true],
  ['fe80::1%eth0', true],
  ['fd00::1', true],
  ['2002:7f00:1::', true],
  ['64:ff9b::7f00:1', true],
  ['nonsense', true],
])('%s is private: %s', (ip, isPrivate) => expect(isPrivateAddress(ip)).toBe(isPrivate))
