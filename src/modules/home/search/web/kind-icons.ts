import {
  Archive,
  BookOpen,
  CalendarClock,
  ChartLine,
  CircleDot,
  Flag,
  FlaskConical,
  ListChecks,
  type LucideIcon,
  MessagesSquare,
  RefreshCw,
  Rocket,
  Target,
  UsersRound,
  Waypoints,
} from 'lucide-react'

import type { FoundKind } from '../search.ts'

export const kindIcons: Record<FoundKind, LucideIcon> = {
  programme: Flag,
  priority: CircleDot,
  goal: Target,
  action: ListChecks,
  project: Rocket,
  pilot: FlaskConical,
  concern: MessagesSquare,
  phenomenon: Waypoints,
  report: BookOpen,
  archivedReport: Archive,
  group: UsersRound,
  clockEntry: CalendarClock,
  round: RefreshCw,
  indicator: ChartLine,
}
