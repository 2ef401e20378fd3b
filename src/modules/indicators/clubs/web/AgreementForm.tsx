import { useLoaderData, useRevalidator } from 'react-router'
import { z } from 'zod'

import { noUnit, toUnitId, unitChoices } from '#modules/organisations/web/unit-choices.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { ClubIndicator } from '../club.ts'
import { agreeToClubIndicator } from '../club-indicators.contract.ts'
import { clubFaults } from './club-faults.texts.ts'
import type { ClubData } from './clubs.loader.ts'
import { clubTexts } from './clubs.texts.ts'
import { useFreshOnRefusal } from './use-fresh-on-refusal.ts'

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
  const fresh = useFreshOnRefusal()
  const { id, edition } = indicator
  const form = useForm<Draft, Draft>({
    schema,
    initial: { unitId: indicator.unitId },
    labels: { unitId: t.responsible },
    faults: useTexts(clubFaults),
    async submit({ unitId }) {
      await fresh(() => call(agreeToClubIndicator, { organisation, club: club.slug, indicator: id, edition, unitId }))
      announce(t.wasAgreed)
      await revalidate()
    },
  })
  return (
    <section className="club-notice">
      <h4>{t.agreeTitle}</h4>
      <p>{t.agreeText}</p>
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
