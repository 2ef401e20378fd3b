import { Plus } from 'lucide-react'
import { useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { listUnits } from '../units.contract.ts'
import { unitsTexts } from '../units.texts.ts'
import { type EditedUnit, UnitDialog } from './UnitDialog.tsx'
import { UnitTree } from './UnitTree.tsx'

export const loadUnits = ({ params }: LoaderFunctionArgs) => call(listUnits, { organisation: params.organisation! })

/** The owner's page of the organisation's sectors and units. */
export function UnitsPage() {
  const t = useTexts(unitsTexts)
  const { units } = useLoaderData<typeof loadUnits>()
  const [edited, setEdited] = useState<EditedUnit>()
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => setEdited({ parentId: null })}>
      {t.add}
    </Button>
  )
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} actions={units.length > 0 && add} />
      {units.length === 0 ? (
        <EmptyState title={t.empty} actions={add}>
          {t.emptyAdvice}
        </EmptyState>
      ) : (
        <UnitTree units={units} onEdit={setEdited} />
      )}
      {edited && <UnitDialog edited={edited} units={units} onClose={() => setEdited(undefined)} />}
    </>
  )
}
