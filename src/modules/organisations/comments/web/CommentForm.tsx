import { useState } from 'react'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import {
  type Comment,
  commentConflict,
  commentWords,
  mentionedIn,
  type PersonName,
  type TalkedRef,
} from '../comment.ts'
import { addComment, updateComment } from '../comments.contract.ts'
import { commentTexts } from '../comments.texts.ts'
import { MentionField } from './MentionField.tsx'

interface Props {
  label: string
  subject: TalkedRef
  /** The thread to answer in; without one a thread is begun. */
  thread?: { id: string; isOpened: boolean }
  /** The own comment that is changed. */
  comment?: Comment
  /** Whether viewers may read what is talked of, so that a thread can be opened to them. */
  hasViewers?: boolean
  /** The form was asked for: what is typed next belongs to it. */
  takesFocus?: boolean
  onDone: () => Promise<void>
  onCancel?: () => void
}

/** Writes a comment, an answer, or another text of an own comment. */
export function CommentForm({
  label,
  subject,
  thread,
  comment,
  hasViewers,
  takesFocus = false,
  onDone,
  onCancel,
}: Props) {
  const t = useTexts(commentTexts)
  const { organisation } = usePlace()
  const place = { organisation: organisation.slug }
  const announce = useAnnounce()
  const [chosen, setChosen] = useState<readonly PersonName[]>(comment?.mentions ?? [])
  const [opens, setOpens] = useState(false)
  const { base, conflict, onRefused, settle } = useConflict(commentConflict, comment?.version ?? 0)
  const form = useForm({
    schema: commentWords.omit({ mentions: true }),
    initial: { text: comment?.text ?? '' },
    labels: { text: t.field },
    faults: t.faults,
    async submit({ text }) {
      const words = { ...place, text, mentions: mentionedIn(text, chosen).map(({ id }) => id) }
      if (comment) await call(updateComment, { ...words, comment: comment.id, version: base })
      else await call(addComment, { ...words, ...subject, thread: thread?.id ?? null, isOpened: opens })
      form.reset({ text: '' })
      setOpens(false)
      announce(comment ? t.saved : t.sent)
      await onDone()
    },
    onRefused,
  })

  if (conflict)
    return (
      <VersionChoice
        changedBy={conflict.current.authorName}
        differences={[{ field: t.field, mine: form.draft.text, theirs: conflict.current.text }]}
        isBusy={form.isBusy}
        onKeepMine={() => void form.send()}
        onTakeTheirs={() => {
          form.reset({ text: conflict.current.text })
          settle()
        }}
      />
    )
  return (
    <Form form={form} label={label}>
      <MentionField
        label={label}
        subject={subject}
        {...form.field('text')}
        onMention={(person) => setChosen((before) => [...before, person])}
        withViewers={thread?.isOpened ?? opens}
        takesFocus={takesFocus}
      />
      {!thread && !comment && hasViewers && (
        <Checkbox isSelected={opens} onChange={setOpens}>
          {t.forViewers}
        </Checkbox>
      )}
      <div className="comment-form-actions">
        {onCancel && (
          <Button size="small" variant="quiet" onPress={onCancel}>
            {t.cancel}
          </Button>
        )}
        <Button size="small" variant="primary" type="submit" isBusy={form.isBusy}>
          {comment ? t.save : t.send}
        </Button>
      </div>
    </Form>
  )
}
