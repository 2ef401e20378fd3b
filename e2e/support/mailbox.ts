import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { SMTPServer } from 'smtp-server'
import { expect, vi } from 'vitest'

export interface Mailbox {
  url: string
  /** Waits for a letter to an address and returns the link in it. */
  linkTo(address: string, page: string): Promise<string>
  close(): Promise<void>
}

/** A mail server on a free port that keeps what it is given. */
export async function startMailbox(): Promise<Mailbox> {
  const letters: { to: string; text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, answer) {
      const keep = async () => {
        const raw = await text(stream)
        // Long lines are folded with "=" at their end, and "=" itself is written =3D.
        const plain = raw.replace(/=\r?\n/g, '').replaceAll('=3D', '=')
        letters.push({ to: envelope.rcptTo[0]!.address, text: plain })
        answer()
      }
      void keep()
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    async linkTo(address, page) {
      const find = () => letters.findLast((letter) => letter.to === address && letter.text.includes(`/app/${page}#`))
      await vi.waitFor(() => expect(find()).toBeDefined(), { timeout: 60_000, interval: 200 })
      return new RegExp(`http://\\S+/app/${page}#[\\w-]+`).exec(find()!.text)![0]
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
