import { type LoaderFunctionArgs, useLoaderData } from 'react-router'

import { getImport } from '#modules/indicators/imports.contract.ts'
import { ImportRunPanel } from '#modules/indicators/web/ImportRunPanel.tsx'
import { isUnderWay, useLiveRun } from '#modules/indicators/web/use-live-run.ts'
import { EntryLayout } from '#modules/organisations/web/EntryLayout.tsx'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { setupTexts } from '../setup.texts.ts'

export async function loadSetupProgress({ params }: LoaderFunctionArgs) {
  return { organisation: params.slug!, run: await call(getImport, { id: params.run! }) }
}

/** The last page of the wizard: the figures as they come in. */
export function SetupProgressPage() {
  const t = useTexts(setupTexts)
  const { organisation, run } = useLoaderData<typeof loadSetupProgress>()
  const live = useLiveRun(run)
  const words = isUnderWay(live)
    ? { title: t.progressTitle, lead: t.progressLead }
    : live.state === 'done'
      ? { title: t.doneTitle, lead: t.doneLead }
      : { title: t.failedTitle, lead: t.failedLead }
  return (
    <EntryLayout documentTitle={t.title} {...words}>
      <ImportRunPanel run={live} />
      <div className="form-actions">
        <LinkButton variant="primary" to={`/app/${organisation}/state`}>
          {t.toState}
        </LinkButton>
      </div>
    </EntryLayout>
  )
}
