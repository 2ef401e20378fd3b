import { Rocket } from 'lucide-react'
import { Link, useLoaderData } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { PlanData } from '../../web/plan.loader.ts'
import { projectAddress } from './addresses.ts'
import { goalProjectTexts } from './goal-projects.texts.ts'

/** The projects that work for a goal, or for one of its actions. */
export function GoalProjects({ goalId, actions }: { goalId: string; actions: readonly { id: string }[] }) {
  const { projects } = useLoaderData<PlanData>()
  const t = useTexts(goalProjectTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const tied = projects.filter(
    (one) => one.goals.includes(goalId) || actions.some(({ id }) => one.actions.includes(id)),
  )
  if (tied.length === 0) return null
  return (
    <p className="goal-projects">
      {tied.map(({ id, name }) => (
        <Link key={id} to={projectAddress(slug, id)}>
          <Icon as={Rocket} />
          {t.project(textIn(name, language))}
        </Link>
      ))}
    </p>
  )
}
