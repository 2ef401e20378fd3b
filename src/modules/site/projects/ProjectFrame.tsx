import type { ReactNode } from 'react'

import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import { PlaceName } from '../web/PlaceName.tsx'
import { SiteDocument, type SiteFrame, type SiteLink } from '../web/SiteDocument.tsx'

export interface ProjectPageProps {
  frame: SiteFrame
  organisation: Organisation
}

interface Props extends ProjectPageProps {
  title: string
  description: string
  /** Below the organisation's address; null: a page that is no address. */
  path: string | null
  sections?: readonly SiteLink[]
  children: ReactNode
}

export const projectsAddress = ({ slug }: Organisation): string => `/${slug}/projects`

/** The document around a public page of projects. */
export const ProjectFrame = ({ frame, organisation, title, description, path, sections = [], children }: Props) => (
  <SiteDocument
    frame={frame}
    title={`${title}, ${textIn(organisation.name, frame.language)}`}
    description={description}
    path={path === null ? null : `${projectsAddress(organisation)}${path}`}
    isDemo={organisation.demo}
    name={<PlaceName organisation={organisation} language={frame.language} />}
    sections={sections}
    footer={<b>{textIn(organisation.name, frame.language)}</b>}
  >
    {children}
  </SiteDocument>
)
