import { useState } from 'react'

import { apiAreas, type TokenScope } from '#shared/api-area.ts'
import { addDays, formatDay, formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { apiAreaTexts } from '../../api-areas.texts.ts'
import { useAct } from '../../web/acting.ts'
import { hasEnded, reminderDays } from '../api-token.ts'
import { type ApiTokenView, revokeApiToken } from '../api-tokens.contract.ts'
import { apiTokenTexts } from '../api-tokens.texts.ts'

export function TokenTable({ tokens }: { tokens: readonly ApiTokenView[] }) {
  const t = useTexts(apiTokenTexts)
  const { user } = useSession()
  const [leaving, setLeaving] = useState<ApiTokenView>()
  const makers: Column<ApiTokenView>[] = [{ id: 'maker', title: t.maker, cell: ({ maker }) => maker.name }]
  const hasOthers = tokens.some(({ maker }) => maker.id !== user.id)
  return (
    <>
      <Table
        caption={t.title}
        isCaptionHidden
        narrow="stack"
        rows={tokens}
        keyOf={({ id }) => id}
        columns={[
          { id: 'name', title: t.name, isRowHeader: true, cell: (token) => <TokenName token={token} /> },
          ...(hasOthers ? makers : []),
          { id: 'scopes', title: t.scopes, cell: (token) => <Rights token={token} /> },
          { id: 'until', title: t.until, cell: (token) => <LastDay token={token} /> },
          { id: 'used', title: t.lastUsed, cell: (token) => <LastUse token={token} /> },
          {
            id: 'actions',
            title: t.actions,
            cell: (token) => (
              <Button
                size="small"
                variant="quiet"
                isDisabled={user.isDemo}
                aria-label={t.revokeOf(token.name)}
                onPress={() => setLeaving(token)}
              >
                {t.revoke}
              </Button>
            ),
          },
        ]}
      />
      {leaving && <RevokeDialog token={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  )
}

interface Shown {
  token: ApiTokenView
}

const TokenName = ({ token: { name, ending } }: Shown) => (
  <>
    {name}
    <code className="token-ending">kaarna_…{ending}</code>
  </>
)

/** What it may, by part: one word for reading, writing or both. */
function Rights({ token: { scopes, networks } }: Shown) {
  const t = useTexts(apiTokenTexts)
  const areas = useTexts(apiAreaTexts)
  const has = (scope: string) => scopes.includes(scope as TokenScope)
  const lines = apiAreas.flatMap((area) => {
    const [reads, writes] = [has(`read:${area}`), has(`write:${area}`)]
    if (!reads && !writes) return []
    return [{ area, can: reads && writes ? t.both : writes ? t.writes : t.reads }]
  })
  return (
    <ul className="token-rights">
      {lines.map(({ area, can }) => (
        <li key={area}>
          {areas[area].name}: {can}
        </li>
      ))}
      {networks.length > 0 && <li className="muted">{t.allowedFrom(networks.join(', '))}</li>}
    </ul>
  )
}

function LastDay({ token }: Shown) {
  const t = useTexts(apiTokenTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const day = formatDay(token.expiresOn, language)
  if (hasEnded(token, today)) return <StatusMark status="paused" label={t.ended(day)} />
  if (token.expiresOn <= addDays(today, reminderDays)) return <StatusMark status="late" label={t.endsSoon(day)} />
  return <span className="number">{day}</span>
}

function LastUse({ token: { lastUsedAt, lastUsedFrom } }: Shown) {
  const t = useTexts(apiTokenTexts)
  const language = useLanguage()
  if (lastUsedAt === null) return <span className="muted">{t.never}</span>
  return (
    <>
      <span className="number">{formatMoment(new Date(lastUsedAt), language)}</span>
      {lastUsedFrom !== null && <small className="token-ending">{t.from(lastUsedFrom)}</small>}
    </>
  )
}

function RevokeDialog({ token: { id, name }, onClose }: Shown & { onClose: () => void }) {
  const t = useTexts(apiTokenTexts)
  const { slug: organisation } = usePlace().organisation
  const { isBusy, act } = useAct()
  async function revoke() {
    await act(() => call(revokeApiToken, { organisation, id }), t.revoked(name))
    onClose()
  }
  return (
    <ConfirmDialog
      title={t.revokeTitle(name)}
      confirmLabel={t.revoke}
      isOpen
      isDanger
      isBusy={isBusy}
      onConfirm={() => void revoke()}
      onClose={onClose}
    >
      <p>{t.revokeAdvice}</p>
    </ConfirmDialog>
  )
}
