import type { TaskWords } from '#shared/waiting-task.ts'
import { type Day, formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { ClubTask } from '../club.ts'
import { clubTaskTexts } from './club-tasks.texts.ts'

interface Reading {
  language: Language
  today: Day
}

export const sayTask = (task: ClubTask, reading: Reading): TaskWords => ({
  ...words(task, reading),
  action: clubTaskTexts[reading.language].open[task.kind],
})

function words(task: ClubTask, { language, today }: Reading): Omit<TaskWords, 'action'> {
  const t = clubTaskTexts[language]
  const club = textIn(task.club.name, language)
  const indicator = task.indicator ? textIn(task.indicator.title, language) : ''
  const { year = 0, dueOn = today } = task.round ?? {}
  switch (task.kind) {
    case 'invitation':
      return { title: t.invitation.title(club), text: t.invitation.text }
    case 'agreement':
      return { title: t.agreement.title(indicator), text: t.agreement.text(club) }
    case 'figureDue': {
      const say = dueOn < today ? t.figureDue.late : t.figureDue.text
      return { title: t.figureDue.title(indicator, year), text: say(club, formatDay(dueOn, language)) }
    }
    case 'question':
      return { title: t.question.title(indicator, year), text: t.question.text(club) }
    case 'approval':
      return { title: t.approval.title(task.count), text: t.approval.text(indicator, year) }
  }
}
