'use client'

import { autocompletion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, indentWithTab } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { indentUnit } from '@codemirror/language'
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { scenarioJsonSchema } from '@/domain/scenario/json-schema'
import { useDesk } from '../desk/use-desk'
import { diagnosticsOf } from './diagnostics'
import { proposalsAt } from './schema-completion'
import { sourceTheme } from './source-theme'

const complete = (context: CompletionContext) => {
  const word = context.matchBefore(/[\w-]*/)
  const options = proposalsAt(context.state.doc.toString(), context.pos, scenarioJsonSchema())
  if (options.length === 0 || (!context.explicit && word?.text === '')) return null
  return {
    from: word?.from ?? context.pos,
    options: options.map(({ label, detail, kind }) => ({
      label,
      info: detail || undefined,
      type: kind === 'key' ? 'property' : 'enum',
      apply: kind === 'key' ? `${label}: ` : label,
    })),
    validFor: /^[\w-]*$/,
  }
}

type Props = { readonly line: number | null }

/** The customer as text, beside the map and never out of step with it: one document, one undo. */
export function SourcePanel({ line }: Props) {
  const { desk, problems, act } = useDesk()
  const home = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef(act)
  latest.current = act
  const { source } = desk.history.document

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; later texts come in below
  useEffect(() => {
    if (!home.current) return
    const turn = (way: 'undo' | 'redo') => () => {
      latest.current({ do: way })
      return true
    }
    const made = new EditorView({
      parent: home.current,
      state: EditorState.create({
        doc: source,
        extensions: [
          lineNumbers(),
          lintGutter(),
          drawSelection(),
          highlightActiveLine(),
          indentUnit.of('  '),
          EditorState.tabSize.of(2),
          yaml(),
          autocompletion({ override: [complete] }),
          keymap.of([
            { key: 'Mod-z', run: turn('undo') },
            { key: 'Mod-Shift-z', run: turn('redo') },
            { key: 'Mod-y', run: turn('redo') },
            ...completionKeymap,
            ...lintKeymap,
            ...defaultKeymap,
            indentWithTab,
          ]),
          sourceTheme,
          // What scrolls must hold something the Tab key stops at; being editable does not count as that for every tool.
          EditorView.contentAttributes.of({ 'aria-label': 'The customer as text', tabindex: '0' }),
          EditorView.lineWrapping,
          EditorView.updateListener.of((update) => {
            if (!update.docChanged || update.transactions.some((one) => one.isUserEvent('outside'))) return
            latest.current({
              do: 'edit',
              edit: { kind: 'replace-source', source: update.state.doc.toString() },
              group: 'source',
            })
          }),
        ],
      }),
    })
    view.current = made
    return () => {
      made.destroy()
      view.current = null
    }
  }, [])

  useEffect(() => {
    const editor = view.current
    if (!editor || editor.state.doc.toString() === source) return
    const old = editor.state.doc.toString()
    let head = 0
    while (head < old.length && head < source.length && old[head] === source[head]) head += 1
    let tail = 0
    const room = Math.min(old.length, source.length) - head
    while (tail < room && old[old.length - 1 - tail] === source[source.length - 1 - tail]) tail += 1
    editor.dispatch({
      changes: { from: head, to: old.length - tail, insert: source.slice(head, source.length - tail) },
      userEvent: 'outside',
    })
  }, [source])

  useEffect(() => {
    const editor = view.current
    if (editor) editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(editor.state.doc, problems)))
  }, [problems])

  useEffect(() => {
    const editor = view.current
    if (!editor || line === null) return
    const { from } = editor.state.doc.line(Math.min(Math.max(1, line), editor.state.doc.lines))
    editor.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
  }, [line])

  return (
    <div className="flex h-full min-h-0 flex-col">
      <div ref={home} className="min-h-0 flex-1 overflow-hidden rounded-md border border-rule" />
      <p className="pt-2 text-ink-faint text-xs">
        Ctrl Space proposes what may stand here. To leave the text with the keyboard, press Escape and then Tab.
      </p>
    </div>
  )
}
