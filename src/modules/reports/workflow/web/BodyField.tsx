import { type LocalText, textIn } from '#shared/local-text.ts'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import type { ReportStatus } from '../../report-head.ts'
import { usualBodies } from '../deciding-bodies.ts'
import { isDeciding } from '../way.ts'
import { handlingTexts } from './handling.texts.ts'

interface Props {
  stage: ReportStatus
  field: { name: string; value: LocalText; onChange: (name: LocalText) => void; error: string | undefined }
}

/** What the body is called that decided; where nobody knows it yet, the usual names are offered. */
export function BodyField({ stage, field }: Props) {
  const t = useTexts(handlingTexts)
  const own = useLanguage()
  const { organisation } = usePlace()
  const isEmpty = !Object.values(field.value).some(Boolean)
  const usual = isDeciding(stage) ? usualBodies(stage, organisation.kind) : []
  return (
    <div>
      <LocalTextField label={t.body} description={t.bodyHelp} {...field} />
      {isEmpty && usual.length > 0 && (
        <div className="usual-bodies" role="group" aria-label={t.usualBodies}>
          {usual.map((body) => (
            <Button key={body.fi} size="small" onPress={() => field.onChange({ [own]: textIn(body, own) })}>
              {textIn(body, own)}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
