import { X } from 'lucide-react'
import { useState } from 'react'

import { mentionedIn, type PersonName } from '#modules/organisations/comments/comment.ts'
import { MentionField } from '#modules/organisations/comments/web/MentionField.tsx'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { remarkWords } from '../../editing/remark.ts'
import { addRemark } from '../../editing/remarks.contract.ts'
import type { PanelTabProps } from '../panel/panel-tabs.ts'
import { useRemarks } from './remarks-state.tsx'
import { remarkTexts } from './remarks.texts.ts'
import type { Pointed } from './use-pointing.ts'

/** A comment on the words that are selected, and other words for them when they can be changed. */
export function RemarkForm({ place, chapter, pointed }: PanelTabProps & { pointed: Pointed }) {
  const t = useTexts(remarkTexts)
  const announce = useAnnounce()
  const { reload, point } = useRemarks()
  const [chosen, setChosen] = useState<readonly PersonName[]>([])
  const { block, quote, before, isChangeable } = pointed
  const form = useForm({
    schema: remarkWords,
    initial: { text: '', replacement: null as string | null },
    labels: { text: t.comment, replacement: t.instead },
    faults: t.faults,
    async submit({ text, replacement }) {
      const target = { organisation: place.organisation, report: place.report.id, block }
      const mentions = mentionedIn(text, chosen).map(({ id }) => id)
      await call(addRemark, { ...target, language: place.language, quote, before, text, replacement, mentions })
      point(null)
      announce(t.sent)
      await reload()
    },
  })
  const suggests = form.draft.replacement !== null
  return (
    <Form form={form} label={t.newOn(quote)}>
      <blockquote className="report-remark-quote" lang={place.language}>
        {quote}
        <IconButton icon={X} label={t.toChapter} onPress={() => point(null)} />
      </blockquote>
      {isChangeable && (
        <Checkbox isSelected={suggests} onChange={(on) => form.set('replacement', on ? quote : null)}>
          {t.suggestInstead}
        </Checkbox>
      )}
      {suggests && (
        <TextArea
          label={t.instead}
          rows={Math.min(8, 1 + quote.split('\n').length)}
          description={quote.includes('\n') ? t.insteadLines : undefined}
          {...form.field('replacement')}
          value={form.draft.replacement ?? ''}
          onChange={(words) => form.set('replacement', words)}
        />
      )}
      <MentionField
        label={t.comment}
        subject={{ kind: 'reportChapter', id: chapter.id }}
        {...form.field('text')}
        onMention={(person) => setChosen((known) => [...known, person])}
        withViewers={false}
        takesFocus={false}
      />
      <div className="comment-form-actions">
        <Button size="small" variant="primary" type="submit" isBusy={form.isBusy}>
          {t.send}
        </Button>
      </div>
    </Form>
  )
}
