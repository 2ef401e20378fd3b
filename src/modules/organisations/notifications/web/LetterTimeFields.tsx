import type { FormState } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { NotificationSettings } from '../notification.ts'
import { notificationChoiceTexts } from './notification-choices.texts.ts'

interface Props {
  form: Pick<FormState<NotificationSettings>, 'draft' | 'set'>
}

const proposedQuiet = { from: 18, to: 7 }
const weekdays = [1, 2, 3, 4, 5, 6, 7]
const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** How often the digest comes, and when. */
export function DigestFields({ form: { draft, set } }: Props) {
  const t = useTexts(notificationChoiceTexts)
  return (
    <fieldset className="letter-times">
      <legend>{t.digest}</legend>
      <p className="muted">{t.digestHelp}</p>
      <div className="letter-times-row">
        <Select
          label={t.rhythm}
          choices={(['daily', 'weekly'] as const).map((value) => ({ value, label: t.rhythms[value] }))}
          value={draft.digestRhythm}
          onChange={(rhythm) => set('digestRhythm', rhythm)}
        />
        {draft.digestRhythm === 'weekly' && (
          <Select
            label={t.weekday}
            choices={weekdays.map((day) => ({ value: String(day), label: t.weekdays[day - 1]! }))}
            value={String(draft.digestWeekday)}
            onChange={(day) => set('digestWeekday', Number(day))}
          />
        )}
        <HourSelect label={t.hour} hour={draft.digestHour} onChange={(hour) => set('digestHour', hour)} />
      </div>
    </fieldset>
  )
}

/** When no letter leaves at once: what is told then waits. */
export function QuietFields({ form: { draft, set } }: Props) {
  const t = useTexts(notificationChoiceTexts)
  const { quietFrom, quietTo, isQuietOnDaysOff } = draft
  const isQuiet = quietFrom !== null && quietTo !== null
  function choose(isWanted: boolean) {
    set('quietFrom', isWanted ? proposedQuiet.from : null)
    set('quietTo', isWanted ? proposedQuiet.to : null)
  }
  return (
    <fieldset className="letter-times">
      <legend>{t.quiet}</legend>
      <p className="muted">{t.quietHelp}</p>
      <Checkbox isSelected={isQuiet} onChange={choose}>
        {t.quietHours}
      </Checkbox>
      {isQuiet && (
        <div className="letter-times-row">
          <HourSelect label={t.quietFrom} hour={quietFrom} onChange={(hour) => set('quietFrom', hour)} />
          <HourSelect label={t.quietTo} hour={quietTo} onChange={(hour) => set('quietTo', hour)} />
        </div>
      )}
      <Checkbox isSelected={isQuietOnDaysOff} onChange={(isWanted) => set('isQuietOnDaysOff', isWanted)}>
        {t.quietOnDaysOff}
      </Checkbox>
    </fieldset>
  )
}

function HourSelect({ label, hour, onChange }: { label: string; hour: number; onChange: (hour: number) => void }) {
  const t = useTexts(notificationChoiceTexts)
  return (
    <Select
      label={label}
      choices={hours.map((one) => ({ value: String(one), label: t.clock(one) }))}
      value={String(hour)}
      onChange={(one) => onChange(Number(one))}
    />
  )
}
