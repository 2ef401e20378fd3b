import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { ConfirmDialog, Dialog } from '#web/ui/Dialog.tsx'
import { deleteCalculation } from '../investment.contract.ts'
import { CalculationForm } from './CalculationForm.tsx'
import { calculationTexts } from './calculation.texts.ts'
import type { GoalInvestmentData } from './investment.loader.ts'
import { useDeed } from './use-deed.ts'

export type CalculationWindow = 'form' | 'removal'

interface Props {
  data: GoalInvestmentData
  shown: CalculationWindow | null
  onClose: () => void
}

/** The form of a goal's calculation, and the question before it is deleted. */
export function CalculationWindows({ data, shown, onClose }: Props) {
  const c = useTexts(calculationTexts)
  const organisation = usePlace().organisation.slug
  const { isBusy, run } = useDeed()
  const { id, calculation } = data.goal
  const remove = () =>
    run(
      deleteCalculation,
      { organisation, id, version: calculation?.version ?? 0 },
      { said: c.removed, onDone: onClose },
    )
  return (
    <>
      <Dialog title={c.calculationTitle} isOpen={shown === 'form'} onClose={onClose} size="wide">
        <CalculationForm data={data} onDone={onClose} />
      </Dialog>
      <ConfirmDialog
        title={c.removeTitle}
        confirmLabel={c.remove}
        isOpen={shown === 'removal'}
        isDanger
        isBusy={isBusy}
        onConfirm={() => void remove()}
        onClose={onClose}
      >
        <p>{c.removeText}</p>
      </ConfirmDialog>
    </>
  )
}
