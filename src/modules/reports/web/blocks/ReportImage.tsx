import { textIn } from '#shared/local-text.ts'
import { addressOf } from '#web/api.ts'
import type { BlockSettings } from '../../report.ts'
import { getImage } from '../../reports.contract.ts'
import type { BlockPlace } from './ReportBlock.tsx'

/** A picture of the report, as it will be printed. */
export function ReportImage({
  settings,
  place,
}: {
  settings: Extract<BlockSettings, { kind: 'image' }>
  place: BlockPlace
}) {
  const { organisation, report, language } = place
  const { image, alternative, caption } = settings
  return (
    <figure className="report-image">
      <img
        src={addressOf(getImage, { organisation, report: report.id, image })}
        alt={textIn(alternative, language)}
        loading="lazy"
      />
      {caption && <figcaption>{textIn(caption, language)}</figcaption>}
    </figure>
  )
}
