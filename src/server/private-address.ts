import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

const closed = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(network, prefix, 'ipv4')
/** Of IPv6 only the global addresses are open, and of these not the ones that carry an IPv4 address or a tunnel. */
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
const closed6 = new BlockList()
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed6.addSubnet(network, prefix, 'ipv6')

/** Whether an IP address belongs to the machine, to a network of its own, or to nobody: services for others live elsewhere. */
export function isPrivateAddress(ip: string): boolean {
  if (isIP(ip) === 4) return closed.check(ip, 'ipv4')
  if (isIP(ip) !== 6) return true
  const [bare = ip] = ip.split('%')
  return !open6.check(bare, 'ipv6') || closed6.check(bare, 'ipv6')
}

/** The host as an IP address, when it is written as one. */
export const ipOf = ({ hostname }: URL): string | undefined => {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  return isIP(bare) === 0 ? undefined : bare
}

/** Somebody asked for a connection into a private network. */
export class PrivateAddressError extends Error {
  readonly host: string

  constructor(host: string) {
    super(`${host} is in a private network`)
    this.name = 'PrivateAddressError'
    this.host = host
  }
}

/**
 * For a connection to an address that somebody typed: fails with PrivateAddressError when the name means a private one.
 * What is connected to is what was looked at, since a name may mean another address a moment later.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    const isClosed = addresses.some(({ address }) => isPrivateAddress(address))
    if (isClosed) return callback(new PrivateAddressError(hostname), '')
    const [first] = addresses
    if (options.all) callback(null, addresses)
    else callback(null, first!.address, first!.family)
  })
}
