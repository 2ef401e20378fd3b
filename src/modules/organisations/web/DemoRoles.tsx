import {
  BadgeCheck,
  Building2,
  Compass,
  Footprints,
  HeartHandshake,
  type LucideIcon,
  PencilLine,
  ScrollText,
  Settings,
  Shield,
  Users,
} from 'lucide-react'
import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useNavigate, useSearchParams } from 'react-router'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { type DemoRole, signInToDemo } from '../demo-session.contract.ts'
import { signInTexts } from '../sign-in.texts.ts'
import { pageAfter } from './entering.ts'
import { EntryButton } from './EntryButton.tsx'

const icons: Record<Role, LucideIcon> = {
  coordinator: Compass,
  owner: Settings,
  editor: PencilLine,
  approver: BadgeCheck,
  groupMember: Users,
  viewer: ScrollText,
  partner: HeartHandshake,
  mentor: Footprints,
}

/** One click to be anybody of the demo region. */
export function DemoRoles({ roles }: { roles: readonly DemoRole[] }) {
  const t = useTexts(signInTexts)
  const [busy, setBusy] = useState<string>()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const [search] = useSearchParams()

  async function be(key: string) {
    setBusy(key)
    try {
      const { organisation } = await call(signInToDemo, { key })
      const wanted = pageAfter(search.get('to'))
      const home = `/app/${organisation}`
      await navigate(wanted.startsWith(`${home}/`) ? wanted : home)
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error), 'bad')
      setBusy(undefined)
    }
  }

  return (
    <section className="demo-roles" aria-labelledby="demo-roles">
      <h2 id="demo-roles">{t.demo}</h2>
      <p className="small muted">{t.demoAdvice}</p>
      <ul>
        {roles.map((role, at) => (
          <li key={role.key}>
            <EntryButton
              icon={iconOf(role)}
              variant={at === 0 ? 'primary' : 'row'}
              isBusy={busy === role.key}
              onPress={() => void be(role.key)}
            >
              <DemoRoleWords role={role} />
            </EntryButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

function DemoRoleWords({ role: { name, title, organisation } }: { role: DemoRole }) {
  const language = useLanguage()
  return (
    <>
      {textIn(title, language)}
      <small>
        {name}, {textIn(organisation.name, language)}
      </small>
    </>
  )
}

function iconOf({ role, isAdministrator, organisation }: DemoRole): LucideIcon {
  if (isAdministrator) return Shield
  return role === 'coordinator' && organisation.slug === 'purola' ? Building2 : icons[role]
}
