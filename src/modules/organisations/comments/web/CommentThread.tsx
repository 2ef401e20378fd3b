import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { useAct } from '../../web/acting.ts'
import { WatchButton } from '../../notifications/web/WatchButton.tsx'
import type { CommentThread as Thread, TalkedRef } from '../comment.ts'
import { commentTexts } from '../comments.texts.ts'
import { CommentForm } from './CommentForm.tsx'
import { ThreadView } from './ThreadView.tsx'
import { useTalk } from './useTalk.ts'

interface Props {
  /** A part of a plan or a concern of the organisation in the address. */
  subject: TalkedRef
  /** The talk was changed here, such as when counts beside it are to be read anew. */
  onChange?: () => void
}

/** All that is said of something, with the way to say more and to watch it. It stands under a heading of its own. */
export function CommentThread({ subject, onChange }: Props) {
  const t = useTexts(commentTexts)
  const { talk, failed, reload } = useTalk(subject)
  const { act } = useAct()
  const changed = async () => {
    await reload()
    onChange?.()
  }
  const settle = (run: () => Promise<unknown>, done: string) => act(() => run().then(changed), done)

  if (failed && !talk)
    return (
      <p className="comments-failed">
        {t.failed}{' '}
        <Button size="small" onPress={() => void reload()}>
          {t.tryAgain}
        </Button>
      </p>
    )
  if (!talk) return <Skeleton />
  const { threads, mayBegin, hasViewers, isWatched } = talk
  const common = { subject, maySettle: mayBegin, hasViewers, act: settle, reload: changed }
  const resolved = threads.filter((thread) => thread.resolved)
  return (
    <div className="comments">
      <WatchButton subject={subject} isWatched={isWatched} onDone={() => void changed()} />
      {threads.length === 0 && <p className="muted">{mayBegin ? t.empty : t.emptyReader}</p>}
      <ThreadList threads={threads.filter((thread) => !thread.resolved)} {...common} />
      {resolved.length > 0 && (
        <Disclosure title={t.resolvedThreads(resolved.length)}>
          <ThreadList threads={resolved} {...common} />
        </Disclosure>
      )}
      {mayBegin && (
        <div className="comments-new">
          <CommentForm label={t.newThread} subject={subject} hasViewers={hasViewers} onDone={changed} />
        </div>
      )}
    </div>
  )
}

const ThreadList = ({
  threads,
  ...common
}: { threads: readonly Thread[] } & Omit<Parameters<typeof ThreadView>[0], 'thread'>) =>
  threads.length === 0 ? null : (
    <ul className="threads">
      {threads.map((thread) => (
        <ThreadView key={thread.id} thread={thread} {...common} />
      ))}
    </ul>
  )
