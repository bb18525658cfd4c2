import type { Plain } from '@/domain/editing/document'
import { type Titles, titled, titlesIn } from '@/domain/editing/titles-in'
import { flagName, levelName, partName } from '@/domain/scenario/mark-names'
import { messageOf, type ProblemCode, type ScenarioProblem } from '@/domain/scenario/problem'
import { isOwnName } from '../desk/names'
import { actionNames } from '../inspector/words'

/** A problem as the screen says it: by titles and the words of the forms. The text and the terminal keep keys and lines. */
export type ToldProblem = ScenarioProblem & { readonly says: string; readonly todo: string }

/** What is wrong, and what to do about it where one is. A gap is a fact of the problem, by its title. */
const words: Readonly<Partial<Record<ProblemCode, readonly [says: string, todo: string]>>> = {
  unwritten: ['{at}: you have not written {missing}.', 'Write it over the sentence that stands there to begin with.'],
  'start-silent': ['The customer says nothing at the first moment.', 'Write what they say there.'],
  'silent-arrival': ['The customer comes to {id} without a word.', 'Write what they say there, or on the way.'],
  'silent-stay': ['The customer stays at {id} without a word.', 'Write what they say there, or when they stay.'],
  'silent-action': [
    'The customer says nothing to this way out, and stays where they are.',
    'Write what they say to it, or choose where it leads.',
  ],
  'few-variants': ['{id} can be said again, always in the same words.', 'Add another wording there.'],
  'no-variant-fits': [
    'Nothing they say at {inside} fits temper {temper}, which can be reached.',
    'Let one of the wordings be said at any temper.',
  ],
  'starts-boiling': [
    'The customer starts at temper {temper} and boils over at {boiling}, so nobody can answer.',
    'Let them start cooler.',
  ],
  'empty-range': ['No number lies between the two.', 'Swap the two numbers, or empty one of them.'],
  'empty-condition': ['Nothing is asked for, so this route is always taken.', 'Choose a condition.'],
  'shift-unexplained': [
    'The temper moves by {amount} here, and the trainee is not told why.',
    'Write a few words under “Because”.',
  ],
  'unreachable-node': ['Nothing leads to the moment {id}.', 'Let a route lead to it, or delete it.'],
  'unreachable-ending': ['Nothing leads to the ending {id}.', 'Let a route or a way out lead to it, or delete it.'],
  'unreachable-island': [
    'Only moments that nobody can come to lead to {id}.',
    'Let a route from a moment on the way lead to it, or delete it.',
  ],
  'too-tangled': [
    'There are too many ways through this customer to check what cannot be reached.',
    'Ask for fewer remembered words and hidden facts in the conditions.',
  ],
  'route-shadowed': [
    'This route is never taken: whenever it fits, the route {earlier} above it fits first.',
    'Move this one up, or let the other ask for more.',
  ],
  'route-impossible': ['This route can never be taken: {reason}.', 'Change what it asks for, or delete it.'],
  'no-way-out': [
    'From {id} no reply ever leads to an ending.',
    'Lead a route from here to an ending, for example after three replies.',
  ],
  'fact-never-told': ['Nobody ever says {id}.', 'Choose the moment where they say it, or who knows it.'],
  'fact-unspeakable': [
    'A route asks for {id} to be put back, and no wording counts as that.',
    'Add three or four wordings that count as saying it.',
  ],
  'part-not-expected': [
    'The customer is said to exercise “{part}”, and no moment asks for it.',
    'Ask for it at a moment, or untick it under About.',
  ],
  'part-not-claimed': ['Moments ask for “{part}”, which is not ticked under About.', 'Tick it there.'],
  'remedy-unused': ['No route looks at {id}.', 'Let a route react when it is offered, or delete it.'],
  'hidden-never-earned': [
    '{id} is hidden, and told whatever the trainee does.',
    'Let it come out on a route that asks for something, or choose that the customer tells it on the way.',
  ],
  'phrasing-shared': ['“{phrase}” counts as both {id} and {other}.', 'Keep it in one of them.'],
  'phrasing-contains': [
    '“{phrase}” of {id} lies inside “{longer}” of {other}, so one sentence counts as both.',
    'Make the shorter one more particular.',
  ],
  'phrasing-contradicts': ['“{phrase}” counts as saying {id} and as getting it wrong.', 'Keep it on one side.'],
  'hint-tells-hidden': [
    'The hint gives away {id} (“{phrase}”), which is hidden.',
    'Word the hint so that the trainee still has to ask.',
  ],
  'brief-tells-hidden': [
    'The briefing gives away {id} (“{phrase}”), which is hidden.',
    'Take it out of the briefing, or let it be on the screen from the start.',
  ],
  'model-poor': ['The model reply at {id} earns “{level}” for {part}, and more is asked for.', '{remedy}'],
  'model-weak': ['The model reply at {id} earns “{level}” for {part}, and more is asked for.', '{remedy}'],
  'model-faulty': ['The model reply at {id} has a fault: {flag} (“{words}”).', 'Write those words anew.'],
  'model-breaks-policy': ['The model reply at {id} offers {remedy}, which is forbidden.', 'Offer something allowed.'],
  'choices-all-good': [
    'The written replies at {id} differ too little to learn from.',
    'Make one of them clearly better and one clearly worse.',
  ],
  'choice-none-good': ['No written reply at {id} is a good one.', 'Write one that does what the moment asks for.'],
  'golden-turn': ['A turn does more than one thing.', 'Delete the example, and play it again.'],
  'golden-astray': [
    'At turn {turn} the conversation goes to {got}; when it was kept it went to {wanted}.',
    'Mend the route, or play it again and keep it anew if you mean the change.',
  ],
  'golden-level': [
    'At turn {turn} {part} is {got}; when it was kept it was {wanted}.',
    'Play it again and keep it anew if you mean the change.',
  ],
  'golden-ending': [
    'The conversation ends with {got}; when it was kept it ended with {wanted}.',
    'Mend the route, or play it again and keep it anew if you mean the change.',
  ],
  'golden-refused': ['Turn {turn} is not possible any more.', 'Delete the example, and play it again.'],
  'golden-missing': [
    'No example conversation reaches the ending {id}.',
    'Play it and keep the conversation as an example.',
  ],
  'expert-fails': [
    'Somebody who gives every model reply ends with {ending} (worth {worth}), not with a best ending.',
    'Play it with the model replies and see where they lead.',
  ],
  'rude-succeeds': [
    'Somebody rude ends with {ending} (worth {worth}).',
    'Let rudeness heat this customer more: look under “What makes it worse”.',
  ],
  'never-ends': [
    'Somebody is still talking at {node} after {replies} replies.',
    'Let a route lead on from there after two or three replies.',
  ],
  'order-wrong': [
    'A worse way to answer scores {worseTotal}, a better one {betterTotal}.',
    'Look at what the moments ask for, and at what the endings are worth.',
  ],
  'not-covered': ['Nobody who played it ever came to this moment.', 'Play it and keep the conversation as an example.'],
  'yaml-syntax': ['The text cannot be read: {reason}.', 'Open the text; it shows where.'],
}

const anyTitle = (titles: Titles, id: string): string =>
  [titles.places, titles.facts, titles.remedies].map((map) => titled(map, id)).find((title) => title !== id) ??
  (id in actionNames ? `“${actionNames[id as keyof typeof actionNames]}”` : id)

const wordFor = (titles: Titles, key: string, value: unknown): string => {
  const text = String(value).replaceAll('`', '')
  if (key === 'part') return partName[text as keyof typeof partName] ?? text
  if (key === 'flag') return flagName[text as keyof typeof flagName] ?? text
  if (key === 'level') return levelName[Number(text) as keyof typeof levelName] ?? text
  if (key === 'earlier') return isOwnName(text) ? `“${text.replaceAll('-', ' ')}”` : ''
  return ['id', 'other', 'inside', 'ending', 'node', 'got', 'wanted', 'remedy'].includes(key)
    ? anyTitle(titles, text)
    : text
}

/** What is said between backquotes in the terminal's words, by its title where it has one. */
const unquoted = (titles: Titles, text: string): string =>
  text.replace(/`([^`]*)`/g, (_, name: string) => {
    const title = anyTitle(titles, name)
    return title === name ? `“${name}”` : title
  })

const told = (titles: Titles, problem: ScenarioProblem): ToldProblem => {
  const found = words[problem.code]
  if (!found) return { ...problem, says: unquoted(titles, messageOf(problem)), todo: unquoted(titles, problem.remedy) }
  const fill = (template: string) =>
    template === '{remedy}'
      ? unquoted(titles, problem.remedy)
      : template
          .replace(/\{(\w+)\}/g, (_, key: string) => wordFor(titles, key, problem.facts[key] ?? ''))
          .replace(/\s{2,}/g, ' ')
  return { ...problem, says: fill(found[0]), todo: fill(found[1]) }
}

export const inScreenWords = (root: Plain, problems: readonly ScenarioProblem[]): readonly ToldProblem[] => {
  const titles = titlesIn(root)
  return problems.map((problem) => told(titles, problem))
}
