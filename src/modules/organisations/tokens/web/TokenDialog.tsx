import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { type ApiArea, apiAreas, type TokenScope, tokenScopes } from '#shared/api-area.ts'
import { addDays } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { type FormState, useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { apiAreaTexts } from '../../api-areas.texts.ts'
import { ShownOnce } from '../../web/ShownOnce.tsx'
import { mostTokenDays, newApiToken } from '../api-token.ts'
import { addApiToken } from '../api-tokens.contract.ts'
import { apiTokenTexts } from '../api-tokens.texts.ts'

const levels = ['none', 'read', 'write'] as const
type Level = (typeof levels)[number]
type Rights = Record<ApiArea, Level>

const noRights: Rights = {
  figures: 'none',
  concerns: 'none',
  plans: 'none',
  clock: 'none',
  groups: 'none',
  reports: 'none',
  organisation: 'none',
}

/** Who writes also reads: a program that changes something has to see it. */
const toScopes = (rights: Rights): TokenScope[] =>
  tokenScopes.filter((scope) => {
    const [verb, area] = scope.split(':') as ['read' | 'write', ApiArea]
    return rights[area] === 'write' || (rights[area] === 'read' && verb === 'read')
  })

const { name, scopes, expiresOn, networks } = newApiToken.shape
const tokenForm = z.object({
  name,
  scopes: z.record(z.enum(apiAreas), z.enum(levels)).transform(toScopes).pipe(scopes),
  expiresOn,
  networks: z
    .string()
    .transform((typed) => typed.split(/[\s,;]+/).filter(Boolean))
    .pipe(networks.unwrap()),
})

interface Draft {
  name: string
  scopes: Rights
  expiresOn: string | null
  networks: string
}

/** Makes a token, then shows it once. */
export function TokenDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(apiTokenTexts)
  const [token, setToken] = useState<string>()
  return (
    <Dialog title={token === undefined ? t.newTitle : t.madeTitle} isOpen onClose={onClose}>
      {token === undefined ? (
        <TokenForm onMade={setToken} />
      ) : (
        <ShownOnce label={t.token} secret={token} onClose={onClose} />
      )}
    </Dialog>
  )
}

function TokenForm({ onMade }: { onMade: (token: string) => void }) {
  const t = useTexts(apiTokenTexts)
  const { organisation, today } = usePlace()
  const { revalidate } = useRevalidator()
  const initial: Draft = { name: '', scopes: noRights, expiresOn: addDays(today, 90), networks: '' }
  const form = useForm({
    schema: tokenForm,
    initial,
    labels: { name: t.name, scopes: t.rights, expiresOn: t.expiresOn, networks: t.networks },
    faults: t.faults,
    submit: async (made) => {
      const { token } = await call(addApiToken, { organisation: organisation.slug, ...made })
      await revalidate()
      onMade(token)
    },
  })
  return (
    <Form form={form}>
      <TextField label={t.name} description={t.nameAdvice} autoComplete="off" {...form.field('name')} />
      <RightsFields form={form} />
      <DateField
        label={t.expiresOn}
        description={t.expiresAdvice}
        min={today}
        max={addDays(today, mostTokenDays)}
        {...form.field('expiresOn')}
      />
      <TextField
        label={t.networks}
        description={t.networksAdvice}
        isOptional
        autoComplete="off"
        {...form.field('networks')}
      />
      <DialogActions>
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.save}
        </Button>
      </DialogActions>
    </Form>
  )
}

/** One right for each part of Kaarna; nothing writes to the organisation itself. */
function RightsFields({ form }: { form: FormState<Draft> }) {
  const t = useTexts(apiTokenTexts)
  const areas = useTexts(apiAreaTexts)
  const { value: rights, onChange, error } = form.field('scopes')
  const offered = (area: ApiArea) => levels.filter((level) => area !== 'organisation' || level !== 'write')
  return (
    <fieldset className="rights">
      <legend className="field-label">{t.rights}</legend>
      <p className="field-description">{t.rightsAdvice}</p>
      {error && <p className="field-error">{error}</p>}
      {apiAreas.map((area) => (
        <div className="right" key={area}>
          <p>
            <span className="right-name">{areas[area].name}</span>
            <small className="field-description">{areas[area].what}</small>
          </p>
          <Select
            label={areas[area].name}
            isLabelHidden
            choices={offered(area).map((level) => ({ value: level, label: t.levels[level] }))}
            value={rights[area]}
            onChange={(level) => onChange({ ...rights, [area]: level })}
          />
        </div>
      ))}
    </fieldset>
  )
}
