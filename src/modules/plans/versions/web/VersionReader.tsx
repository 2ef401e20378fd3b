import { Printer } from 'lucide-react'

import { isLocalText } from '../../web/content-lines.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { textIn } from '#shared/local-text.ts'
import { Button } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { sayFieldName } from '../../web/field-names.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { approvedContent, type FrozenPart, type FrozenPlan, numbersOf, titleOf } from '../frozen-plan.ts'
import { versionTexts } from '../versions.texts.ts'
import { fieldLines, inFieldOrder } from './field-lines.ts'
import { Decision, VersionFacts } from './VersionList.tsx'
import type { VersionsData } from './versions.loader.ts'

const headings = { programme: 'h2', priority: 'h2', goal: 'h3', action: 'h4' } as const

/** A version as it was approved, in full. */
export function VersionReader({
  reading: { version, content },
  trail,
}: {
  reading: NonNullable<VersionsData['reading']>
  trail: readonly { label: string; to: string }[]
}) {
  const t = useTexts(versionTexts)
  const language = useLanguage()
  const [programme, ...parts] = content.parts
  const numbers = numbersOf(content.parts)
  return (
    <>
      <PageHeader
        title={`${programme ? textIn(titleOf(programme), language) : ''}: ${t.version(version.number).toLowerCase()}`}
        eyebrow={t.approvedContent}
        breadcrumbs={<Breadcrumbs trail={trail} />}
        lead={<Decision version={version} />}
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            {t.print}
          </Button>
        }
      />
      <p className="small muted">
        <VersionFacts version={version} />
      </p>
      <div className="frozen-plan">
        {programme && <Fields part={programme} names={content.names} />}
        {parts.map((part) => (
          <Part key={part.id} part={part} number={numbers.get(part.id) ?? ''} names={content.names} />
        ))}
      </div>
    </>
  )
}

interface PartProps {
  part: FrozenPart
  names: FrozenPlan['names']
}

function Part({ part, number, names }: PartProps & { number: string }) {
  const t = useTexts(versionTexts)
  const Heading = headings[part.kind]
  return (
    <section className={`frozen frozen-${part.kind}`}>
      <Heading>
        <span className="compared-kind">
          {t.kinds[part.kind]} {number}
        </span>{' '}
        <PlanText text={titleOf(part)} />
      </Heading>
      <Fields part={part} names={names} />
    </section>
  )
}

function Fields({ part, names }: PartProps) {
  const language = useLanguage()
  const fields = Object.entries(approvedContent(part))
    .filter(([field]) => field !== 'title' && field !== 'name')
    .map(([field, value]) => ({ field, value, lines: fieldLines(field, value, { language, names }) }))
    .filter(({ lines }) => lines.length > 0)
  if (fields.length === 0) return null
  return (
    <dl className="field-changes">
      {inFieldOrder(fields).map(({ field, value, lines }) => (
        <div key={field}>
          <dt>{sayFieldName(field, language)}</dt>
          <dd>{isLocalText(value) ? <PlanText text={value} /> : lines.map((line) => <p key={line}>{line}</p>)}</dd>
        </div>
      ))}
    </dl>
  )
}
