import type { Drawing } from '#documents/document.ts'
import type { PageDrawings } from '#documents/render/html/page-drawings.ts'
import { escapeHtml } from '#shared/escape-html.ts'

/**
 * Drawings as the public pages hold them: their classes take the page's colours, light or dark, so that what paper needs
 * (colours, fonts) and what a pointer would be told is left out.
 */
export const siteDrawings: PageDrawings = {
  write: (drawing) => named(drawing, 'report-picture'),
  writeSymbol: (drawing) => named(drawing, 'report-symbol'),
  rules: () => '',
}

function named({ svg, alternative }: Drawing, look: string): string {
  const name = alternative ? ` role="img" aria-label="${escapeHtml(alternative)}"` : ' aria-hidden="true"'
  return trimmed(svg).replace(
    /^<svg\b([^>]*)>/,
    (_, attributes: string) =>
      `<svg${name} class="${look}"${attributes.replace(/\s(?:role|aria-label|aria-hidden|class|xmlns|font-family|focusable)="[^"]*"/g, '')}>`,
  )
}

const trimmed = (svg: string): string =>
  svg
    .replace(/<title>[^<]*<\/title>/g, '')
    .replace(/<[a-z]+\b[^>]*\bclass="[^"]*chart-(?:fill|stroke)[^"]*"[^>]*>/g, withoutColours)
    .replace(/(\d+\.\d)\d+/g, '$1')

/** A colour that a class says as well. */
function withoutColours(tag: string): string {
  const saysFill = tag.includes('chart-fill-')
  const saysStroke = tag.includes('chart-stroke-')
  return tag.replace(/\s(fill|stroke)="#[0-9a-f]{3,8}"/gi, (attribute, kind: string) =>
    (kind === 'fill' ? saysFill : saysStroke) ? '' : attribute,
  )
}
