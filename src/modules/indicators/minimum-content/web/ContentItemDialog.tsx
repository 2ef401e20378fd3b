import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import type { ContentDecision } from '../content-status.ts'
import {
  type ContentConflict,
  contentConflict,
  contentHandling,
  type ContentHandling,
  type HandledItem,
} from '../content-year.ts'
import { handleContentItem } from '../minimum-content.contract.ts'
import { ContentHistory } from './ContentHistory.tsx'
import { contentFaults, contentYearTexts } from './content-year.texts.ts'

interface Props {
  item: HandledItem
  year: number
  onClose: () => void
}

/** Where one says how an item is handled; what has been said before stands below. */
export function ContentItemDialog({ item, year, onClose }: Props) {
  const { dialog: t } = useTexts(contentYearTexts)
  const language = useLanguage()
  const { role } = usePlace()
  const { form, conflict, takeTheirs } = useItemForm({ item, year, onClose })
  const { decision } = form.draft
  return (
    <Dialog title={textIn(item.title, language)} isOpen onClose={onClose}>
      {conflict ? (
        <ItemConflict
          conflict={conflict}
          mine={form.draft}
          isBusy={form.isBusy}
          onKeepMine={() => void form.send()}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <Form form={form}>
          <RadioGroup
            label={t.decision}
            choices={item.decisions.map((value) => ({ value, label: t.decisions[value] }))}
            value={decision}
            onChange={(value) => form.set('decision', value ?? 'open')}
          />
          {decision === 'missing' && <OptionalTextField label={t.missingNote} isLong {...form.field('text')} />}
          {(decision === 'answered' || decision === 'notRelevant') && (
            <LocalTextField
              label={decision === 'answered' ? t.answer : t.why}
              isLong
              {...form.field('text')}
              value={form.draft.text ?? {}}
              onChange={(text) => form.set('text', Object.values(text).some(Boolean) ? text : null)}
            />
          )}
          {decision === 'notRelevant' && <p className="field-description">{t.whyNote}</p>}
          <DialogActions>
            <Button onPress={onClose}>{t.cancel}</Button>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {t.save}
            </Button>
          </DialogActions>
        </Form>
      )}
      {item.version > 0 && readsHistory.includes(role) && (
        <Disclosure title={t.history}>
          <ContentHistory item={item.id} year={year} />
        </Disclosure>
      )}
    </Dialog>
  )
}

const readsHistory = ['owner', 'coordinator', 'editor', 'approver']

function useItemForm({ item, year, onClose }: Props) {
  const t = useTexts(contentYearTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { base, conflict, onRefused, settle } = useConflict(contentConflict, item.version)
  const form = useForm<ContentHandling, ContentHandling>({
    schema: contentHandling,
    initial: { decision: item.decision, text: item.text },
    labels: { decision: t.dialog.decision, text: t.dialog.answer },
    faults: useTexts(contentFaults),
    async submit(value) {
      await call(handleContentItem, { organisation, year, item: item.id, version: base, ...value })
      announce(t.dialog.saved)
      onClose()
      await revalidate()
    },
    onRefused,
  })
  const takeTheirs = () => {
    if (conflict) form.reset(conflict.current)
    settle()
  }
  return { form, conflict, takeTheirs }
}

interface ConflictProps {
  conflict: ContentConflict
  mine: ContentHandling
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

function ItemConflict({ conflict, mine, ...choice }: ConflictProps) {
  const { dialog: t } = useTexts(contentYearTexts)
  const language = useLanguage()
  const lines = ({ decision, text }: { decision: ContentDecision; text: ContentHandling['text'] }) => [
    { field: t.decision, said: t.decisions[decision] },
    { field: t.answer, said: text ? textIn(text, language) : '' },
  ]
  const theirs = lines(conflict.current)
  const differences = lines(mine).flatMap(({ field, said }, at) => {
    const other = theirs[at]!.said
    return said === other ? [] : [{ field, mine: said || undefined, theirs: other || undefined }]
  })
  return <VersionChoice {...choice} changedBy={conflict.changedBy} differences={differences} />
}
