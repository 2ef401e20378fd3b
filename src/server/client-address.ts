import { BlockList, isIP } from 'node:net'

/** Without the port that some proxies add; IPv4 in IPv6's clothes is the same address. */
const plain = (address: string): string =>
  address
    .trim()
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^\[(.+)\](:\d+)?$/, '$1')
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Whether an address is among those of a list: addresses, or networks such as `10.0.0.0/8`. */
export function addressList(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const [address, bits] of networks.map((network) => plain(network).split('/'))) {
    if (bits === undefined) list.addAddress(address!, familyOf(address!))
    else list.addSubnet(address!, Number(bits), familyOf(address!))
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address))
}

/**
 * Whose request it is: the nearest address that is not one of our own proxies. What a proxy of ours was told stands
 * last in `X-Forwarded-For`; what stands before it anybody may have written.
 */
export function clientAddress(
  remote: string,
  forwardedFor: string | undefined,
  isOurs: (address: string) => boolean,
): string {
  const hops = [...(forwardedFor ?? '').split(',').map(plain).filter(Boolean), plain(remote)]
  return hops.findLast((hop, at) => at === 0 || !isOurs(hop)) ?? plain(remote)
}

const loopback = '::1'

/**
 * Whose tries are counted together: an IPv6 subscriber has a whole /64 to choose addresses from, and they count as one,
 * such as `2001:db8:0:1::/64`.
 */
export function subscriberOf(address: string): string {
  if (isIP(address) !== 6 || address === loopback) return address
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  const network = [...head, ...zeros, ...tail].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return `${network.join(':')}::/64`
}
