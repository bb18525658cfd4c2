import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** The text in the house's paper and ink: keys bold, words plain, remarks faint. */
export const sourceTheme = [
  EditorView.theme({
    '&': { height: '100%', fontSize: '13px', backgroundColor: 'var(--sheet)', color: 'var(--ink)' },
    '.cm-scroller': { fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, monospace', lineHeight: '1.6' },
    '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--ink-faint)', border: 'none' },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in oklab, var(--desk) 60%, transparent)' },
    '&.cm-focused': { outline: 'none' },
    '&.cm-focused .cm-content': { outline: 'none' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)' },
    '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--doubt) !important' },
    '.cm-lintRange-error': { backgroundImage: 'none', borderBottom: '2px solid var(--lost-ink)' },
    '.cm-lintRange-warning': { backgroundImage: 'none', borderBottom: '2px dotted var(--doubt-ink)' },
    '.cm-lintRange-info': { backgroundImage: 'none', borderBottom: '1px dotted var(--ink-faint)' },
    '.cm-tooltip': {
      backgroundColor: 'var(--sheet)',
      color: 'var(--ink)',
      border: '1px solid var(--rule)',
      borderRadius: '6px',
      maxWidth: '26rem',
    },
    '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--paper)' },
    '.cm-diagnostic': { border: 'none', padding: '6px 10px', fontFamily: 'var(--font-sans)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: [tags.propertyName, tags.definition(tags.propertyName)], fontWeight: '650' },
      { tag: tags.comment, color: 'var(--ink-faint)', fontStyle: 'italic' },
      { tag: [tags.string, tags.content], color: 'var(--ink-soft)' },
      { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--ink-faint)' },
    ]),
  ),
]
