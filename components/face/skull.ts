import type { Expression } from './expression'
import type { Features } from './features'

/** Outline of the head without ears. The chin gives way as the mouth opens. */
export function skull({ cheek, jaw, chin: shut }: Features, look: Expression): string {
  const chin = shut + look.open * 0.3
  return `M120 46C${120 + cheek * 0.7} 46 ${120 + cheek} 74 ${120 + cheek} 118C${120 + cheek} 150 ${120 + jaw + 8} ${chin - 26} ${120 + jaw * 0.72} ${chin - 9}Q120 ${chin + 9} ${120 - jaw * 0.72} ${chin - 9}C${120 - jaw - 8} ${chin - 26} ${120 - cheek} 150 ${120 - cheek} 118C${120 - cheek} 74 ${120 - cheek * 0.7} 46 120 46Z`
}
