import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { inEveryLanguage, type Language } from '#shared/texts.ts'
import type { TasksAsked, WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { leadsGroups } from '../groups.access.ts'
import { type GroupSummary, listGroups } from '../groups.contract.ts'
import { waitingGroupTexts } from './waiting-groups.texts.ts'

/**
 * What groups ask for: of whoever stands in for a chair whose term has ended, and of who leads groups where a rule is
 * broken or a council has not been heard.
 */
export async function loadWaitingGroups({ slug, role }: TasksAsked): Promise<WaitingTask[]> {
  const { items } = await call(listGroups, { organisation: slug })
  return items.filter(({ isInForce }) => isInForce).flatMap((group) => waitingOf(group, leadsGroups(role)))
}

type Texts = (typeof waitingGroupTexts)['fi']

function waitingOf(group: GroupSummary, leads: boolean): WaitingTask[] {
  const { id, name, chair, brokenRules, missingHearings, isActing } = group
  const task = (kind: string, say: (t: Texts, title: string, language: Language) => [string, string]): WaitingTask => ({
    id: `${kind}-${id}`,
    to: `groups/${id}`,
    words: inEveryLanguage((language) => {
      const t = waitingGroupTexts[language]
      const [title, text] = say(t, textIn(name, language), language)
      return { title, text, action: t.open }
    }),
  })
  const last = chair.state === 'ended' && isActing ? chair.chair : null
  return [
    ...(last
      ? [
          task('acting', (t, title, language) => [
            t.acting(title),
            t.actingText(last.name, last.endsOn ? formatDay(last.endsOn, language) : ''),
          ]),
        ]
      : []),
    ...(leads && brokenRules > 0 ? [task('rules', (t, title) => [t.broken(title), t.brokenText(brokenRules)])] : []),
    ...(leads && missingHearings > 0
      ? [task('hearings', (t, title) => [t.hearing(title), t.hearingText(missingHearings)])]
      : []),
  ]
}
