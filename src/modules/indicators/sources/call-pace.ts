import { ipOf, isPrivateAddress } from '#server/private-address.ts'
import type { CallPace } from './table-service.ts'

export interface PaceClock {
  now: () => number
  pause: (milliseconds: number) => Promise<unknown>
}

/** Of a service that does not say how often it may be asked. */
const carefulPace: CallPace = { calls: 10, windowSeconds: 10 }

/**
 * Lets calls to one host begin only as often as it allows, in the order they came. A host of the own network is waited for
 * only when it says so.
 */
export function createCallPace({ now, pause }: PaceClock): (url: URL, pace?: CallPace) => Promise<void> {
  const begun = new Map<string, number[]>()
  const last = new Map<string, Promise<void>>()

  async function take(host: string, { calls, windowSeconds }: CallPace): Promise<void> {
    for (;;) {
      const since = now() - windowSeconds * 1000
      const recent = (begun.get(host) ?? []).filter((moment) => moment > since)
      begun.set(host, recent)
      const [first] = recent.slice(-calls)
      if (recent.length < calls || first === undefined) {
        recent.push(now())
        return
      }
      await pause(first - since)
    }
  }

  return (url, told) => {
    const ip = ipOf(url)
    if (!told && ip !== undefined && isPrivateAddress(ip)) return Promise.resolve()
    const { host } = url
    const pace = told ?? carefulPace
    const turn = (last.get(host) ?? Promise.resolve()).then(() => take(host, pace))
    last.set(host, turn)
    return turn
  }
}
