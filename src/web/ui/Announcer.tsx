import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { IconButton } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { kitTexts } from './kit.texts.ts'

interface Message {
  text: string
  tone: 'good' | 'bad'
}

const shownMilliseconds = 6_000

const AnnouncerContext = createContext<(text: string, tone?: Message['tone']) => void>(() => undefined)

/**
 * Says what happened, in a corner and to assistive technology: `announce('Tavoite tallennettiin')`. Bad news stays
 * until it is closed; good news leaves by itself.
 */
export const useAnnounce = () => useContext(AnnouncerContext)

export function Announcer({ children }: { children: ReactNode }) {
  const t = useTexts(kitTexts)
  const [message, setMessage] = useState<Message | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const announce = useCallback((text: string, tone: Message['tone'] = 'good') => {
    clearTimeout(leaving.current)
    setMessage({ text, tone })
    if (tone === 'good') leaving.current = setTimeout(() => setMessage(null), shownMilliseconds)
  }, [])
  useEffect(() => () => clearTimeout(leaving.current), [])

  return (
    <AnnouncerContext value={announce}>
      {children}
      <output className="announcer" aria-live={message?.tone === 'bad' ? 'assertive' : 'polite'}>
        {message && (
          <span className={`toast ${message.tone}`}>
            <Icon as={message.tone === 'good' ? CircleCheck : CircleAlert} />
            <span>{message.text}</span>
            <IconButton icon={X} label={t.close} onPress={() => setMessage(null)} />
          </span>
        )}
      </output>
    </AnnouncerContext>
  )
}
