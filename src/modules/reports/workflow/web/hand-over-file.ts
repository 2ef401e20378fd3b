import { NetworkError } from '#web/api.ts'

/** How long the browser may take to begin reading a file that was handed over. */
const keptMilliseconds = 60_000

/** Asks for a file by a POST and gives it to the browser to be kept, by the name that the server gives it. */
export async function handOver(address: string, body: object): Promise<void> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(address, request).catch((error: unknown) => {
    throw new NetworkError(error)
  })
  if (!response.ok) throw new NetworkError(`${response.status} instead of a file`)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? []
  link.download = decodeURIComponent(name)
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), keptMilliseconds)
}
