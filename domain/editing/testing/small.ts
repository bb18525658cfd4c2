/** A valid customer written every way the language allows: odd spacing, comments everywhere, both styles of lists. */
export const small = `# A customer for tests.
format: 1   # the only one
id: broken-kettle
title: "The kettle: broken twice"
summary: 'A short one, for tests'
language: en
channel: chat
difficulty: 2
minutes: 3
parts: [calm, apologise]   # no more
techniques:
- T01
- T21   # own it
industries: [ retail ]

brief:
  company: Pots & Co
  role: You answer the chat.
  situation: >-
    A kettle broke.
    It broke again.
  record: # what the screen shows
    - { label: Name, value: Kim Kettle }
    - label: Order
      value: 'K-1'   # printed on the slip
      fact: order

customer:
  name: Kim
  face: 7
  manner: icy
  temper: 60
  boiling: 95
  boilsOver: gone
  patience: 40
  nudges:
    - lines: ['Hello?']
  leaves: gone
  typing: 80
  soothes: { calm: 4, apologise: 9 }
  provokes:
    calm: 9

    # the worst of all
    insults: 30

facts:
  - id: order
    text: The kettle is K-1.
    known: record
    mentions: [the kettle]
  # she tells this at the start
  - id: twice
    text: It broke twice.
    known: told
    mentions:
      - broke twice
      - broken again   # her words

policy:
  remedies:
    - id: swap
      label: A new kettle
      standing: allowed
      phrasings: [a new kettle, swap it]
      why: Always.

start: opening
nodes:
  # where it begins
  - id: opening
    title: Two kettles
    says:
      - lines: ['My kettle broke. Twice.']
      - temper: { below: 50 }
        lines:
          - 'It broke again.'
          - |-
            Two lines
              of poetry
    tells: [twice]
    expects: { calm: 1, apologise: 2 }
    hint: Say sorry first.
    model: I'm so sorry, Kim. Twice is once too often.
    routes:
      - id: sorry   # the good way
        when: { atLeast: { apologise: 1 } }
        go: deal
        remember: [heard]

      # not so good
      - id: rude
        when:
          any:
            - { flags: [insults, shouts] }
            - flags: [argues]   # also this
        go: gone
    otherwise:
      says:
        - lines: ['And?']
        - lines: ['Well?']


  - id: deal
    title: What now
    says:
      - lines: ['So what now?']
      - lines: ['Well then?']
    expects: {calm: 1, solve: 2}
    hint: Offer the swap.
    model: >-
      I can send you a new kettle today, Kim, and it is with you tomorrow; if that one breaks too, you get your money back.
    routes:
      - { id: swaps, when: { offers: [swap] }, go: happy }
      - { id: enough, when: { turnsHere: { atLeast: 3 } }, go: gone }
    otherwise: {}

actions:
  manager:
    label: Bring in a manager
    routes: []
    otherwise:
      verdict: right
      go: gone

endings:
  - id: happy
    title: Tea at last
    kind: resolved
    worth: 100
    says:
      - lines: ['Thank you.']
    aftermath: { kind: review, from: Kim, stars: 5, text: Good. }
  - id: gone
    title: Gone
    kind: walked-out
    worth: 0
    says:
      - lines: ['Bye.']
    aftermath:
      kind: post
      from: Kim
      text: >-
        Two kettles,
        no tea.
# the end
`
