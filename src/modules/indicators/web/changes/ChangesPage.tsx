import { useLoaderData } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { type ListPart, useLaterParts } from '#web/use-later-parts.ts'
import { type NamedDigest, readChanges } from './changes.loader.ts'
import { changesTexts } from './changes.texts.ts'
import { Digest } from './Digest.tsx'

/** What each import changed for the organisation's area, newest first. */
export function ChangesPage() {
  const t = useTexts(changesTexts)
  const { organisation } = usePlace()
  const { items, hasMore, isBusy, readMore } = useLaterParts(useLoaderData<ListPart<NamedDigest>>(), (cursor) =>
    readChanges(organisation.slug, cursor),
  )
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      {items.length === 0 ? (
        <EmptyState title={t.none.title}>{t.none.text}</EmptyState>
      ) : (
        <>
          {items.map((item) => (
            <Digest key={item.digest.id} {...item} />
          ))}
          {hasMore && (
            <Button isBusy={isBusy} onPress={() => void readMore()}>
              {t.older}
            </Button>
          )}
          <Disclosure title={t.method} level={2}>
            <p>{t.methodText}</p>
          </Disclosure>
        </>
      )}
    </>
  )
}
