import {
  ArrowDown,
  ArrowUp,
  Ellipsis,
  Eye,
  EyeOff,
  History,
  MessageSquare,
  MessageSquarePlus,
  Milestone,
  Pencil,
  Plus,
  Trash2,
} from 'lucide-react'

import { commentTexts } from '#modules/organisations/comments/comments.texts.ts'
import { useWatching } from '#modules/organisations/notifications/web/useWatching.ts'
import { useTexts } from '#web/language.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { Menu, type MenuEntry } from '#web/ui/Menu.tsx'
import { linkTexts } from '../links/links.texts.ts'
import { type MovableKind, type PlanWindow, usePlanDeeds } from './plan-deeds.ts'
import { usePlanTalk } from './plan-talk.ts'
import { planPageTexts } from './plan-page.texts.ts'

interface Props {
  part: { kind: MovableKind; id: string; version: number; name: string }
  /** Its place among its siblings and how many they are; undefined: it cannot be moved from here. */
  place?: { at: number; of: number }
  edit: PlanWindow
  /** What can be made within it. */
  add?: { label: string; window: PlanWindow }
  follow?: PlanWindow
  /** What it carries out of documents above it. */
  links?: PlanWindow
}

/** The deeds for one part of a plan. Moving works by keyboard as by pointer: one step up or down. */
export function PartMenu({ part, place, edit, add, follow, links }: Props) {
  const t = useTexts(planPageTexts)
  const l = useTexts(linkTexts)
  const talk = useTexts(commentTexts)
  const { open, move } = usePlanDeeds()
  const { isWatched, reload } = usePlanTalk()
  const watching = isWatched(part.id)
  const watch = useWatching(part, reload)
  const step = (by: number) => () => move(part.kind, part.id, (place?.at ?? 0) + by)
  const entries: (MenuEntry | false | undefined)[] = [
    follow && { id: 'follow', label: t.follow, icon: MessageSquarePlus, onAction: () => open(follow) },
    add && { id: 'add', label: add.label, icon: Plus, onAction: () => open(add.window) },
    { id: 'edit', label: t.edit, icon: Pencil, onAction: () => open(edit) },
    links && { id: 'links', label: l.link, icon: Milestone, onAction: () => open(links) },
    place !== undefined && place.at > 0 && { id: 'up', label: t.moveUp, icon: ArrowUp, onAction: step(-1) },
    place !== undefined &&
      place.at < place.of - 1 && { id: 'down', label: t.moveDown, icon: ArrowDown, onAction: step(1) },
    { id: 'talk', label: talk.title, icon: MessageSquare, onAction: () => open({ kind: 'talk', of: part }) },
    {
      id: 'watch',
      label: watching ? talk.stopWatching : talk.watch,
      icon: watching ? EyeOff : Eye,
      onAction: () => void watch(!watching),
    },
    { id: 'history', label: t.history, icon: History, onAction: () => open({ kind: 'history', of: part }) },
    {
      id: 'remove',
      label: t.remove,
      icon: Trash2,
      isDanger: true,
      onAction: () => open({ kind: 'removal', of: part }),
    },
  ]
  return (
    <Menu
      label={t.more(part.name)}
      trigger={<IconButton icon={Ellipsis} label={t.more(part.name)} />}
      entries={entries.filter((entry) => typeof entry === 'object')}
    />
  )
}
