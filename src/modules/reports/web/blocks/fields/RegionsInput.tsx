import { regionName } from '#modules/indicators/web/region-list.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import type { RegionsField } from '../../../blocks/block-fields.ts'
import { blockTexts } from '../blocks.texts.ts'
import { choicesIn, useRegions } from '../ComparisonField.tsx'
import type { InputProps } from './BlockFields.tsx'

/** Areas of the own register, but for our own, which is always there. */
export function RegionsInput({ field, value, error, onChange }: InputProps<RegionsField>) {
  const t = useTexts(blockTexts)
  const language = useLanguage()
  const own = usePlace().organisation.regionKey
  const regions = useRegions()
  const chosen = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
  if (own === null) return <p>{t.noRegion}</p>
  if (!regions) return <Skeleton lines={2} />
  const taken = new Set([own, ...chosen])
  return (
    <div className="report-comparison">
      {chosen.length > 0 && (
        <p className="report-comparison-chosen">
          {chosen.map((key) => (
            <Chip
              key={key}
              label={regionName(regions, key, language)}
              onRemove={() => onChange(chosen.filter((other) => other !== key))}
            />
          ))}
        </p>
      )}
      {chosen.length < field.most && (
        <ComboBox
          key={chosen.length}
          label={field.label[language]}
          placeholder={t.startTyping}
          choices={choicesIn(regions, own)
            .filter(({ key }) => !taken.has(key))
            .map(({ key, title }) => ({ value: key, label: textIn(title, language) }))}
          value={null}
          onChange={(key) => key && onChange([...chosen, key])}
          error={error}
        />
      )}
    </div>
  )
}
