import type { Page } from '#web/page.ts'
import { groupsAccess as access } from '../../../groups.access.ts'

/** The notes of a meeting as they are taken; reached from the meeting. */
export const notesPages: readonly Page[] = [
  {
    path: 'groups/:group/meetings/:meeting/notes',
    who: access.read.roles,
    lazy: async () => {
      const [{ NotesPage }, { loadNotes }] = await Promise.all([import('./NotesPage.tsx'), import('./notes.loader.ts')])
      return { Component: NotesPage, loader: loadNotes }
    },
  },
]
