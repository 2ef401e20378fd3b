import { Check } from 'lucide-react'

import { Boat } from '#web/art/Boat.tsx'
import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { uploadTexts } from './upload.texts.ts'

/** How far the file has come: the boat is where we are now. `step` from 1. */
export function WizardSteps({ step }: { step: number }) {
  const t = useTexts(uploadTexts)
  return (
    <ol className="wizard-steps" aria-label={t.stepOf(step, t.steps.length)}>
      {t.steps.map((name, index) => (
        <li
          key={name}
          className={index + 1 < step ? 'passed' : index + 1 === step ? 'current' : undefined}
          {...(index + 1 === step && { 'aria-current': 'step' })}
        >
          <span className="wizard-mark" aria-hidden>
            {index + 1 < step ? <Icon as={Check} strong /> : index + 1 === step ? <Boat size={26} /> : index + 1}
          </span>
          {name}
          {index + 1 < step && <span className="visually-hidden">, {t.done}</span>}
        </li>
      ))}
    </ol>
  )
}
