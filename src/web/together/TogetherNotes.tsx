import { CircleAlert } from 'lucide-react'
import { useSyncExternalStore } from 'react'

import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useSession } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { dismissUnsaved, documentsLeft, onUnsaved, readUnsaved, type UnsavedDocument } from './local-words.ts'
import { togetherTexts } from './together.texts.ts'
import { useTogether, useTogetherWords } from './together-context.tsx'
import { UnsavedWordsNote } from './UnsavedWordsNote.tsx'

interface Props {
  /** Of what is written. */
  language: Language
  /** What a text is called on the page; undefined when it is not there any more. */
  titleOf: (block: string) => string | undefined
}

/** Above the document: that it may be written in no longer, and words that could not go into it. */
export function TogetherNotes(props: Props) {
  const t = useTexts(togetherTexts)
  const words = useTogetherWords()
  const { state } = useTogether()
  const why = state.kind === 'ended' ? state.why : undefined
  return (
    <div className="together-notes">
      {why && (
        <p className="together-note" role="alert">
          <Icon as={CircleAlert} /> {why === 'locked' || why === 'forbidden' ? words.ended[why] : t.ended[why]}
          {why === 'format' && (
            <Button size="small" onPress={() => window.location.reload()}>
              {t.reload}
            </Button>
          )}
        </p>
      )}
      <UnsavedNote {...props} />
    </div>
  )
}

function UnsavedNote({ language, titleOf }: Props) {
  const { unsavedWhy, inRemoved } = useTogetherWords()
  const own = useLanguage()
  const { documents, dismiss } = useUnsaved()
  return (
    <UnsavedWordsNote
      documents={documents}
      language={language}
      whyOf={({ why }) => unsavedWhy[why]}
      titleOf={({ block }) => {
        const title = titleOf(block)
        return title === undefined ? { text: inRemoved, language: own } : { text: title, language }
      }}
      onDismiss={dismiss}
    />
  )
}

/** Of every document of the thing: a report's other language has words of its own. */
function useUnsaved() {
  const { user } = useSession()
  const { name } = useTogether()
  const read = () =>
    documentsLeft(window.localStorage, user.id, name).flatMap((one): UnsavedDocument[] => {
      const words = readUnsaved(window.localStorage, user.id, one)
      return words ? [{ name: one, ...words }] : []
    })
  const kept = useSyncExternalStore(onUnsaved, () => JSON.stringify(read()))
  const documents = JSON.parse(kept) as UnsavedDocument[]
  const dismiss = () => documents.forEach((one) => dismissUnsaved(window.localStorage, user.id, one.name))
  return { documents, dismiss }
}
