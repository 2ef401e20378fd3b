import { SaxesParser } from 'saxes'

import { TableError } from './table-error.ts'

/** What a reader of XML is told, by the names of elements without their prefixes. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

export interface XmlReader {
  /** Throws TableError when the XML is not well-formed. */
  write(chunk: Uint8Array): void
  /** Throws TableError when the XML has not come to its end. */
  end(): void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads XML piece by piece. Entities of its own making are not followed. */
export function createXmlReader(listener: XmlListener): XmlReader {
  const parser = new SaxesParser()
  parser.on('error', () => {
    throw new TableError('workbookBroken')
  })
  parser.on('opentag', ({ name, attributes }) => listener.open?.(local(name), attributes))
  parser.on('text', (text) => listener.text?.(text))
  parser.on('cdata', (text) => listener.text?.(text))
  parser.on('closetag', ({ name }) => listener.close?.(local(name)))
  const decoder = new TextDecoder('utf-8')
  return {
    write: (chunk) => void parser.write(decoder.decode(chunk, { stream: true })),
    end: () => void parser.write(decoder.decode()).close(),
  }
}

/** Reads all of it. Throws TableError. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  const reader = createXmlReader(listener)
  for await (const chunk of chunks) reader.write(chunk)
  reader.end()
}
