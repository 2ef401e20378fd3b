import { escapeHtml } from '#shared/escape-html.ts'
import type { Language } from '#shared/texts.ts'

/**
 * Mail programs know little of style sheets: what is needed to read stands in each element, and the one sheet only
 * turns colours in the dark. No remote picture, no script, one column that fits any width.
 */
const looks = {
  page: 'margin:0;padding:24px 12px;background:#f3f7f7;color:#12252b;font:16px/1.5 Arial,Helvetica,sans-serif',
  sheet: 'max-width:600px;margin:0 auto;padding:8px 24px 24px;background:#ffffff;border-top:6px solid #a24821',
  brand: 'margin:12px 0 20px;font-size:15px;font-weight:bold;letter-spacing:0.02em;color:#a24821',
  link: 'color:#004d63;word-break:break-word',
  foot: 'margin:28px 0 0;padding-top:12px;border-top:1px solid #dbe5e6;font-size:14px;color:#52666c',
}

const inTheDark = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (prefers-color-scheme:dark){',
  '.page{background:#0b1a1f !important;color:#e6eef0 !important}',
  '.sheet{background:#12252b !important;border-top-color:#e08a5c !important}',
  '.brand{color:#e9a27c !important}',
  '.page a{color:#8fd0e6 !important}',
  '.quiet,.foot{color:#a9bcc2 !important}',
  '.foot,.entry{border-color:#2c444c !important}',
  '}',
].join('')

/** A link; `about` says to a screen reader where it leads, when its words alone do not. */
export const letterLink = (words: string, address: string, about?: string): string => {
  const label = about === undefined ? '' : ` aria-label="${escapeHtml(`${words}: ${about}`)}"`
  return `<a href="${escapeHtml(address)}" style="${looks.link}"${label}>${escapeHtml(words)}</a>`
}

export const letterFoot = (lines: readonly string[]): string =>
  `<p class="foot" style="${looks.foot}">${lines.join('<br>')}</p>`

/** A whole letter around its parts, which are HTML already. */
export const letterSheet = (
  parts: readonly string[],
  { subject, language }: { subject: string; language?: Language },
): string =>
  [
    `<!doctype html><html${language ? ` lang="${language}"` : ''}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(subject)}</title><style>${inTheDark}</style></head>`,
    `<body class="page" style="${looks.page}"><div class="sheet" style="${looks.sheet}">`,
    `<p class="brand" style="${looks.brand}">Kaarna</p>`,
    ...parts.filter(Boolean),
    '</div></body></html>',
  ].join('\n')

/** A letter of plain text as a page: paragraphs as they are, and addresses that can be pressed. */
export function letterPage(text: string, about: { subject: string; language?: Language }): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${withLinks(paragraph)}</p>`)
  return letterSheet(paragraphs, about)
}

/** Words with the addresses in them made links; a full stop that ends the sentence is not of the address. */
const withLinks = (words: string): string =>
  words
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
    .map((piece, index) => (index % 2 ? letterLink(piece, piece) : escapeHtml(piece).replaceAll('\n', '<br>')))
    .join('')
