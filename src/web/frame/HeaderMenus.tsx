import { ChevronDown, LogOut, Menu as MenuIcon, MonitorSmartphone, Moon, Sun } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useLocation, useNavigate, useRevalidator } from 'react-router'

import { languages } from '#shared/texts.ts'
import { chooseAppearance, useAppearance } from '#web/appearance.ts'
import { initialsOf } from '#web/initials.ts'
import { useLanguage, useSetLanguage, useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { accountMenuOf, type NavigationLink } from '#web/navigation.ts'
import { forgetRecent } from '#web/recent-places.ts'
import { useSession } from '#web/session.tsx'
import type { Place, Shell } from '#web/shell.ts'
import { shellTexts } from '#web/shell.texts.ts'
import { IconButton } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Menu, type MenuEntry, type MenuGroup } from '#web/ui/Menu.tsx'

interface Props {
  shell: Shell
  place: Place | undefined
}

export function LanguageMenu() {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const entries = useLanguageEntries()
  const trigger = (
    <Button className="language-switch">
      {language.toUpperCase()}
      <span className="visually-hidden">, {t.language(languageNames[language])}</span>
      <Icon as={ChevronDown} />
    </Button>
  )
  return <Menu label={t.languages} trigger={trigger} entries={entries} />
}

export function AccountMenu({ shell, place }: Props) {
  const t = useTexts(shellTexts)
  const { user } = useSession()
  const account = { title: user.name, entries: useAccountEntries(shell, place) }
  const appearance = useAppearanceGroup()
  const trigger = (
    <Button className="account">
      <span className="account-initials" aria-hidden>
        {initialsOf(user.name)}
      </span>
      <span className="visually-hidden">{t.account(user.name)}</span>
    </Button>
  )
  return <Menu label={t.account(user.name)} trigger={trigger} groups={[account, appearance]} />
}

/** Everything of the header in one menu, where it has no room for more. */
export function NarrowMenu({ shell, place, links }: Props & { links: readonly NavigationLink[] }) {
  const t = useTexts(shellTexts)
  const { user } = useSession()
  const account = { title: user.name, entries: useAccountEntries(shell, place) }
  const spoken = { title: t.languages, entries: useLanguageEntries() }
  const appearance = useAppearanceGroup()
  const pages = useLinkEntries(links)
  return (
    <div className="narrow-menu">
      <Menu
        label={t.menu}
        trigger={<IconButton icon={MenuIcon} label={t.menu} />}
        entries={pages}
        groups={[spoken, appearance, account]}
      />
    </div>
  )
}

function useLanguageEntries(): MenuEntry[] {
  const language = useLanguage()
  const setLanguage = useSetLanguage()
  const { revalidate } = useRevalidator()
  return languages.map((choice) => ({
    id: choice,
    label: languageNames[choice],
    isCurrent: choice === language,
    onAction: () => {
      setLanguage(choice)
      void revalidate()
    },
  }))
}

function useAppearanceGroup(): MenuGroup {
  const { appearance: title, appearances: names } = useTexts(shellTexts)
  const current = useAppearance()
  const choices = [
    { choice: null, label: names.device, icon: MonitorSmartphone },
    { choice: 'light', label: names.light, icon: Sun },
    { choice: 'dark', label: names.dark, icon: Moon },
  ] as const
  const entries = choices.map(({ choice, label, icon }) => ({
    id: `appearance-${choice ?? 'device'}`,
    label,
    icon,
    isCurrent: choice === current,
    onAction: () => chooseAppearance(choice),
  }))
  return { title, entries }
}

function useLinkEntries(links: readonly NavigationLink[]): MenuEntry[] {
  const language = useLanguage()
  const { pathname } = useLocation()
  return links.map(({ to, label, icon }) => ({
    id: to,
    label: label[language],
    icon,
    href: to,
    isCurrent: pathname === to,
  }))
}

function useAccountEntries(shell: Shell, place: Place | undefined): MenuEntry[] {
  const t = useTexts(shellTexts)
  const navigate = useNavigate()
  const { user } = useSession()
  const links = useLinkEntries(accountMenuOf(shell.pages, place, user))
  const leave = async () => {
    await shell.signOut()
    forgetRecent(user.id)
    await navigate(shell.signInAddress)
  }
  return [...links, { id: 'sign-out', label: t.signOut, icon: LogOut, onAction: () => void leave() }]
}
