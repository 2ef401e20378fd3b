import type { Document } from '../document.ts'

const escapeXml = (words: string) =>
  words.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter]!)

/** Who made a file of the Office family and when: both moments are the document's own. */
export function coreProperties(
  { title, organisation, language }: Pick<Document, 'title' | 'organisation' | 'language'>,
  createdAt: Date,
): string {
  const moment = `${createdAt.toISOString().slice(0, 19)}Z`
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(organisation)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeXml(organisation)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `${time('created')}${time('modified')}<dc:language>${language}</dc:language></cp:coreProperties>`
  )
}
