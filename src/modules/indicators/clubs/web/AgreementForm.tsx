import { useState } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'

import { noUnit, toUnitId, unitChoices } from '#modules/organisations/web/unit-choices.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Select } from '#web/ui/Select.tsx'
import { z } from 'zod'
import type { ClubIndicator } from '../club.ts'
import { agreeToClubIndicator } from '../club-indicators.contract.ts'
import { clubFaults } from './club-faults.texts.ts'
import type { ClubData } from './clubs.loader.ts'
import { clubTexts } from './clubs.texts.ts'

interface Draft {
  unitId: string | null
}

const schema = z.object({ unitId: z.uuid().nullable() })

/** Where the organisation agrees to a definition, and says which of its units answers for the figure. */
export function AgreementForm({ indicator }: { indicator: ClubIndicator }) {
  const { club, units } = useLoaderData<ClubData>()
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const [isOutdated, setOutdated] = useState(false)
  const { id, edition } = indicator
  const form = useForm<Draft, Draft>({
    schema,
    initial: { unitId: indicator.unitId },
    labels: { unitId: t.responsible },
    faults: useTexts(clubFaults),
    async submit({ unitId }) {
      await call(agreeToClubIndicator, { organisation, club: club.slug, indicator: id, edition, unitId })
      announce(t.wasAgreed)
      await revalidate()
    },
    onRefused({ code }) {
      if (code !== 'conflict') return false
      setOutdated(true)
      void revalidate()
      return true
    },
  })
  return (
    <section className="club-notice">
      <h4>{t.agreeTitle}</h4>
      <p role="status">{isOutdated ? t.definitionChanged : t.agreeText}</p>
      <Form form={form} label={t.agreeTitle}>
        <Select
          label={t.responsible}
          name="unitId"
          choices={unitChoices(units, t.wholeOrganisation, language)}
          value={form.draft.unitId ?? noUnit}
          onChange={(value) => form.set('unitId', toUnitId(value))}
        />
        <div className="form-actions">
          <Button variant="primary" type="submit" isBusy={form.isBusy}>
            {t.agree}
          </Button>
        </div>
      </Form>
    </section>
  )
}
