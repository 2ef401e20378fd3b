import type { LoaderFunctionArgs } from 'react-router'

import { isLanguage } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { chooseLanguage } from '#web/language.tsx'
import { getMeetingMinutes, listGroupMinutes } from '../minutes.contract.ts'

/** The minutes in the language of `?language=`, else in the user's; `?version=` opens an earlier version. */
export const loadMinutes = ({ params, request }: LoaderFunctionArgs) => {
  const asked = new URL(request.url).searchParams
  const [number, wanted] = [asked.get('version'), asked.get('language')]
  return call(getMeetingMinutes, {
    organisation: params.organisation ?? '',
    meeting: params.meeting ?? '',
    language: isLanguage(wanted) ? wanted : chooseLanguage(document.cookie, navigator.languages),
    ...(number !== null && { number: Number(number) }),
  })
}

export const loadGroupMinutes = ({ params }: LoaderFunctionArgs) =>
  call(listGroupMinutes, { organisation: params.organisation ?? '', group: params.group ?? '' })
