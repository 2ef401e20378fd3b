import { ArrowRight } from 'lucide-react'
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components'

import { useTexts } from '#web/language.tsx'
import type { PaletteProps } from '#web/palette.ts'
import { Icon } from '#web/ui/Icon.tsx'
import type { SearchAnswer, SearchHit } from '../search.ts'
import { hitAddress, searchAddress } from './hit-address.ts'
import { kindIcons } from './kind-icons.ts'
import { MarkedWords, plainText } from './MarkedWords.tsx'
import { matchEntries, type PaletteEntry } from './palette-entries.ts'
import { paletteTexts } from './palette.texts.ts'
import { usePaletteEntries } from './use-palette-entries.ts'
import { type TypedSearch, useSearch } from './use-search.ts'

const mostRecent = 5
const mostMatched = 5

/** What the palette offers: before anything is typed the latest pages, deeds and places; then what answers. */
export function PaletteList(props: PaletteProps & { typed: string }) {
  const { place, onClose } = props
  const t = useTexts(paletteTexts)
  const typed = props.typed.trim()
  const slug = place?.organisation.slug
  const { recent, deeds, pages, settings } = usePaletteEntries(props)
  const search = useSearch(slug, typed)
  const matched = matchEntries(typed, [...deeds, ...pages, ...settings, ...recent], mostMatched)
  return (
    <>
      <Menu
        className="palette-list"
        aria-label={t.title}
        onAction={onClose}
        renderEmptyState={() => <Nothing typed={typed} search={search} />}
      >
        {typed === '' ? (
          <>
            <Entries title={t.recent} entries={recent.slice(0, mostRecent)} />
            <Entries title={t.deeds} entries={deeds} />
            <Entries title={t.pages} entries={pages} />
            <Entries title={t.settings} entries={settings} />
          </>
        ) : (
          <>
            <Entries title={t.entries} entries={distinct(matched)} />
            {slug && search.answer && <Hits slug={slug} typed={typed} answer={search.answer} />}
          </>
        )}
      </Menu>
      <output className="visually-hidden">{sayCount(search, t.found)}</output>
    </>
  )
}

/** A page that was opened lately is often one of the menu's too. */
const distinct = (entries: readonly PaletteEntry[]): PaletteEntry[] =>
  entries.filter(({ href }, at) => href === undefined || entries.findIndex((one) => one.href === href) === at)

function sayCount({ answer, isWaiting }: TypedSearch, found: (count: number) => string): string {
  return answer && !isWaiting ? found(total(answer)) : ''
}

const total = ({ counts }: SearchAnswer): number => counts.reduce((sum, { count }) => sum + count, 0)

function Entries({ title, entries }: { title: string; entries: readonly PaletteEntry[] }) {
  if (entries.length === 0) return null
  return (
    <MenuSection className="palette-section">
      <Header className="palette-title">{title}</Header>
      {entries.map(({ id, label, icon, href, onAction }) => (
        <MenuItem
          key={id}
          id={id}
          textValue={label}
          className="palette-item"
          {...(href ? { href } : {})}
          {...(onAction ? { onAction } : {})}
        >
          <Icon as={icon} />
          <span className="palette-words">{label}</span>
        </MenuItem>
      ))}
    </MenuSection>
  )
}

function Hits({ slug, typed, answer }: { slug: string; typed: string; answer: SearchAnswer }) {
  const t = useTexts(paletteTexts)
  if (answer.items.length === 0) return null
  return (
    <MenuSection className="palette-section">
      <Header className="palette-title">{t.results}</Header>
      {answer.items.map((hit) => (
        <Hit key={`${hit.kind} ${hit.id}`} slug={slug} hit={hit} />
      ))}
      <MenuItem
        id="all"
        textValue={t.all(total(answer), typed)}
        className="palette-item"
        href={searchAddress(slug, typed)}
      >
        <Icon as={ArrowRight} />
        <span className="palette-words">{t.all(total(answer), typed)}</span>
      </MenuItem>
    </MenuSection>
  )
}

function Hit({ slug, hit }: { slug: string; hit: SearchHit }) {
  const { kinds } = useTexts(paletteTexts)
  const { kind, id, title, excerpt, within } = hit
  return (
    <MenuItem
      id={`${kind} ${id}`}
      textValue={`${plainText(title)}, ${kinds[kind]}`}
      className="palette-item"
      href={hitAddress(slug, hit)}
    >
      <Icon as={kindIcons[kind]} />
      <span className="palette-words">
        <MarkedWords text={title} />
        {(excerpt ?? within) && <small>{excerpt ? <MarkedWords text={excerpt} /> : within}</small>}
      </span>
      <span className="palette-kind">{kinds[kind]}</span>
    </MenuItem>
  )
}

function Nothing({ typed, search }: { typed: string; search: TypedSearch }) {
  const t = useTexts(paletteTexts)
  if (search.isWaiting) return <p className="palette-empty">{t.waiting}</p>
  if (search.hasFailed) return <p className="palette-empty">{t.failed}</p>
  return (
    <div className="palette-empty">
      <p>{t.nothing(typed)}</p>
      <p className="muted small">{t.nothingAdvice}</p>
    </div>
  )
}
