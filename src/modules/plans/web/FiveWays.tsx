import { BookOpen, Eye, Footprints, HeartHandshake, type LucideIcon, Users } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { type FiveWay, fiveWays } from '../action.ts'
import { planPageTexts } from './plan-page.texts.ts'

const icons: Record<FiveWay, LucideIcon> = {
  connect: Users,
  beActive: Footprints,
  takeNotice: Eye,
  keepLearning: BookOpen,
  give: HeartHandshake,
}

/** Which of the five ways to wellbeing an action calls on: pictures for the eye, words for the ear and the pointer. */
export function FiveWays({ ways }: { ways: readonly FiveWay[] }) {
  const t = useTexts(planPageTexts)
  return (
    <ul className="five-ways">
      {fiveWays
        .filter((way) => ways.includes(way))
        .map((way) => (
          <li key={way} title={t.ways[way]}>
            <Icon as={icons[way]} />
            <span className="visually-hidden">{t.ways[way]}</span>
          </li>
        ))}
    </ul>
  )
}
