import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'

import { useLanguage, useTexts } from '#web/language.tsx'
import { useSession } from '#web/session.tsx'
import { forgetLeftWords, readLeftWords } from './left-words.ts'
import type { UnsavedDocument } from './local-words.ts'
import { togetherTexts } from './together.texts.ts'
import { UnsavedWordsNote } from './UnsavedWordsNote.tsx'

/** Where a page should be that its reader may open no longer: words of theirs for it that only this device has. */
export default function LeftWordsNote() {
  const t = useTexts(togetherTexts)
  const own = useLanguage()
  const { user } = useSession()
  const { pathname } = useLocation()
  const [documents, setDocuments] = useState<readonly UnsavedDocument[]>([])
  useEffect(() => {
    let isGone = false
    void readLeftWords(user.id, pathname).then((read) => !isGone && setDocuments(read))
    return () => {
      isGone = true
      setDocuments([])
    }
  }, [user.id, pathname])
  async function dismiss() {
    setDocuments([])
    await Promise.all(documents.map(({ name }) => forgetLeftWords(user.id, name)))
  }
  return (
    <UnsavedWordsNote
      documents={documents}
      language={own}
      whyOf={() => t.unopened}
      titleOf={(_, index) => ({ text: t.textNumber(index + 1), language: own })}
      onDismiss={() => void dismiss()}
    />
  )
}
