'use client'

import { Mic } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/button'

/** What browsers have of it; not yet in TypeScript's own list. */
type Recogniser = {
  lang: string
  continuous: boolean
  onresult: ((event: { resultIndex: number; results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null
  onend: (() => void) | null
  start: () => void
  stop: () => void
}
type Offering = Window & { SpeechRecognition?: new () => Recogniser; webkitSpeechRecognition?: new () => Recogniser }

const recogniserOf = (browser: Offering) => browser.SpeechRecognition ?? browser.webkitSpeechRecognition

/** Speaks into the answer box, where the browser offers it. The words can be changed before they are sent. */
export function Dictation({ onWords }: { readonly onWords: (words: string) => void }) {
  const [isOffered, setOffered] = useState(false)
  const [isListening, setListening] = useState(false)
  const recogniser = useRef<Recogniser | null>(null)
  const hear = useRef(onWords)
  hear.current = onWords
  useEffect(() => {
    setOffered(recogniserOf(window) !== undefined)
    return () => recogniser.current?.stop()
  }, [])
  if (!isOffered) return null

  function toggle() {
    if (isListening) return recogniser.current?.stop()
    const Recogniser = recogniserOf(window)
    if (!Recogniser) return
    const heard = new Recogniser()
    heard.lang = 'en'
    heard.continuous = true
    heard.onresult = ({ resultIndex, results }) => hear.current(results[resultIndex]?.[0]?.transcript.trim() ?? '')
    heard.onend = () => setListening(false)
    recogniser.current = heard
    heard.start()
    setListening(true)
  }
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <Button look="quiet" size="small" aria-pressed={isListening} onClick={toggle}>
        <Mic size={16} aria-hidden />
        {isListening ? 'Stop dictating' : 'Dictate'}
      </Button>
      {/* The product sends nothing out of the house; what a browser does with a voice is the browser's. */}
      <span className="text-ink-faint text-xs">
        {isListening ? 'Listening' : 'Your browser may send your voice to its maker.'}
      </span>
    </span>
  )
}
