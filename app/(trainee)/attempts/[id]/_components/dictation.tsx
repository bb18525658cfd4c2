'use client'

import { Mic } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/button'

/** What browsers have of it; not yet in TypeScript's own list. */
type Recogniser = {
  lang: string
  continuous: boolean
  onresult: ((event: { resultIndex: number; results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null
  onerror: ((event: { error: string }) => void) | null
  onend: (() => void) | null
  start: () => void
  stop: () => void
}
type Offering = Window & { SpeechRecognition?: new () => Recogniser; webkitSpeechRecognition?: new () => Recogniser }

const problems: Record<string, string> = {
  'not-allowed': 'This page may not use the microphone. Allow it in the browser, or type.',
  'service-not-allowed': 'This browser does not take dictation here. Type instead.',
  'audio-capture': 'There is no microphone to hear you with. Type instead.',
  'no-speech': 'Nothing was heard. Try again, or type.',
}
const otherwise = 'Dictation stopped. Try again, or type.'

const recogniserOf = (browser: Offering) => browser.SpeechRecognition ?? browser.webkitSpeechRecognition

/** Speaks into the answer box, where the browser offers it. The words can be changed before they are sent. */
export function Dictation({ onWords }: { readonly onWords: (words: string) => void }) {
  const [isOffered, setOffered] = useState(false)
  const [isListening, setListening] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
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
    heard.onerror = ({ error }) => error !== 'aborted' && setProblem(problems[error] ?? otherwise)
    heard.onend = () => setListening(false)
    recogniser.current = heard
    setProblem(null)
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
      <span role="status" className="text-lost-ink text-sm">
        {problem}
      </span>
    </span>
  )
}
