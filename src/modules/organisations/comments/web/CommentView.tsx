import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'

import { formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { initialsOf } from '#web/initials.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { type Comment, type CommentThread, piecesOf, type TalkedRef } from '../comment.ts'
import { deleteComment } from '../comments.contract.ts'
import { commentTexts } from '../comments.texts.ts'
import type { Act } from './act.ts'
import { CommentForm } from './CommentForm.tsx'

interface Props {
  comment: Comment
  thread: CommentThread
  subject: TalkedRef
  act: Act
  reload: () => Promise<void>
}

/** One comment: who, when and what; its writer can change and delete it. */
export function CommentView({ comment, thread, subject, act, reload }: Props) {
  const t = useTexts(commentTexts)
  const language = useLanguage()
  const isOwn = useSession().user.id === comment.authorId
  const [isEdited, setEdited] = useState(false)
  const at = formatMoment(new Date(comment.createdAt), language)
  return (
    <li className="comment">
      <span className="comment-initials" aria-hidden>
        {initialsOf(comment.authorName)}
      </span>
      <div className="comment-body">
        <p className="comment-head">
          <strong>{comment.authorName}</strong> <time dateTime={comment.createdAt}>{at}</time>
          {comment.editedAt && !comment.isDeleted && <span> · {t.edited}</span>}
        </p>
        {comment.isDeleted && <p className="comment-gone">{t.deleted}</p>}
        {!comment.isDeleted && !isEdited && <CommentText comment={comment} />}
        {isEdited && (
          <CommentForm
            label={t.editLabel}
            subject={subject}
            thread={thread}
            comment={comment}
            takesFocus
            onCancel={() => setEdited(false)}
            onDone={async () => {
              await reload()
              setEdited(false)
            }}
          />
        )}
      </div>
      {isOwn && !comment.isDeleted && !isEdited && (
        <OwnMenu comment={comment} at={at} act={act} onEdit={() => setEdited(true)} />
      )}
    </li>
  )
}

/** Plain words with their line breaks; names stand out, and addresses of the web can be opened. */
function CommentText({ comment: { text, mentions } }: { comment: Comment }) {
  return (
    <p className="comment-text">
      {piecesOf(text, mentions).map((piece, at) => {
        if (piece.kind === 'words') return piece.text
        if (piece.kind === 'mention') return <b key={at}>{piece.text}</b>
        return (
          <a key={at} href={piece.text} target="_blank" rel="noopener noreferrer nofollow">
            {piece.text}
          </a>
        )
      })}
    </p>
  )
}

function OwnMenu({ comment, at, act, onEdit }: Pick<Props, 'comment' | 'act'> & { at: string; onEdit: () => void }) {
  const t = useTexts(commentTexts)
  const organisation = usePlace().organisation.slug
  const [isAsking, setAsking] = useState(false)
  const { id, version, authorName } = comment
  const label = t.more(authorName, at)
  const remove = () => call(deleteComment, { organisation, comment: id, version })
  return (
    <>
      <Menu
        label={label}
        trigger={<IconButton icon={Ellipsis} label={label} />}
        entries={[
          { id: 'edit', label: t.edit, icon: Pencil, onAction: onEdit },
          { id: 'remove', label: t.remove, icon: Trash2, isDanger: true, onAction: () => setAsking(true) },
        ]}
      />
      <ConfirmDialog
        title={t.removeTitle}
        confirmLabel={t.remove}
        isOpen={isAsking}
        isDanger
        onConfirm={() => {
          setAsking(false)
          void act(remove, t.removed)
        }}
        onClose={() => setAsking(false)}
      >
        <p>{t.removeText}</p>
      </ConfirmDialog>
    </>
  )
}
