import type { Language } from '#shared/texts.ts'

/** The workspace's addresses of projects. */
export const projectsAddress = (slug: string): string => `/app/${slug}/projects`
export const projectAddress = (slug: string, id: string): string => `${projectsAddress(slug)}/${id}`
export const newProjectAddress = (slug: string): string => `${projectsAddress(slug)}/new`
export const editProjectAddress = (slug: string, id: string): string => `${projectAddress(slug, id)}/edit`

/** The public page of a project. */
export const publicProjectAddress = (slug: string, project: string, language: Language): string =>
  `/${language}/${slug}/projects/${project}`
