import { EyeOff, Globe } from 'lucide-react'
import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox, CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { ConfirmDialog, Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { groupTexts } from '../../groups.texts.ts'
import type { PublicPart } from '../minutes.ts'
import { publishMeetingMinutes, unpublishMeetingMinutes } from '../minutes.contract.ts'
import { minutesDocumentTexts } from '../minutes-document.texts.ts'
import type { MinutesPartProps } from './MinutesPage.tsx'
import { minutesTexts } from './minutes.texts.ts'
import { useMinutesAct } from './use-minutes-act.ts'

/** What of the minutes everybody may read, and the way to show it or take it down. */
export function MinutesPublicPart({ page, minutes }: MinutesPartProps) {
  const t = useTexts(minutesTexts)
  const language = useLanguage()
  const { publication } = page
  const mayPublish = minutes.state === 'approved' && page.versions[0]?.number === minutes.number
  return (
    <section className="panel" aria-labelledby="minutes-public">
      <h2 id="minutes-public">{t.publicTitle}</h2>
      {publication ? (
        <p>
          <a href={`/${language}${publication.path}`}>{t.shownAt}</a>
        </p>
      ) : (
        <p className="muted">{minutes.state === 'approved' ? t.notPublic : t.afterApproval}</p>
      )}
      {page.keeps && (mayPublish || publication) && (
        <PublicDeeds page={page} minutes={minutes} mayPublish={mayPublish} />
      )}
    </section>
  )
}

/** What is public comes down at any time, also while a correction of it is being made. */
function PublicDeeds({ page, minutes, mayPublish }: MinutesPartProps & { mayPublish: boolean }) {
  const t = useTexts(minutesTexts)
  const [shown, setShown] = useState<'publish' | 'unpublish' | null>(null)
  const { isBusy, act } = useMinutesAct()
  const place = { organisation: usePlace().organisation.slug, meeting: page.meeting.id }
  const hide = () => setShown(null)
  return (
    <div className="minutes-deeds">
      {mayPublish && (
        <Button icon={Globe} onPress={() => setShown('publish')}>
          {page.publication ? t.changePublic : t.publish}
        </Button>
      )}
      {page.publication && (
        <Button variant="quiet" icon={EyeOff} onPress={() => setShown('unpublish')}>
          {t.unpublish}
        </Button>
      )}
      {shown === 'publish' && (
        <PublishDialog
          page={page}
          minutes={minutes}
          isBusy={isBusy}
          onClose={hide}
          onPublish={(part) =>
            void act(
              () => call(publishMeetingMinutes, { ...place, version: minutes.version, ...part }),
              t.published,
            ).then(hide)
          }
        />
      )}
      <ConfirmDialog
        title={t.unpublish}
        confirmLabel={t.unpublish}
        isOpen={shown === 'unpublish'}
        isBusy={isBusy}
        onClose={hide}
        onConfirm={() => void act(() => call(unpublishMeetingMinutes, place), t.unpublished).then(hide)}
      >
        <p>{t.unpublishText}</p>
      </ConfirmDialog>
    </div>
  )
}

interface PublishProps extends MinutesPartProps {
  isBusy: boolean
  onClose: () => void
  onPublish: (part: PublicPart) => void
}

function PublishDialog({ page, minutes, isBusy, onClose, onPublish }: PublishProps) {
  const t = useTexts(minutesTexts)
  const words = useTexts(minutesDocumentTexts)
  const language = useLanguage()
  const { roles } = useTexts(groupTexts)
  const { publicItems, publicPeople, showsGuests } = minutes
  const [part, setPart] = useState<PublicPart>({ publicItems, publicPeople, showsGuests })
  return (
    <Dialog title={t.publishTitle} isOpen onClose={onClose}>
      <CheckboxGroup
        label={t.publicItems}
        description={t.publicHelp}
        choices={page.items.map(({ id, title, section }) => ({
          value: id,
          label: `${words.section(section)} ${textIn(title, language)}`,
        }))}
        value={part.publicItems}
        onChange={(ids) => setPart({ ...part, publicItems: [...ids] })}
      />
      {page.others.length > 0 && (
        <CheckboxGroup
          label={t.publicPeople}
          description={t.publicPeopleHelp}
          choices={page.others.map(({ memberId, name, role }) => ({
            value: memberId,
            label: `${name}, ${roles[role]}`,
          }))}
          value={part.publicPeople}
          onChange={(ids) => setPart({ ...part, publicPeople: [...ids] })}
        />
      )}
      {page.guests && (
        <Checkbox isSelected={part.showsGuests} onChange={(shows) => setPart({ ...part, showsGuests: shows })}>
          {t.showsGuests(page.guests)}
        </Checkbox>
      )}
      <DialogActions>
        <Button onPress={onClose}>{t.cancel}</Button>
        <Button
          variant="primary"
          isBusy={isBusy}
          isDisabled={part.publicItems.length === 0}
          onPress={() => onPublish(part)}
        >
          {t.publish}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
