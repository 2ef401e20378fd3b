import {
  ClipboardCheck,
  Coins,
  Download,
  Files,
  FileUp,
  Layers,
  MessagesSquare,
  Rocket,
  Scale,
  Waypoints,
} from 'lucide-react'
import { Link } from 'react-router'

import { addressOf } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { dutyHolderOf } from '../duties/duty.ts'
import { getProgrammeFile } from '../files/plan-files.contract.ts'
import { versionTexts } from '../versions/versions.texts.ts'
import { investmentTexts } from '../investment/investment.texts.ts'
import { investmentAddress } from '../investment/web/addresses.ts'
import { planPageTexts } from './plan-page.texts.ts'

const fileFormats = ['xlsx', 'csv', 'json'] as const

/** From the plan to what the law asks of it and to the plans of others in the area, for those who have them, to its versions, and to and from its files. */
export function PlanLinks({ programmeId, editsPlan }: { programmeId: string; editsPlan: boolean }) {
  const t = useTexts(planPageTexts)
  const versions = useTexts(versionTexts)
  const investment = useTexts(investmentTexts)
  const { organisation } = usePlace()
  const at = `/app/${organisation.slug}/plan`
  return (
    <div className="plan-links">
      <Link to={`/app/${organisation.slug}/projects`}>
        <Icon as={Rocket} />
        {t.projects}
      </Link>
      {editsPlan && (
        <Link to={`/app/${organisation.slug}/rounds`}>
          <Icon as={MessagesSquare} />
          {t.rounds}
        </Link>
      )}
      <Link to={`/app/${organisation.slug}/scorecards`}>
        <Icon as={ClipboardCheck} />
        {t.scorecards}
      </Link>
      {dutyHolderOf(organisation.kind) && (
        <>
          <Link to={`${at}/duties`}>
            <Icon as={Scale} />
            {t.duties}
          </Link>
          <Link to={`${at}/across`}>
            <Icon as={Waypoints} />
            {t.across}
          </Link>
        </>
      )}
      <Link to={`${at}/versions?programme=${programmeId}`}>
        <Icon as={Layers} />
        {versions.title}
      </Link>
      <Link to={investmentAddress(organisation.slug, programmeId)}>
        <Icon as={Coins} />
        {investment.link}
      </Link>
      <FilesMenu programmeId={programmeId} editsPlan={editsPlan} />
    </div>
  )
}

/** The programme as a file, and a plan from one. */
function FilesMenu({ programmeId, editsPlan }: { programmeId: string; editsPlan: boolean }) {
  const t = useTexts(planPageTexts)
  const { slug } = usePlace().organisation
  const addressIn = (format: (typeof fileFormats)[number]) =>
    addressOf(getProgrammeFile, { organisation: slug, id: programmeId, format })
  return (
    <Menu
      label={t.filesMenu}
      trigger={
        <Button variant="quiet" size="small" icon={Files}>
          {t.filesMenu}
        </Button>
      }
      entries={[
        ...fileFormats.map((format) => ({
          id: format,
          label: t.files[format],
          icon: Download,
          onAction: () => window.location.assign(addressIn(format)),
        })),
        ...(editsPlan ? [{ id: 'import', label: t.importing, icon: FileUp, href: `/app/${slug}/plan/import` }] : []),
      ]}
    />
  )
}
