import type { Path } from '@/domain/scenario/problem'

/** Puts the focus on the field of a path, or on the nearest one around it, once its form is there. */
export function goToField(path: Path): void {
  setTimeout(() => {
    for (let length = path.length; length > 0; length--) {
      const field = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path.slice(0, length).join('.'))}"]`)
      if (!field) continue
      field.closest('details')?.setAttribute('open', '')
      field.focus()
      field.scrollIntoView({ block: 'center' })
      return
    }
  }, 60)
}
