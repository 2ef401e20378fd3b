import { Plus } from 'lucide-react'
import { useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { useSession } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { ApiTokenView } from '../api-tokens.contract.ts'
import { apiTokenTexts } from '../api-tokens.texts.ts'
import { TokenDialog } from './TokenDialog.tsx'
import { TokenTable } from './TokenTable.tsx'

/** The tokens that somebody may see, and the way to a new one. */
export function TokenSection({ tokens }: { tokens: readonly ApiTokenView[] }) {
  const t = useTexts(apiTokenTexts)
  const { isDemo } = useSession().user
  const [isMaking, setMaking] = useState(false)
  const add = (
    <Button variant="primary" icon={Plus} isDisabled={isDemo} onPress={() => setMaking(true)}>
      {t.add}
    </Button>
  )
  return (
    <section className="integration">
      <header className="integration-header">
        <div>
          <h2>{t.title}</h2>
          <p className="integration-lead">{t.lead}</p>
        </div>
        {tokens.length > 0 && add}
      </header>
      {isDemo && <p className="notice">{t.demo}</p>}
      {tokens.length > 0 ? (
        <TokenTable tokens={tokens} />
      ) : (
        <EmptyState title={t.empty} level={3} actions={add}>
          {t.emptyAdvice}
        </EmptyState>
      )}
      {isMaking && <TokenDialog onClose={() => setMaking(false)} />}
    </section>
  )
}
