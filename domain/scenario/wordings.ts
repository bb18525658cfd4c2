type Wording = { readonly weight: 'error' | 'warning' | 'advice'; readonly says: string; readonly remedy: string }

/**
 * Every complaint a customer's file can draw, with its weight, its sentence and its remedy. An error stops the customer
 * from being published; a warning is probably a mistake; advice is taste.
 */
const all = {
  // the file
  'too-large': {
    weight: 'error',
    says: 'The file has {size} characters; at most {limit} are read.',
    remedy: 'Shorten it, or split it into two customers.',
  },
  'yaml-syntax': {
    weight: 'error',
    says: 'This is not valid YAML: {reason}.',
    remedy: 'Check the indentation, the quotes and the colons on this line and the one before.',
  },
  'duplicate-key': {
    weight: 'error',
    says: 'A key is written twice in the same place.',
    remedy: 'Delete one of the two, or merge them.',
  },
  'alias-used': {
    weight: 'error',
    says: 'YAML anchors and aliases (`&name`, `*name`, `<<`) are not read.',
    remedy: 'Write the text out where it is used.',
  },
  'too-deep': {
    weight: 'error',
    says: 'The file is nested too deeply.',
    remedy: 'Take out the extra levels of brackets or indentation.',
  },
  'not-a-scenario': {
    weight: 'error',
    says: 'The file does not hold a scenario.',
    remedy: 'Start it with `format: 1`, as in scenarios/README.md.',
  },
  'missing-key': { weight: 'error', says: '`{key}` is missing in {inside}.', remedy: 'Add `{key}:` here.' },
  'unknown-key': { weight: 'error', says: '`{key}` means nothing in {inside}.', remedy: '{suggestion}' },
  'wrong-type': { weight: 'error', says: '`{key}` should be {expected}.', remedy: 'Write {expected} here.' },
  'not-one-of': { weight: 'error', says: '`{value}` is not a value of `{key}`.', remedy: 'Use one of: {allowed}.' },
  'out-of-range': { weight: 'error', says: '`{key}` is out of range.', remedy: 'Use a number of {bound}.' },
  'wrong-length': { weight: 'error', says: '`{key}` has the wrong length.', remedy: 'Keep it to {bound}.' },
  'wrong-format': { weight: 'error', says: '`{value}` is not a good `{key}`.', remedy: 'Write {expected}.' },
  // names
  'duplicate-id': { weight: 'error', says: 'The {kind} `{id}` is written twice.', remedy: 'Rename one of them.' },
  'node-is-ending': {
    weight: 'error',
    says: '`{id}` names both a node and an ending.',
    remedy: 'Rename the node or the ending, so that `go: {id}` has one meaning.',
  },
  'unknown-target': { weight: 'error', says: 'There is no node or ending `{id}` to go to.', remedy: '{suggestion}' },
  'unknown-node': { weight: 'error', says: 'There is no node `{id}`.', remedy: '{suggestion}' },
  'unknown-ending': { weight: 'error', says: 'There is no ending `{id}`.', remedy: '{suggestion}' },
  'unknown-fact': { weight: 'error', says: 'There is no fact `{id}`.', remedy: '{suggestion}' },
  'unknown-remedy': { weight: 'error', says: 'There is no remedy `{id}`.', remedy: '{suggestion}' },
  'unknown-memory': {
    weight: 'error',
    says: 'Nothing ever remembers `{id}`.',
    remedy: 'Add `remember: [{id}]` to a route, or correct the name.',
  },
  'unknown-technique': {
    weight: 'error',
    says: 'There is no technique `{id}`.',
    remedy: 'Use an id from docs/curriculum.md, T01 to T35.',
  },
  unwritten: {
    weight: 'error',
    says: '{at}: you have not written {missing}.',
    remedy: 'Write it over the sentence that stands there to begin with, or take that out.',
  },
  // sense
  'starts-boiling': {
    weight: 'error',
    says: 'The customer starts at temper {temper} and boils at {boiling}, so nobody can answer.',
    remedy: 'Start below the boiling point.',
  },
  'empty-range': {
    weight: 'error',
    says: 'No number lies in this range.',
    remedy: 'Swap the two numbers or delete one.',
  },
  'empty-condition': {
    weight: 'error',
    says: 'This condition names nothing, so it always holds.',
    remedy: 'Say what must hold, or move these effects to `otherwise`.',
  },
  'shift-unexplained': {
    weight: 'error',
    says: 'The temper moves by {amount} here and the trainee is not told why.',
    remedy: 'Add `because:` with a few plain words.',
  },
  'start-silent': { weight: 'error', says: 'The first node says nothing.', remedy: 'Give `{id}` a `says:`.' },
  'silent-arrival': {
    weight: 'error',
    says: 'The customer arrives at `{id}` without a word.',
    remedy: 'Give this route or the node `{id}` a `says:`.',
  },
  'silent-stay': {
    weight: 'error',
    says: 'The customer stays at `{id}` without a word.',
    remedy: 'Give this route or the node `{id}` a `says:`.',
  },
  'silent-action': {
    weight: 'error',
    says: 'The customer says nothing to this action and stays where they are.',
    remedy: 'Give it a `says:`, or a `go:` to a node or an ending.',
  },
  'few-variants': {
    weight: 'advice',
    says: '`{id}` can be said again but has one wording only, so the customer will repeat themselves.',
    remedy: 'Add a second saying, or `says:` to the routes that stay.',
  },
  'no-variant-fits': {
    weight: 'warning',
    says: 'No wording of {inside} fits temper {temper}, which can be reached.',
    remedy: 'Widen a `temper:` range, or add a saying without one.',
  },
  // reachability, given the state
  'unreachable-node': {
    weight: 'error',
    says: 'The node `{id}` cannot be reached.',
    remedy: 'Link to it from another node, or delete it.',
  },
  'unreachable-ending': {
    weight: 'error',
    says: 'The ending `{id}` cannot be reached.',
    remedy: 'Link to it from a route or an action, or delete it.',
  },
  'unreachable-island': {
    weight: 'error',
    says: 'Only nodes that cannot be reached themselves lead to `{id}`.',
    remedy: 'Link to it from a node on the way, or delete it.',
  },
  'too-tangled': {
    weight: 'warning',
    says: 'After {places} states the search for what cannot be reached was given up.',
    remedy: 'Use fewer `remember` names and hidden facts in conditions.',
  },
  'route-shadowed': {
    weight: 'error',
    says: 'The route `{id}` is never taken: whenever it matches, `{earlier}` above it matches first.',
    remedy: 'Move `{id}` above `{earlier}`, or make `{earlier}` ask for more.',
  },
  'route-impossible': {
    weight: 'error',
    says: 'The route `{id}` can never match: {reason}.',
    remedy: 'Change what it asks for, or delete it.',
  },
  'no-way-out': {
    weight: 'error',
    says: 'From `{id}` no reply ever leads to an ending.',
    remedy: 'Give a route here, or after it, a way to an ending; a `turnsHere: {atLeast: 3}` route works.',
  },
  'fact-never-told': {
    weight: 'error',
    says: 'The {known} fact `{id}` is never told, so nobody can learn it.',
    remedy: 'Put it in the `tells` of a node or the `reveal` of a route that can be taken.',
  },
  'fact-unspeakable': {
    weight: 'warning',
    says: 'A route asks for `{id}` to be restated, but the fact has no `mentions`.',
    remedy: 'Add three or four wordings to its `mentions`.',
  },
  'part-not-expected': {
    weight: 'error',
    says: 'The customer claims to exercise {part}, but no node expects it.',
    remedy: 'Give {part} a weight in some `expects`, or take it out of `parts`.',
  },
  'part-not-claimed': {
    weight: 'advice',
    says: 'Nodes expect {part}, but `parts` does not name it.',
    remedy: 'Add {part} to `parts`.',
  },
  'remedy-unused': {
    weight: 'advice',
    says: 'No route looks at the remedy `{id}`.',
    remedy: 'Let a route react when it is offered, or delete it.',
  },
  'hidden-never-earned': {
    weight: 'advice',
    says: 'The hidden fact `{id}` is told whatever the trainee does.',
    remedy: 'Reveal it on a route that asks for something, or mark it `told`.',
  },
  // phrasings
  'phrasing-shared': {
    weight: 'error',
    says: '"{phrase}" counts as both `{id}` and `{other}`.',
    remedy: 'Keep it in one of them.',
  },
  'phrasing-contains': {
    weight: 'warning',
    says: '"{phrase}" of `{id}` lies inside "{longer}" of `{other}`, so one sentence counts as both.',
    remedy: 'Make the shorter one more particular.',
  },
  'phrasing-contradicts': {
    weight: 'error',
    says: '"{phrase}" counts as restating `{id}` and as getting it wrong.',
    remedy: 'Keep it on one side.',
  },
  'hint-tells-hidden': {
    weight: 'error',
    says: 'The hint gives away the hidden fact `{id}` ("{phrase}").',
    remedy: 'Word the hint so that the trainee still has to ask.',
  },
  'brief-tells-hidden': {
    weight: 'error',
    says: 'The briefing gives away the hidden fact `{id}` ("{phrase}").',
    remedy: 'Take it out of the briefing, or mark the fact `record`.',
  },
  // grading
  'model-poor': {
    weight: 'error',
    says: 'The model reply of `{id}` gets {part} {level} of 2, where the node asks for it.',
    remedy: 'Rewrite the model reply: {missing}',
  },
  'model-weak': {
    weight: 'warning',
    says: 'The model reply of `{id}` gets {part} {level} of 2, where the node asks for it.',
    remedy: 'Rewrite the model reply: {missing}',
  },
  'model-faulty': {
    weight: 'error',
    says: 'The model reply of `{id}` is marked `{flag}` ("{words}").',
    remedy: 'Rewrite those words.',
  },
  'model-breaks-policy': {
    weight: 'error',
    says: 'The model reply of `{id}` offers `{remedy}`, which the policy forbids.',
    remedy: 'Offer something the policy card allows.',
  },
  'choices-all-good': {
    weight: 'advice',
    says: 'The written replies of `{id}` differ too little to learn from.',
    remedy: 'Make one of them clearly better and one clearly worse.',
  },
  'choice-none-good': {
    weight: 'warning',
    says: 'No written reply of `{id}` is a good one.',
    remedy: 'Let one choice earn at least 75 of 100 here.',
  },
  'golden-turn': {
    weight: 'error',
    says: 'A turn does exactly one thing.',
    remedy:
      'Keep one of reply, hold, resume, wait, notes, manager, callback, writing, end; start another `-` for the next.',
  },
  'golden-astray': {
    weight: 'error',
    says: 'At turn {turn} the conversation goes to `{got}`, recorded was `{wanted}`.',
    remedy: 'Mend the route or the grader, or record the conversation again if the change is meant.',
  },
  'golden-level': {
    weight: 'error',
    says: 'At turn {turn} {part} is {got}, recorded was {wanted}.',
    remedy: 'Mend the reply or the grader, or record the conversation again if the change is meant.',
  },
  'golden-ending': {
    weight: 'error',
    says: 'The conversation ends with `{got}`, recorded was `{wanted}`.',
    remedy: 'Mend the route or the grader, or record the conversation again if the change is meant.',
  },
  'golden-refused': {
    weight: 'error',
    says: 'Turn {turn} is not possible here: {reason}.',
    remedy: 'Take it out, or put it where it can happen.',
  },
  'golden-missing': {
    weight: 'warning',
    says: 'No golden conversation reaches the ending `{id}`.',
    remedy: 'Record one in conversations/{id}.yaml.',
  },
  // play
  'expert-fails': {
    weight: 'error',
    says: 'The expert player ends with `{ending}` (worth {worth}) instead of a best ending.',
    remedy: 'Follow `npm run play` with the model replies and see where they lead.',
  },
  'rude-succeeds': {
    weight: 'error',
    says: 'The rude player ends with `{ending}` (worth {worth}).',
    remedy: 'Let rudeness heat this customer: weigh calm, insults and blames-customer in `provokes`.',
  },
  'never-ends': {
    weight: 'error',
    says: 'The {player} player is still talking at `{node}` after {replies} replies.',
    remedy: 'Give the route that keeps them there `turnsHere: {atMost: 2}`, and let a route below it move on.',
  },
  'order-wrong': {
    weight: 'warning',
    says: 'The {better} player scores {betterTotal}, the {worse} player {worseTotal}.',
    remedy: 'Look at what the nodes expect, and at what the endings are worth.',
  },
  'not-covered': {
    weight: 'advice',
    says: 'No player and no golden conversation ever takes {what}.',
    remedy: 'Record a golden conversation that does.',
  },
} as const satisfies Record<string, Wording>

export const wordings: Readonly<Record<keyof typeof all, Wording>> = all
