import { ArrowRight, type LucideIcon } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import type { PaletteProps } from '#web/palette.ts'
import { type FoundKind, type MarkedText, type SearchAnswer, type SearchHit, totalOf } from '../search.ts'
import { hitAddress, searchAddress } from './hit-address.ts'
import { kindIcons } from './kind-icons.ts'
import { matchEntries, type PaletteEntry } from './palette-entries.ts'
import { type PaletteTexts, paletteTexts } from './palette.texts.ts'
import { usePaletteEntries } from './use-palette-entries.ts'
import { type TypedSearch, useSearch } from './use-search.ts'

/** One line of the palette. Ids have no spaces: they are parts of the ids of elements. */
export interface PaletteItem {
  id: string
  icon: LucideIcon
  title: string | MarkedText
  /** Where the words are, or what it is a part of. */
  more?: string | MarkedText | null
  kind?: FoundKind
  href?: string
  onAction?: () => void
}

export interface PaletteGroup {
  title: string
  items: readonly PaletteItem[]
}

const mostRecent = 5
const mostMatched = 5

/** What the palette offers: before anything is typed the latest pages, deeds and places; then what answers. */
export function usePaletteGroups(props: PaletteProps, typed: string): { groups: PaletteGroup[]; search: TypedSearch } {
  const t = useTexts(paletteTexts)
  const slug = props.place?.organisation.slug
  const { recent, deeds, pages, settings } = usePaletteEntries(props)
  const search = useSearch(slug, typed)
  const groups: PaletteGroup[] =
    typed === ''
      ? [
          { title: t.recent, items: recent.slice(0, mostRecent).map(toItem) },
          { title: t.deeds, items: deeds.map(toItem) },
          { title: t.pages, items: pages.map(toItem) },
          { title: t.settings, items: settings.map(toItem) },
        ]
      : [
          {
            title: t.entries,
            items: distinct(matchEntries(typed, [...deeds, ...pages, ...settings, ...recent], mostMatched)).map(toItem),
          },
          { title: t.results, items: slug && search.answer ? hitsOf(search.answer, { slug, typed, t }) : [] },
        ]
  return { groups: groups.filter(({ items }) => items.length > 0), search }
}

const toItem = ({ id, icon, label, href, onAction }: PaletteEntry): PaletteItem => ({
  id: encodeURIComponent(id),
  icon,
  title: label,
  ...(href && { href }),
  ...(onAction && { onAction }),
})

/** A page that was opened lately is often one of the menu's too. */
const distinct = (entries: readonly PaletteEntry[]): PaletteEntry[] =>
  entries.filter(({ href }, at) => href === undefined || entries.findIndex((one) => one.href === href) === at)

function hitsOf(
  answer: SearchAnswer,
  { slug, typed, t }: { slug: string; typed: string; t: PaletteTexts },
): PaletteItem[] {
  if (answer.items.length === 0) return []
  const all = { id: 'all', icon: ArrowRight, title: t.all(totalOf(answer), typed), href: searchAddress(slug, typed) }
  return [...answer.items.map((hit) => hitOf(hit, slug)), all]
}

const hitOf = (hit: SearchHit, slug: string): PaletteItem => ({
  id: `${hit.kind}-${hit.id}`,
  icon: kindIcons[hit.kind],
  title: hit.title,
  more: hit.excerpt ?? hit.within,
  kind: hit.kind,
  href: hitAddress(slug, hit),
})
