import { contentParameter, contentType, type MessagePart, partsOf, readFields, readMessage } from './message-parts.ts'

/** What a mail server reports of a letter that it had taken and could not deliver (RFC 3464). */
export interface DeliveryReport {
  /** Each recipient that it gives up: the code of RFC 3463, and what the other mail server said. */
  failures: readonly { status: string; said: string | null }[]
  /** The names by which the report may mean the letter, those of the letter itself first. */
  names: readonly string[]
}

/** The message is no report of a delivery, or a broken one: `message` says what is wrong. */
export class ReportFault extends Error {}

const statusTypes: readonly string[] = ['message/delivery-status', 'message/global-delivery-status']
const letterTypes: readonly string[] = ['message/rfc822', 'message/global']
const headerTypes: readonly string[] = ['text/rfc822-headers', 'message/global-headers']

/** In bytes: a report carries the letter at most, and ours are small. */
export const longestReport = 5 * 1_048_576

/** Reads a report from the text of its message. Throws `ReportFault`. */
export function readDeliveryReport(text: string): DeliveryReport {
  const message = readMessage(text)
  if (message.fields.size === 0) throw new ReportFault('It is no mail message: it has no header fields.')
  const isReport =
    contentType(message) === 'multipart/report' &&
    contentParameter(message, 'report-type')?.toLowerCase() === 'delivery-status'
  if (!isReport) throw new ReportFault('It is no report of a delivery (multipart/report; report-type=delivery-status).')
  const parts = partsOf(message)
  const status = parts.find((part) => statusTypes.includes(contentType(part)))
  if (!status) throw new ReportFault('The report has no part message/delivery-status.')
  const [, ...recipients] = status.body
    .split(/\n\s*\n/)
    .map(readFields)
    .filter(({ size }) => size > 0)
  if (recipients.length === 0) throw new ReportFault('The report tells of no recipient.')
  return { failures: recipients.flatMap(failureOf), names: namesIn(message, parts) }
}

function failureOf(fields: ReadonlyMap<string, string>): DeliveryReport['failures'] {
  const action = fields.get('action')?.toLowerCase()
  const [status] = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '') ?? []
  if (action === undefined || status === undefined)
    throw new ReportFault('The report does not say what became of a recipient (Action and Status).')
  return action === 'failed' ? [{ status, said: fields.get('diagnostic-code') ?? null }] : []
}

/** The letter is sent back, or its header fields alone; some mail servers only answer to it. */
function namesIn(message: MessagePart, parts: readonly MessagePart[]): string[] {
  const returned = parts.flatMap((part) => {
    if (letterTypes.includes(contentType(part))) return [readMessage(part.body).fields.get('message-id')]
    return headerTypes.includes(contentType(part)) ? [readFields(part.body).get('message-id')] : []
  })
  const answered = ['in-reply-to', 'references'].flatMap((name) => message.fields.get(name)?.split(/\s+/) ?? [])
  return [...returned, ...answered].filter((name) => name !== undefined)
}
