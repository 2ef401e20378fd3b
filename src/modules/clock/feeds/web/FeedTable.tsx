import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { languageNames } from '#web/language-names.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog, Dialog } from '#web/ui/Dialog.tsx'
import { Table } from '#web/ui/Table.tsx'
import { type FeedView, removeCalendarFeed, replaceCalendarFeed } from '../feeds.contract.ts'
import { feedPageNames } from '../feeds.pages.texts.ts'
import { feedTexts, programCount } from '../feeds.texts.ts'
import { AddressShown } from './AddressShown.tsx'

interface Asked {
  feed: FeedView
  deed: 'replace' | 'remove'
}

export function FeedTable({ feeds }: { feeds: readonly FeedView[] }) {
  const t = useTexts(feedTexts)
  const language = useLanguage()
  const { calendars } = useTexts(feedPageNames)
  const [asked, setAsked] = useState<Asked>()
  const [address, setAddress] = useState<string>()
  return (
    <>
      <p className="small muted">{t.programsAdvice}</p>
      <Table
        caption={calendars}
        isCaptionHidden
        narrow="stack"
        rows={feeds}
        keyOf={({ id }) => id}
        columns={[
          { id: 'name', title: t.name, isRowHeader: true, cell: ({ name }) => name },
          {
            id: 'contents',
            title: t.contents,
            cell: ({ kind, organisation }) => t.kinds[kind](organisation && textIn(organisation, language)),
          },
          { id: 'language', title: t.language, cell: (feed) => languageNames[feed.language] },
          {
            id: 'asked',
            title: t.lastAsked,
            cell: ({ lastAskedOn }) =>
              lastAskedOn ? (
                <span className="number">{formatDay(lastAskedOn, language)}</span>
              ) : (
                <span className="muted">{t.never}</span>
              ),
          },
          {
            id: 'programs',
            title: t.programs,
            cell: ({ programs }) => <span className="number">{programCount(programs)}</span>,
          },
          { id: 'actions', title: t.actions, cell: (feed) => <Deeds feed={feed} onAsk={setAsked} /> },
        ]}
      />
      {asked && <DeedDialog {...asked} onReplaced={setAddress} onClose={() => setAsked(undefined)} />}
      {address !== undefined && (
        <Dialog title={t.madeTitle} isOpen onClose={() => setAddress(undefined)}>
          <AddressShown address={address} onClose={() => setAddress(undefined)} />
        </Dialog>
      )}
    </>
  )
}

function Deeds({ feed, onAsk }: { feed: FeedView; onAsk: (asked: Asked) => void }) {
  const t = useTexts(feedTexts)
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={t.replaceOf(feed.name)}
        onPress={() => onAsk({ feed, deed: 'replace' })}
      >
        {t.replace}
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-label={t.removeOf(feed.name)}
        onPress={() => onAsk({ feed, deed: 'remove' })}
      >
        {t.remove}
      </Button>
    </>
  )
}

interface DeedProps extends Asked {
  onReplaced: (address: string) => void
  onClose: () => void
}

function DeedDialog({ feed: { id, name, lastAskedOn, programs }, deed, onReplaced, onClose }: DeedProps) {
  const t = useTexts(feedTexts)
  const language = useLanguage()
  const { isBusy, act } = useAct()
  const words = {
    replace: { title: t.replaceTitle(name), advice: t.replaceAdvice, label: t.replace },
    remove: { title: t.removeTitle(name), advice: t.removeAdvice, label: t.remove },
  }[deed]
  async function confirm() {
    if (deed === 'remove') await act(() => call(removeCalendarFeed, { feed: id }), t.removed)
    else await act(async () => onReplaced((await call(replaceCalendarFeed, { feed: id })).address), t.madeTitle)
    onClose()
  }
  return (
    <ConfirmDialog
      title={words.title}
      confirmLabel={words.label}
      isOpen
      isDanger={deed === 'remove'}
      isBusy={isBusy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{words.advice}</p>
      {deed === 'replace' && (
        <p>{lastAskedOn ? t.replaceAsked(formatDay(lastAskedOn, language), programs) : t.replaceNotAsked}</p>
      )}
    </ConfirmDialog>
  )
}
