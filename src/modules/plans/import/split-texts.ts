const bullet = /^\s*(?:[•●▪■◦‣·o*]|[-–—]|\(?\d{1,2}[.)](?!\d)|[a-zåäö]\))\s+/i
const startsAnew = /^\s*["”“'(]?[A-ZÅÄÖ0-9]/
/** After these the sentence goes on on the next line. */
const goesOn = /[,;:–-]\s*$|\b(ja|sekä|tai|och|samt|eller|and|or)\s*$/i

/**
 * The texts of a cell that lists several: at bullets where it has them, else at line breaks after which a new text
 * begins with a capital. A line before the first bullet that ends in a colon leads the list and is no text of its own.
 */
export function splitTexts(cell: string): string[] {
  const lines = cell.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const hasBullets = lines.some((line) => bullet.test(line))
  const texts: string[] = []
  lines.forEach((line, at) => {
    const isNew = hasBullets ? bullet.test(line) : startsAnew.test(line) && !goesOn.test(lines[at - 1] ?? '')
    const text = line.replace(bullet, '').trim()
    if (isNew || texts.length === 0) texts.push(text)
    else texts.push(`${texts.pop()} ${text}`)
  })
  const [first = '', ...others] = texts
  const isLead = hasBullets && others.length > 0 && !bullet.test(lines[0] ?? '') && first.endsWith(':')
  return (isLead ? others : texts).filter((text) => text !== '')
}

const label =
  /^(painopiste(?:alue)?|tavoite|toimenpide|prioritering|tyngdpunkt(?:sområde)?|mål|åtgärd|priority|goal|objective|action)\s*\d*(?:\.\d+)*\s*[:.)–-]\s*/i
const number = /^\d{1,2}(?:(?:\.\d{1,2}){1,3}[.)]?|[.)])\s+(?=\D)/

/** A title without the number and the kind that Kaarna itself puts before it: `1.2 Lapset voivat hyvin`, `Tavoite 3: …`. */
export function plainTitle(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim().replace(label, '').replace(number, '').trim()
  return plain === '' ? text.trim() : plain
}

/** Those who answer, as a cell lists them; the first one leads. */
export const splitNames = (cell: string): string[] =>
  cell
    .split(/[,;/\n\r+&]|\s(?:ja|sekä|och|samt|and)\s/)
    .map((name) => name.replace(bullet, '').trim())
    .filter((name) => name !== '')
