import { useNavigate } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import type { Club } from '../club.ts'
import { answerClub } from '../clubs.contract.ts'
import { clubsAddress } from './club-addresses.ts'
import { clubFaults } from './club-faults.texts.ts'
import { clubTexts } from './clubs.texts.ts'

/** The invitation that waits for an answer, above what the club is about. */
export function ClubInvitation({ club }: { club: Club }) {
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const navigate = useNavigate()
  const { act, isBusy } = useAct(useTexts(clubFaults))
  const place = { organisation, club: club.slug }
  const join = () => void act(() => call(answerClub, { ...place, answer: 'join' }), t.joined)
  const decline = () => {
    const run = async () => {
      await call(answerClub, { ...place, answer: 'decline' })
      await navigate(clubsAddress(organisation))
    }
    void act(run, t.declined)
  }
  return (
    <section className="club-notice">
      <h2>{t.invitedTitle(textIn(club.coordinator.name, language))}</h2>
      <p>{t.invitedText}</p>
      {club.mayAnswer && !club.isClosed && (
        <div className="form-actions">
          <Button variant="primary" isBusy={isBusy} onPress={join}>
            {t.join}
          </Button>
          <Button isBusy={isBusy} onPress={decline}>
            {t.decline}
          </Button>
        </div>
      )}
    </section>
  )
}
