import { useTexts } from './language.tsx'
import { shellTexts } from './shell.texts.ts'
import { EmptyState } from './ui/EmptyState.tsx'

/** For somebody who can sign in but belongs nowhere yet. */
export function NoOrganisation() {
  const t = useTexts(shellTexts)
  return (
    <EmptyState title={t.noOrganisation} level={1}>
      {t.noOrganisationAdvice}
    </EmptyState>
  )
}
