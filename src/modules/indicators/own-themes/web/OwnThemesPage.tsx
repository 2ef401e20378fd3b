import { ListFilter, Plus } from 'lucide-react'
import { useLoaderData } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { catalogueAddress } from '../../web/addresses.ts'
import type { OwnClassification } from '../own-theme.ts'
import { restoreOwnClassification } from '../own-themes.contract.ts'
import type { ThemesData } from './own-themes.loader.ts'
import { ownThemeTexts } from './own-themes.texts.ts'

/** The organisation's own ways to sort indicators. */
export function OwnThemesPage() {
  const { items, deleted, mayEdit } = useLoaderData<ThemesData>()
  const t = useTexts(ownThemeTexts)
  const organisation = usePlace().organisation.slug
  const add = mayEdit && (
    <LinkButton variant="primary" icon={Plus} to={`/app/${organisation}/own-themes/new`}>
      {t.add}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <LinkButton icon={ListFilter} to={catalogueAddress(organisation)}>
              {t.catalogue}
            </LinkButton>
            {items.length > 0 && add}
          </>
        }
      />
      {items.length === 0 ? (
        <EmptyState title={t.empty.title} actions={add}>
          {mayEdit ? t.empty.text : t.empty.reader}
        </EmptyState>
      ) : (
        items.map((one) => <ThemeList key={one.key} classification={one} mayEdit={mayEdit} />)
      )}
      {deleted.length > 0 && <Deleted items={deleted} />}
    </>
  )
}

function ThemeList({ classification, mayEdit }: { classification: OwnClassification; mayEdit: boolean }) {
  const t = useTexts(ownThemeTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { key, description, classes } = classification
  const title = textIn(classification.title, language)
  return (
    <section className="set-section own-themes">
      <h2>{title}</h2>
      {description && <p className="muted">{textIn(description, language)}</p>}
      <ul>
        {classes.map((one) => (
          <li key={one.key}>{t.classLine(textIn(one.title, language), one.indicators.length)}</li>
        ))}
      </ul>
      <p className="own-themes-deeds">
        <LinkButton
          size="small"
          aria-label={t.showOf(title)}
          to={`${catalogueAddress(organisation)}?by=${encodeURIComponent(key)}`}
        >
          {t.show}
        </LinkButton>
        {mayEdit && (
          <LinkButton size="small" aria-label={t.editOf(title)} to={`/app/${organisation}/own-themes/${key}`}>
            {t.edit}
          </LinkButton>
        )}
      </p>
    </section>
  )
}

function Deleted({ items }: { items: ThemesData['deleted'] }) {
  const t = useTexts(ownThemeTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { act, isBusy } = useAct()
  return (
    <Disclosure level={2} title={t.deleted(items.length)}>
      <ul className="set-list">
        {items.map(({ key, title }) => (
          <li key={key}>
            <span>{textIn(title, language)}</span>
            <Button
              size="small"
              isBusy={isBusy}
              onPress={() => void act(() => call(restoreOwnClassification, { organisation, key }), t.restored)}
            >
              {t.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
