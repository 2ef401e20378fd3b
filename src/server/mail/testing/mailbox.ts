import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { SMTPServer } from 'smtp-server'

export interface Received {
  to: string
  messageId: string
  raw: string
}

/** What a mail server says to a recipient; undefined: it takes the letter. */
export type Answer = (address: string) => string | undefined

/** A real mail server on this machine that keeps what it gets. */
export async function openMailbox() {
  const received: Received[] = []
  let answer: Answer = () => undefined
  let onReceived: () => void = () => {}
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const said = answer(address)
      if (said === undefined) return done()
      done(Object.assign(new Error(said.slice(4)), { responseCode: Number(said.slice(0, 3)) }))
    },
    onData(stream, { envelope }, done) {
      const keep = async () => {
        const raw = await text(stream)
        const messageId = /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? ''
        received.push({ to: envelope.rcptTo[0]!.address, messageId, raw })
        onReceived()
        done()
      }
      // Who was killed in the middle of a letter has sent none.
      keep().catch(() => {})
    },
  })
  // A sender that is killed resets its connections.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    received,
    url: `smtp://127.0.0.1:${port}`,
    /** How it answers from now on. */
    answer: (next: Answer) => void (answer = next),
    /** Resolves when so many letters have come in all. */
    count: (wanted: number) =>
      new Promise<void>((resolve) => {
        onReceived = () => {
          if (received.length >= wanted) resolve()
        }
        onReceived()
      }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

export type Mailbox = Awaited<ReturnType<typeof openMailbox>>
