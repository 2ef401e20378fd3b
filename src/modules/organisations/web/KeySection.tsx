import { useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { hasSingleKeys, keepSingleKeys } from '#web/single-keys.ts'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { accountTexts } from '../account.texts.ts'

/** Whether single keys do something on this device; those with Ctrl always do. */
export function KeySection() {
  const { keys: t } = useTexts(accountTexts)
  const [isOn, setOn] = useState(hasSingleKeys)
  const change = (next: boolean) => {
    keepSingleKeys(next)
    setOn(next)
  }
  return (
    <section className="settings-section" aria-labelledby="keys">
      <h2 id="keys">{t.title}</h2>
      <div className="form">
        <p>{t.text}</p>
        <Checkbox isSelected={isOn} onChange={change}>
          {t.single}
        </Checkbox>
      </div>
    </section>
  )
}
