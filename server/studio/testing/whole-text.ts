import type { SaveInput } from '../answers'

/** A large text that says at both ends, in its layout and in its goldens which save it belongs to. */
export const wholeText = (revision: number): SaveInput => {
  const mark = `save-${revision + 1}`
  return {
    revision,
    source: `# ${mark}\n${'# filling that takes the disk a while to write\n'.repeat(4000)}# ${mark}\n`,
    layout: { [mark]: { x: revision, y: 0 } },
    conversations: [{ name: mark, source: mark }],
  }
}
