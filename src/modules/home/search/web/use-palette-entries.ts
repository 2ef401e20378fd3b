import {
  BookPlus,
  Building2,
  Clock,
  Flag,
  Keyboard,
  Languages,
  ListPlus,
  type LucideIcon,
  MessageSquarePlus,
  Moon,
  RefreshCw,
  Rocket,
  Scale,
  Sigma,
  Sun,
  Waypoints,
} from 'lucide-react'
import { useRevalidator } from 'react-router'

import { concernsAccess } from '#modules/concerns/concerns.access.ts'
import { concernsAddress, phenomenaAddress } from '#modules/concerns/web/addresses.ts'
import { plansAccess } from '#modules/plans/plans.access.ts'
import { projectsAccess } from '#modules/plans/projects/projects.access.ts'
import { projectsAddress } from '#modules/plans/projects/web/addresses.ts'
import { roundsAccess } from '#modules/plans/rounds/rounds.access.ts'
import { reportsAccess } from '#modules/reports/reports.access.ts'
import { textIn } from '#shared/local-text.ts'
import { type Role, roles } from '#shared/roles.ts'
import { type Language, languages } from '#shared/texts.ts'
import { chooseAppearance } from '#web/appearance.ts'
import { languageNames } from '#web/language-names.ts'
import { useLanguage, useSetLanguage, useTexts } from '#web/language.tsx'
import { accountMenuOf, type NavigationLink, navigationOf } from '#web/navigation.ts'
import type { PaletteProps } from '#web/palette.ts'
import { readRecent } from '#web/recent-places.ts'
import { useSession } from '#web/session.tsx'
import type { Place } from '#web/shell.ts'
import type { PaletteEntry } from './palette-entries.ts'
import { type PaletteTexts, paletteTexts } from './palette.texts.ts'

export interface PaletteEntries {
  recent: readonly PaletteEntry[]
  deeds: readonly PaletteEntry[]
  pages: readonly PaletteEntry[]
  /** Another language, look or organisation, and the list of keys. */
  settings: readonly PaletteEntry[]
}

/** What the one who is signed in may open and do, besides what the search finds. */
export function usePaletteEntries({ shell, place, onView }: PaletteProps): PaletteEntries {
  const t = useTexts(paletteTexts)
  const language = useLanguage()
  const { user, places } = useSession()
  const settings = useSettings(t, language)
  const toPage = ({ to, label, icon }: NavigationLink): PaletteEntry => ({
    id: to,
    label: label[language],
    icon,
    href: to,
    words: languages.map((one) => label[one]).join(' '),
  })
  const navigation = place ? navigationOf(shell.pages, place).map(toPage) : []
  const keys = { id: 'keys', label: t.showKeys, icon: Keyboard, words: t.words.keys, onAction: () => onView('keys') }
  return {
    recent: place ? recentOf(user.id, place.organisation.slug) : [],
    deeds: place ? deedsOf(place, t) : [],
    pages: [
      ...navigation,
      ...(place ? quietPagesOf(place, t) : []),
      ...accountMenuOf(shell.pages, place, user).map(toPage),
    ],
    settings: [
      ...places.filter((one) => one.organisation.id !== place?.organisation.id).map((one) => toPlace(one, t, language)),
      ...settings,
      keys,
    ],
  }
}

const recentOf = (userId: string, slug: string): PaletteEntry[] =>
  readRecent(userId, slug)
    .filter(({ at }) => at !== window.location.pathname + window.location.search)
    .map(({ at, title }) => ({ id: `recent ${at}`, label: title, icon: Clock, href: at }))

interface Choice {
  id: string
  label: string
  icon: LucideIcon
  who: readonly Role[]
  href: string
  words?: string
}

const mayChoose =
  ({ role }: Place) =>
  ({ who }: Choice) =>
    who.includes(role)

function deedsOf(place: Place, t: PaletteTexts): PaletteEntry[] {
  const { slug } = place.organisation
  const choices: Choice[] = [
    {
      id: 'add-action',
      label: t.addAction,
      icon: ListPlus,
      who: plansAccess.editActions.roles,
      href: `/app/${slug}/plan?add=action`,
    },
    {
      id: 'add-concern',
      label: t.addConcern,
      icon: MessageSquarePlus,
      who: concernsAccess.add.roles,
      href: `${concernsAddress(slug)}?add`,
    },
    {
      id: 'create-report',
      label: t.createReport,
      icon: BookPlus,
      who: reportsAccess.createReport.roles,
      href: `/app/${slug}/reports?add`,
    },
    {
      id: 'open-round',
      label: t.openRound,
      icon: RefreshCw,
      who: roundsAccess.lead.roles,
      href: `/app/${slug}/rounds/new`,
    },
  ]
  return choices.filter(mayChoose(place)).map((choice) => ({ ...choice, words: t.words.add }))
}

/** Pages that stand in no menu: one comes to them from another page, or from here. */
function quietPagesOf(place: Place, t: PaletteTexts): PaletteEntry[] {
  const { slug } = place.organisation
  const { more } = t
  const choices: Choice[] = [
    { id: 'rounds', label: more.rounds, icon: RefreshCw, who: roundsAccess.lead.roles, href: `/app/${slug}/rounds` },
    { id: 'projects', label: more.projects, icon: Rocket, who: projectsAccess.read.roles, href: projectsAddress(slug) },
    { id: 'duties', label: more.duties, icon: Scale, who: plansAccess.read.roles, href: `/app/${slug}/plan/duties` },
    { id: 'across', label: more.across, icon: Flag, who: plansAccess.read.roles, href: `/app/${slug}/plan/across` },
    {
      id: 'phenomena',
      label: more.phenomena,
      icon: Waypoints,
      who: concernsAccess.read.roles,
      href: phenomenaAddress(slug),
    },
    { id: 'methods', label: more.methods, icon: Sigma, who: roles, href: `/app/${slug}/methods` },
  ]
  return choices.filter(mayChoose(place))
}

function useSettings(t: PaletteTexts, language: Language): PaletteEntry[] {
  const setLanguage = useSetLanguage()
  const { revalidate } = useRevalidator()
  const spoken = languages
    .filter((one) => one !== language)
    .map((one) => ({
      id: `speak-${one}`,
      label: t.speak(languageNames[one]),
      icon: Languages,
      words: t.words.language,
      onAction: () => {
        setLanguage(one)
        void revalidate()
      },
    }))
  const looks = (['light', 'dark'] as const).map((appearance) => ({
    id: `appearance-${appearance}`,
    label: t.appearances[appearance],
    icon: appearance === 'light' ? Sun : Moon,
    words: t.words.appearance,
    onAction: () => chooseAppearance(appearance),
  }))
  return [...spoken, ...looks]
}

function toPlace({ organisation }: Place, t: PaletteTexts, language: Language): PaletteEntry {
  return {
    id: `organisation-${organisation.slug}`,
    label: t.goTo(textIn(organisation.name, language)),
    icon: Building2,
    words: t.words.organisation,
    href: `/app/${organisation.slug}`,
  }
}
