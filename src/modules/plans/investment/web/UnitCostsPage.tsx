import { ExternalLink, Pencil, Plus, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useLoaderData } from 'react-router'

import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog, Dialog } from '#web/ui/Dialog.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { UndoLine } from '#web/undo/UndoLine.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import { deleteUnitCost, restoreUnitCost } from '../investment.contract.ts'
import { investmentTexts } from '../investment.texts.ts'
import { sayEuroRange } from '../say.ts'
import type { UnitCost } from '../unit-cost.ts'
import { investmentAddress } from './addresses.ts'
import { calculationTexts } from './calculation.texts.ts'
import type { loadUnitCosts } from './investment.loader.ts'
import { InvestmentHistory } from './InvestmentHistory.tsx'
import { UnitCostForm } from './UnitCostForm.tsx'
import { unitCostTexts } from './unit-costs.texts.ts'
import { useDeed } from './use-deed.ts'

type Window = { kind: 'form'; unitCost?: UnitCost } | { kind: 'removal'; unitCost: UnitCost }

/** Yksikkökustannukset: what an avoidable case costs by the organisation's own sources. */
export function UnitCostsPage() {
  const { unitCosts, mayEdit } = useLoaderData<typeof loadUnitCosts>()
  const t = useTexts(investmentTexts)
  const u = useTexts(unitCostTexts)
  const { slug } = usePlace().organisation
  const [shown, setShown] = useState<Window | null>(null)
  const present = unitCosts.filter(({ isDeleted }) => !isDeleted)
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => setShown({ kind: 'form' })}>
      {u.add}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={u.title}
        lead={u.lead(present.length)}
        breadcrumbs={
          <Breadcrumbs
            trail={[
              { label: t.plan, to: `/app/${slug}/plan` },
              { label: t.title, to: investmentAddress(slug) },
            ]}
          />
        }
        actions={mayEdit && present.length > 0 && add}
      />
      {present.length === 0 ? (
        <EmptyState title={u.emptyTitle} actions={mayEdit && add}>
          {mayEdit ? u.emptyText : u.emptyReader}
        </EmptyState>
      ) : (
        <ul className="unit-costs">
          {present.map((unitCost) => (
            <UnitCostItem key={unitCost.id} unitCost={unitCost} mayEdit={mayEdit} onOpen={setShown} />
          ))}
        </ul>
      )}
      <p className="investment-caution">{u.note}</p>
      <Deleted unitCosts={unitCosts.filter(({ isDeleted }) => isDeleted)} />
      <UndoLine />
      <Windows shown={shown} onClose={() => setShown(null)} />
    </>
  )
}

interface ItemProps {
  unitCost: UnitCost
  mayEdit: boolean
  onOpen: (window: Window) => void
}

function UnitCostItem({ unitCost, mayEdit, onOpen }: ItemProps) {
  const t = useTexts(investmentTexts)
  const u = useTexts(unitCostTexts)
  const { history } = useTexts(calculationTexts)
  const language = useLanguage()
  const { id, version, name, per, lowEuros, highEuros, priceYear, source, address, note, addedBy, addedAt } = unitCost
  const title = textIn(name, language)
  return (
    <li className="unit-cost" id={`unit-cost-${id}`}>
      <div className="unit-cost-words">
        <h2>
          <PlanText text={name} />
        </h2>
        <p>
          {t.source}: <PlanText text={source} />
          {address && (
            <>
              {' '}
              <a href={address} rel="noreferrer">
                {new URL(address).hostname} <Icon as={ExternalLink} />
              </a>
            </>
          )}
        </p>
        {note && (
          <p className="muted">
            <PlanText text={note} />
          </p>
        )}
        <p className="small muted">{u.addedBy(addedBy, formatDay(isoDay(new Date(addedAt)), language))}</p>
        {mayEdit && (
          <Disclosure title={history}>
            <InvestmentHistory key={version} kind="unitCost" id={id} unitCosts={[]} />
          </Disclosure>
        )}
      </div>
      <div className="unit-cost-price">
        <p className="investment-range">{sayEuroRange({ low: lowEuros, high: highEuros }, language)}</p>
        <p className="small">
          / <PlanText text={per} />
        </p>
        <p className="small muted">{u.prices(priceYear)}</p>
        {mayEdit && (
          <p className="unit-cost-deeds">
            <Button
              size="small"
              icon={Pencil}
              aria-label={u.of(title, u.edit)}
              onPress={() => onOpen({ kind: 'form', unitCost })}
            >
              {u.edit}
            </Button>
            <Button
              size="small"
              variant="quiet"
              icon={Trash2}
              aria-label={u.of(title, u.remove)}
              onPress={() => onOpen({ kind: 'removal', unitCost })}
            >
              {u.remove}
            </Button>
          </p>
        )}
      </div>
    </li>
  )
}

function Deleted({ unitCosts }: { unitCosts: readonly UnitCost[] }) {
  const u = useTexts(unitCostTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { run } = useDeed()
  if (unitCosts.length === 0) return null
  return (
    <Disclosure title={`${u.deleted} (${unitCosts.length})`} level={2}>
      <ul className="plan-history">
        {unitCosts.map(({ id, name }) => (
          <li key={id} className="deleted-part">
            <p>
              <PlanText text={name} />
            </p>
            <Button
              size="small"
              icon={Undo2}
              aria-label={u.of(textIn(name, language), u.restore)}
              onPress={() => void run(restoreUnitCost, { organisation, id }, { said: u.restored })}
            >
              {u.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function Windows({ shown, onClose }: { shown: Window | null; onClose: () => void }) {
  const u = useTexts(unitCostTexts)
  const { steps } = useTexts(investmentTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { isBusy, run } = useDeed()
  const remove = ({ id, version }: UnitCost) =>
    run(deleteUnitCost, { organisation, id, version }, { said: u.removed, onDone: onClose })
  if (shown?.kind === 'removal')
    return (
      <ConfirmDialog
        title={u.removeTitle(textIn(shown.unitCost.name, language))}
        confirmLabel={u.remove}
        isOpen
        isDanger
        isBusy={isBusy}
        onConfirm={() => void remove(shown.unitCost)}
        onClose={onClose}
      >
        <p>{u.removeText}</p>
      </ConfirmDialog>
    )
  return (
    <Dialog title={steps.unit} isOpen={shown !== null} onClose={onClose} size="wide">
      {shown && <UnitCostForm unitCost={shown.unitCost} onDone={onClose} />}
    </Dialog>
  )
}
