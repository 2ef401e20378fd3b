import type { ApiArea } from '#shared/api-area.ts'
import { useTexts } from '#web/language.tsx'
import { Checkbox, CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { apiAreaTexts } from '../../api-areas.texts.ts'
import { webhookTexts } from '../webhooks.texts.ts'
import { useEventWords } from './webhook-words.ts'

export interface AreaEvents {
  area: ApiArea
  events: readonly string[]
}

interface Props {
  areas: readonly AreaEvents[]
  value: string[]
  onChange: (events: string[]) => void
  error: string | undefined
}

/** All changes of an area at once, or single ones. */
export function EventFields({ areas, value, onChange, error }: Props) {
  const t = useTexts(webhookTexts)
  const names = useTexts(apiAreaTexts)
  const wordsOf = useEventWords()
  /** Of other areas everything stays as it is. */
  const choose = ({ area, events }: AreaEvents, chosen: readonly string[]) =>
    onChange([...value.filter((event) => event !== area && !events.includes(event)), ...chosen])
  return (
    <fieldset className="rights">
      <legend className="field-label">{t.events}</legend>
      {error && <p className="field-error">{error}</p>}
      {areas.map((one) => {
        const { area, events } = one
        const chosen = value.filter((event) => events.includes(event))
        const isAll = value.includes(area)
        return (
          <div className="event-area" key={area}>
            <Checkbox isSelected={isAll} onChange={(all) => choose(one, all ? [area] : [])}>
              {t.allOf(names[area].name)}
            </Checkbox>
            {!isAll && (
              <Disclosure title={t.someOf(chosen.length)} level={3}>
                <CheckboxGroup
                  label={t.when}
                  choices={events.map((event) => ({ value: event, label: wordsOf(event) }))}
                  value={chosen}
                  onChange={(next) => choose(one, next)}
                />
              </Disclosure>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
