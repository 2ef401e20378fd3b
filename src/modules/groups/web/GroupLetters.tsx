import { PenLine } from 'lucide-react'
import { useState } from 'react'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import type { GroupProps } from './GroupPage.tsx'
import { groupPageTexts } from './group-pages.texts.ts'
import { LetterDialog } from './LetterDialog.tsx'

/** Letters to the group as they were sent, and a new one. */
export function GroupLetters({ data }: GroupProps) {
  const t = useTexts(groupPageTexts)
  const language = useLanguage()
  const [isWriting, setWriting] = useState(false)
  const { letters, keeps } = data
  return (
    <section className="group-part group-letters">
      <div className="group-part-head">
        <h2>{t.lettersTitle}</h2>
        {keeps && (
          <Button icon={PenLine} onPress={() => setWriting(true)}>
            {t.write}
          </Button>
        )}
      </div>
      {letters.items.length === 0 && <p className="muted">{t.noLetters}</p>}
      {letters.items.map(({ id, subject, body, sentAt, sentByName, receivers, isMailed }) => (
        <Disclosure key={id} title={`${textIn(subject, language)} · ${formatMoment(new Date(sentAt), language)}`}>
          <p className="group-facts">
            <span>{t.letterFrom(sentByName, formatMoment(new Date(sentAt), language))}</span>
            {!isMailed && <span>{t.notMailed}</span>}
          </p>
          <p className="group-letter">
            <PlanText text={body} />
          </p>
          <p className="small">
            {t.letterTo(receivers.length)}: {receivers.map(({ name }) => name).join(', ')}
          </p>
        </Disclosure>
      ))}
      {isWriting && <LetterDialog data={data} onClose={() => setWriting(false)} />}
    </section>
  )
}
