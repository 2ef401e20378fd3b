import { type Assignment, noAssignment } from '../../editing/assignment.ts'
import type { PagePlace } from '../blocks/ReportBlock.tsx'

/** What has been decided of a chapter. */
export const assignmentOf = ({ work }: Pick<PagePlace, 'work'>, { id }: { id: string }): Assignment =>
  work.assignments.find(({ chapter }) => chapter === id) ?? noAssignment(id)
