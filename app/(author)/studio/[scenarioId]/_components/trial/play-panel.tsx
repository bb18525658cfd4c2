'use client'

import { useDesk } from '../desk/use-desk'
import { PlayBeginning } from './play-beginning'
import { PlayScreen } from './play-screen'
import { usePlay } from './use-play'

export function PlayPanel() {
  const { desk } = useDesk()
  const playing = usePlay()
  const { source } = desk.history.document
  if (!playing.play)
    return (
      <PlayBeginning trouble={playing.trouble} busy={playing.busy} onBegin={(at) => void playing.begin(source, at)} />
    )
  return <PlayScreen playing={{ ...playing, play: playing.play }} isOld={playing.play.source !== source} />
}
