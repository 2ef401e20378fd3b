import { MessageSquare, Plus, Printer } from 'lucide-react'

import { commentTexts } from '#modules/organisations/comments/comments.texts.ts'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import type { Outline } from '../outline.ts'
import { ChangedMark } from '../versions/web/ChangedMark.tsx'
import { usePlanDeeds } from './plan-deeds.ts'
import { planPageTexts, type PlanPageTexts } from './plan-page.texts.ts'
import { usePlanTalk } from './plan-talk.ts'
import type { PlanData } from './plan.loader.ts'
import { PlanLead } from './PlanLead.tsx'

interface Props {
  data: PlanData
  outline: Outline
}

/** Which programme is looked at, how it stands, and what can be done with the whole of it. */
export function PlanHead({ data, outline }: Props) {
  const t = useTexts(planPageTexts)
  const language = useLanguage()
  return (
    <PageHeader
      title={t.title}
      eyebrow={
        <>
          {eyebrowOf(outline, t, language)}{' '}
          <ChangedMark programmeId={outline.programme.id} changesSince={data.changesSince} />
        </>
      }
      lead={<PlanLead outline={outline} />}
      actions={<PlanActions data={data} outline={outline} />}
    />
  )
}

function eyebrowOf({ programme }: Outline, t: PlanPageTexts, language: Language): string {
  const { name, firstYear, lastYear, status, approvedBy, approvedOn, approvedSection } = programme
  const title = textIn(name, language)
  const years = title.includes(String(firstYear)) ? '' : ` ${firstYear}–${lastYear}`
  const by =
    status === 'approved' && approvedOn && approvedBy
      ? t.approved(textIn(approvedBy, language), formatDay(approvedOn, language), approvedSection ?? '')
      : ''
  return `${title}${years} · ${status === 'draft' ? t.draft : by}`.replace(/ · $/, '')
}

function PlanActions({ data, outline }: Props) {
  const t = useTexts(planPageTexts)
  const { programme } = outline
  const { open } = usePlanDeeds()
  return (
    <>
      <ProgrammeTalk programme={programme} />
      <Button icon={Printer} onPress={() => window.print()}>
        {t.print}
      </Button>
      {data.rights.editsPlan && (
        <>
          <Button onPress={() => open({ kind: 'programme', programme })}>{t.edit}</Button>
          <Button variant="primary" icon={Plus} onPress={() => open({ kind: 'priority', programmeId: programme.id })}>
            {t.addPriority}
          </Button>
        </>
      )}
    </>
  )
}

/** The way to what is said of the whole programme, and to watching it. */
function ProgrammeTalk({ programme: { id, name } }: Pick<Outline, 'programme'>) {
  const t = useTexts(commentTexts)
  const language = useLanguage()
  const { open } = usePlanDeeds()
  const count = usePlanTalk().countOf(id)?.comments
  return (
    <Button
      icon={MessageSquare}
      onPress={() => open({ kind: 'talk', of: { kind: 'programme', id, name: textIn(name, language) } })}
    >
      {count === undefined ? t.title : `${t.title} (${count})`}
    </Button>
  )
}
