import type { FormState } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { NotificationWays } from '../notification.ts'
import { notificationKinds, waysOf } from '../notification-rules.ts'
import { notificationChoiceTexts } from './notification-choices.texts.ts'

/** For each kind of notification, how one is told of it: only those ways that its rule has. */
export function WayFields({ field }: { field: FormState<NotificationWays>['field'] }) {
  const t = useTexts(notificationChoiceTexts)
  return (
    <div className="notification-ways">
      {notificationKinds.map((kind) => (
        <Select
          key={kind}
          label={t.kinds[kind]}
          choices={waysOf(kind).map((value) => ({ value, label: t.ways[value] }))}
          {...field(kind)}
        />
      ))}
    </div>
  )
}
