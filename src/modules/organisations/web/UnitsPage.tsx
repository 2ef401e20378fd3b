import { Network, Plus } from 'lucide-react'
import { useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { reformTexts } from '../reform/reform.texts.ts'
import { listUnitReforms } from '../reform/reforms.contract.ts'
import { PastReforms } from '../reform/web/PastReforms.tsx'
import { listUnits } from '../units.contract.ts'
import { unitsTexts } from '../units.texts.ts'
import { type EditedUnit, UnitDialog } from './UnitDialog.tsx'
import { UnitTree } from './UnitTree.tsx'

export async function loadUnits({ params }: LoaderFunctionArgs) {
  const organisation = params.organisation!
  const [{ units }, { reforms }] = await Promise.all([
    call(listUnits, { organisation }),
    call(listUnitReforms, { organisation }),
  ])
  return { units, reforms }
}

/** The owner's page of the organisation's sectors and units. */
export function UnitsPage() {
  const t = useTexts(unitsTexts)
  const reform = useTexts(reformTexts)
  const { slug } = usePlace().organisation
  const { units, reforms } = useLoaderData<typeof loadUnits>()
  const [edited, setEdited] = useState<EditedUnit>()
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => setEdited({ parentId: null })}>
      {t.add}
    </Button>
  )
  const deeds = (
    <>
      <LinkButton icon={Network} to={`/app/${slug}/units/reform`}>
        {reform.open}
      </LinkButton>
      {add}
    </>
  )
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} actions={units.length > 0 && deeds} />
      {units.length === 0 ? (
        <EmptyState title={t.empty} actions={add}>
          {t.emptyAdvice}
        </EmptyState>
      ) : (
        <UnitTree units={units} onEdit={setEdited} />
      )}
      <PastReforms reforms={reforms} />
      {edited && <UnitDialog edited={edited} units={units} onClose={() => setEdited(undefined)} />}
    </>
  )
}
