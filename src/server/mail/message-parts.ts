/** A message or a part of one (RFC 5322, RFC 2045): its fields by their names in small letters, and what is in it. */
export interface MessagePart {
  fields: ReadonlyMap<string, string>
  body: string
}

/** Reads a message as it comes over a pipe: with the line `From …` that mail servers put before it, and any line ends. */
export const readMessage = (text: string): MessagePart =>
  readPart(text.replace(/\r\n?/g, '\n').replace(/^From [^\n]*\n/, ''))

function readPart(text: string): MessagePart {
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n')
  const head = end === -1 ? text : text.slice(0, end)
  const fields = readFields(head)
  return { fields, body: decode(end === -1 ? '' : text.slice(end).replace(/^\n{1,2}/, ''), fields) }
}

/** The fields of a block of lines; of a field that is there twice the first one. */
export function readFields(lines: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of lines.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value.trim())
  }
  return fields
}

/** What kind of content a part says that it has, and a parameter of it. */
export const contentType = ({ fields }: MessagePart): string =>
  /^[^;\s]*/.exec(fields.get('content-type') ?? '')![0].toLowerCase()

export function contentParameter({ fields }: MessagePart, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(fields.get('content-type') ?? '')
  return found?.[1] ?? found?.[2]
}

/** The parts of a multipart message; none when it has no boundary. */
export function partsOf(part: MessagePart): MessagePart[] {
  const boundary = contentParameter(part, 'boundary')
  if (boundary === undefined) return []
  const [, ...parts] = `\n${part.body}`.split(`\n--${boundary}`)
  return parts.filter((one) => !one.startsWith('--')).map((one) => readPart(one.replace(/^[ \t]*\n/, '')))
}

function decode(body: string, fields: ReadonlyMap<string, string>): string {
  const encoding = fields.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8').replace(/\r\n?/g, '\n')
  if (encoding !== 'quoted-printable') return body
  return body
    .replace(/[ \t]*=\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
