import { CircleCheck, CornerDownRight, RotateCcw, Users } from 'lucide-react'
import { useState } from 'react'

import { formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { CommentThread, TalkedRef } from '../comment.ts'
import { settleThread } from '../comments.contract.ts'
import { commentTexts } from '../comments.texts.ts'
import type { Act } from './act.ts'
import { CommentForm } from './CommentForm.tsx'
import { CommentView } from './CommentView.tsx'

interface Props {
  thread: CommentThread
  subject: TalkedRef
  /** Whether the caller may resolve it and open it to viewers. */
  maySettle: boolean
  hasViewers: boolean
  act: Act
  reload: () => Promise<void>
}

/** A comment with its answers, and what can be done to the whole. */
export function ThreadView({ thread, subject, maySettle, hasViewers, act, reload }: Props) {
  const t = useTexts(commentTexts)
  const language = useLanguage()
  const [isAnswered, setAnswered] = useState(false)
  const { comments, resolved, isOpened } = thread
  return (
    <li className={`thread${resolved ? ' resolved' : ''}`}>
      <ol className="thread-comments">
        {comments.map((comment) => (
          <CommentView key={comment.id} {...{ comment, thread, subject, act, reload }} />
        ))}
      </ol>
      {(resolved || isOpened) && (
        <p className="thread-state">
          {resolved && (
            <span>
              <Icon as={CircleCheck} /> {t.resolvedBy(resolved.byName, formatMoment(new Date(resolved.at), language))}
            </span>
          )}
          {isOpened && maySettle && (
            <span>
              <Icon as={Users} /> {t.isOpened}
            </span>
          )}
        </p>
      )}
      {isAnswered ? (
        <CommentForm
          label={t.answerTo(comments[0]?.authorName ?? '')}
          subject={subject}
          thread={thread}
          takesFocus
          onCancel={() => setAnswered(false)}
          onDone={async () => {
            await reload()
            setAnswered(false)
          }}
        />
      ) : (
        <div className="thread-deeds">
          <Button size="small" variant="quiet" icon={CornerDownRight} onPress={() => setAnswered(true)}>
            {t.answer}
          </Button>
          {maySettle && <Settling thread={thread} hasViewers={hasViewers} act={act} />}
        </div>
      )}
    </li>
  )
}

function Settling({
  thread: { id, resolved, isOpened },
  hasViewers,
  act,
}: Pick<Props, 'thread' | 'hasViewers' | 'act'>) {
  const t = useTexts(commentTexts)
  const organisation = usePlace().organisation.slug
  const settle = (what: { isResolved?: boolean; isOpened?: boolean }, done: string) =>
    void act(() => call(settleThread, { organisation, thread: id, ...what }), done)
  return (
    <>
      {(hasViewers || isOpened) && (
        <Button
          size="small"
          variant="quiet"
          icon={Users}
          onPress={() => settle({ isOpened: !isOpened }, isOpened ? t.closed : t.opened)}
        >
          {isOpened ? t.closeThread : t.openThread}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        icon={resolved ? RotateCcw : CircleCheck}
        onPress={() => settle({ isResolved: !resolved }, resolved ? t.wasReopened : t.wasResolved)}
      >
        {resolved ? t.reopen : t.resolve}
      </Button>
    </>
  )
}
