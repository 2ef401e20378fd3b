/** IPv4 in IPv6's clothes is the same address. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')

/**
 * Whose request it is, for limits: the nearest address that is not one of our own proxies. What a proxy of ours was
 * told stands last in `X-Forwarded-For`; what stands before it anybody may have written.
 */
export function clientAddress(
  remote: string,
  forwardedFor: string | undefined,
  trustedProxies: readonly string[],
): string {
  const trusted = new Set(trustedProxies.map(plain))
  const hops = [...(forwardedFor ?? '').split(',').map(plain).filter(Boolean), plain(remote)]
  return hops.findLast((hop, at) => at === 0 || !trusted.has(hop)) ?? plain(remote)
}
