import type { LocalText } from '#shared/local-text.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { FeedScope } from '../feed.ts'
import { feedTexts } from '../feeds.texts.ts'

export interface FeedChoice {
  value: string
  label: string
  /** What the calendar is called unless the person says otherwise. */
  name: string
  scope: FeedScope
}

interface Offered {
  organisation: { slug: string; name: LocalText }
  /** Whether the person's role reads the whole clock. */
  readsClock: boolean
  /** Whether the person is in other organisations, too. */
  isElsewhere: boolean
  /** Of a group's page: that group comes first. */
  group?: { id: string; name: LocalText } | undefined
  language: Language
}

/** What somebody can subscribe to from where they are, the most likely first. */
export function feedChoices({ organisation, readsClock, isElsewhere, group, language }: Offered): FeedChoice[] {
  const { scopes, names } = feedTexts[language]
  const [slug, name] = [organisation.slug, textIn(organisation.name, language)]
  const ofGroup = group && {
    value: 'group',
    label: scopes.group(textIn(group.name, language)),
    name: textIn(group.name, language),
    scope: { kind: 'group', organisation: slug, group: group.id } as const,
  }
  const whole = {
    value: 'organisation',
    label: scopes.organisation(name),
    name: names.organisation(name),
    scope: { kind: 'organisation', organisation: slug } as const,
  }
  const own = { value: 'own', label: scopes.own, name: names.own, scope: { kind: 'own', organisation: slug } as const }
  const everywhere = {
    value: 'everywhere',
    label: scopes.ownEverywhere,
    name: names.own,
    scope: { kind: 'own', organisation: null } as const,
  }
  return [...(ofGroup ? [ofGroup] : []), own, ...(isElsewhere ? [everywhere] : []), ...(readsClock ? [whole] : [])]
}
