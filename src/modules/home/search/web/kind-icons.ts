import {
  BookOpen,
  ChartLine,
  CircleDot,
  Flag,
  ListChecks,
  type LucideIcon,
  MessagesSquare,
  RefreshCw,
  Target,
  Waypoints,
} from 'lucide-react'

import type { FoundKind } from '../search.ts'

export const kindIcons: Record<FoundKind, LucideIcon> = {
  programme: Flag,
  priority: CircleDot,
  goal: Target,
  action: ListChecks,
  concern: MessagesSquare,
  phenomenon: Waypoints,
  report: BookOpen,
  round: RefreshCw,
  indicator: ChartLine,
}
