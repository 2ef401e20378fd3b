import { EllipsisVertical, Flag, Pencil, Printer, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLoaderData, useNavigate } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { IconButton, LinkButton } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { Menu, type MenuEntry } from '#web/ui/Menu.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { deletePhenomenon } from '../phenomena.contract.ts'
import type { Phenomenon } from '../phenomenon.ts'
import { concernsAddress, editPhenomenonAddress, phenomenaAddress, promotionAddress } from './addresses.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import { ConcernRow } from './ConcernRow.tsx'
import type { PhenomenonData } from './phenomena.loader.ts'
import { phenomenonPageTexts } from './phenomenon-pages.texts.ts'
import { ShownFigure } from './ShownFigure.tsx'
import { TiedGoals } from './TiedGoals.tsx'

/** One phenomenon: what has been said, what the figures say, who can do something, and what is being done. */
export function PhenomenonPage() {
  const data = useLoaderData<PhenomenonData>()
  const t = useTexts(phenomenonPageTexts)
  const { title } = useTexts(concernPageTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const { phenomenon } = data
  const trail = [
    { label: title, to: concernsAddress(slug) },
    { label: t.title, to: phenomenaAddress(slug) },
  ]
  return (
    <>
      <PageHeader
        title={textIn(phenomenon.name, language)}
        breadcrumbs={<Breadcrumbs trail={trail} />}
        lead={phenomenon.description && textIn(phenomenon.description, language)}
        actions={<PhenomenonActions data={data} />}
      />
      <section className="concern-group">
        <h2>{t.saidTitle}</h2>
        {phenomenon.concerns.length === 0 ? (
          <p className="muted">{t.nothingSaid}</p>
        ) : (
          <ul className="concern-list">
            {phenomenon.concerns.map((concern) => (
              <ConcernRow key={concern.id} concern={concern} />
            ))}
          </ul>
        )}
      </section>
      <Figures data={data} />
      <div className="phenomenon-doing">
        <Actors phenomenon={phenomenon} />
        <section>
          <h2>{t.goalsTitle}</h2>
          {phenomenon.goals.length === 0 ? (
            <p className="muted">{t.noGoals}</p>
          ) : (
            <TiedGoals goals={phenomenon.goals} showActions />
          )}
        </section>
      </div>
    </>
  )
}

function Figures({ data: { rows } }: { data: PhenomenonData }) {
  const t = useTexts(phenomenonPageTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  return (
    <section className="concern-group">
      <h2>{t.figuresTitle}</h2>
      {rows.length === 0 ? (
        <p className="muted">{t.noFigures}</p>
      ) : (
        <div className="evidence-list">
          {rows.map(({ row, country }) => (
            <div key={row.indicator.key} className="evidence">
              <ShownFigure row={row} country={country} regionName={textIn(organisation.name, language)} />
            </div>
          ))}
        </div>
      )}
    </section>
  )
}

function Actors({ phenomenon: { actors } }: { phenomenon: Phenomenon }) {
  const t = useTexts(phenomenonPageTexts)
  const language = useLanguage()
  return (
    <section>
      <h2>{t.actorsTitle}</h2>
      {actors.length === 0 ? (
        <p className="muted">{t.noActors}</p>
      ) : (
        <ul className="chip-list">
          {actors.map(({ name }) => {
            const said = inLanguage(name, language)
            return (
              <li key={said.text}>
                <Tag>{said.text}</Tag>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

function PhenomenonActions({ data: { phenomenon, rights } }: { data: PhenomenonData }) {
  const t = useTexts(phenomenonPageTexts)
  const { slug } = usePlace().organisation
  const [isDeleting, setDeleting] = useState(false)
  const { id } = phenomenon
  const entries: MenuEntry[] = [
    { id: 'print', label: t.print, icon: Printer, onAction: () => window.print() },
    ...(rights.handles
      ? [{ id: 'delete', label: t.delete, icon: Trash2, isDanger: true, onAction: () => setDeleting(true) }]
      : []),
  ]
  return (
    <>
      <Menu label={t.more} trigger={<IconButton icon={EllipsisVertical} label={t.more} />} entries={entries} />
      {rights.handles && (
        <LinkButton icon={Pencil} to={editPhenomenonAddress(slug, id)}>
          {t.edit}
        </LinkButton>
      )}
      {rights.promotes && (
        <LinkButton variant="primary" icon={Flag} to={promotionAddress(slug, { kind: 'phenomenon', id })}>
          {t.promote}
        </LinkButton>
      )}
      {isDeleting && <DeleteDialog phenomenon={phenomenon} onClose={() => setDeleting(false)} />}
    </>
  )
}

function DeleteDialog({ phenomenon, onClose }: { phenomenon: Phenomenon; onClose: () => void }) {
  const t = useTexts(phenomenonPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const navigate = useNavigate()
  const { act, isBusy } = useAct()
  const { id, version, name } = phenomenon
  const remove = async () => {
    const run = async () => {
      await call(deletePhenomenon, { organisation, id, version })
      await navigate(phenomenaAddress(organisation))
    }
    await act(run, t.wasDeleted)
  }
  return (
    <ConfirmDialog
      title={t.deleteTitle(textIn(name, language))}
      confirmLabel={t.deleteConfirm}
      isOpen
      isBusy={isBusy}
      isDanger
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t.deleteText}</p>
    </ConfirmDialog>
  )
}
