// Every screen and state worth a picture: who looks, where, and what they do there first.

const poor = "I understand you're upset, but our policy says held parcels go out on Monday, so you will have to wait."
const replies = [
  "Oh Dana, I'm really sorry. You were promised that tricycle on Thursday, now it's Saturday and all you got from us was hold music. That's our fault. Is there something I should know about what it was for?",
  "Her third birthday, and she had to do without it. I'm so sorry, Dana, that must have broken your heart. What would help most now?",
  "Then let's get it there for the party: I'm booking a private courier for tomorrow morning, it will be at your door by eleven, and I'm refunding the delivery charge right away. Would eleven suit you?",
  "I've booked it. A courier picks the tricycle up in Reading tomorrow morning and brings it to Alder Close by eleven. I will text you when he sets off, and if anything slips I'll ring you myself.",
]

const trainee = 'amira.haddad'
const practised = 'chloe.marchand'
const newcomer = 'siobhan.keane'
const supervisor = 'grace.okonkwo'
const author = 'mateo.lindqvist'
const admin = 'ruth.abara'

/** Begins a conversation and waits until the customer has said their first words. */
async function meet(page, help, customer = 'late-present', firstWords = /parcel/i) {
  await page.goto(`/practise/${customer}`)
  await page.getByRole('radio', { name: new RegExp(`^${help}`) }).check()
  await page.getByLabel('The clock').selectOption({ label: 'No clock' })
  await page.getByRole('button', { name: /^(Meet |Start again)/ }).click()
  await page.waitForURL(/\/attempts\/[a-z0-9]+$/)
  await page.getByRole('log').getByText(firstWords).first().waitFor()
}

async function say(page, words) {
  const answered = page.waitForResponse((response) => response.url().endsWith('/events'))
  await page.getByRole('textbox', { name: /^Your answer to/ }).fill(words)
  await page.keyboard.press('Enter')
  await answered
}

async function finish(page) {
  for (const words of [poor, ...replies]) {
    if (!(await page.getByRole('textbox', { name: /^Your answer to/ }).isVisible())) break
    await say(page, words)
  }
  await page.getByRole('link', { name: 'See how you did' }).waitFor({ timeout: 60_000 })
}

const follow = (where, link) => async (page) => {
  await page.goto(where)
  await link(page).first().click()
  await page.waitForURL((url) => !url.pathname.endsWith(where))
}

export const screens = [
  { name: 'front', path: '/' },
  { name: 'sign-in', path: '/sign-in' },

  { name: 'home-new', as: newcomer, path: '/home' },
  { name: 'home', as: practised, path: '/home' },
  { name: 'self-check', as: newcomer, path: '/self-check' },
  { name: 'library', as: practised, path: '/library' },
  { name: 'library-empty', as: practised, path: '/library?industry=lighthouses' },
  { name: 'assignments', as: practised, path: '/assignments' },
  { name: 'progress', as: practised, path: '/progress' },
  { name: 'progress-empty', as: newcomer, path: '/progress' },
  { name: 'history', as: practised, path: '/history' },
  { name: 'leaderboard', as: practised, path: '/leaderboard' },
  { name: 'settings', as: practised, path: '/settings' },
  { name: 'not-found', as: practised, path: '/attempts/nobody' },
  { name: 'not-allowed', as: practised, path: '/admin/people' },
  { name: 'briefing', as: trainee, path: '/practise/late-present' },

  { name: 'practice-guided', as: trainee, make: (page) => meet(page, 'Guided') },
  { name: 'practice-call', as: trainee, make: (page) => meet(page, 'Coached', 'card-fraud', /\w{3}/) },
  {
    name: 'practice-hot',
    as: trainee,
    picture: 'practice',
    make: async (page) => {
      await meet(page, 'Coached')
      await say(page, poor)
      await page.getByLabel('Notepad').fill('BB-20417, red tricycle\npromised Thursday, now Saturday')
      await page
        .getByRole('textbox', { name: /^Your answer to/ })
        .fill("I'm sorry, Dana. You were promised it on Thursday, and")
    },
  },
  {
    name: 'practice-receipt-open',
    as: trainee,
    make: async (page) => {
      await meet(page, 'Coached')
      await say(page, poor)
      await page.getByText('Show why').locator('..').click()
    },
  },
  {
    name: 'practice-way-out',
    as: trainee,
    make: async (page) => {
      await meet(page, 'Coached')
      await page.getByRole('button', { name: 'Bring in a manager' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'practice-hold',
    as: trainee,
    make: async (page) => {
      await meet(page, 'Solo')
      await page.getByRole('button', { name: 'Ask to hold' }).click()
      await page.getByRole('dialog').getByRole('textbox').fill('May I put you on hold for one minute, Dana?')
      await page.getByRole('dialog').getByRole('button', { name: 'Ask to hold' }).click()
      await page.getByText('Breathe in for four').waitFor()
    },
  },
  {
    name: 'practice-ended',
    as: trainee,
    make: async (page) => {
      await meet(page, 'Coached')
      await finish(page)
    },
  },
  {
    name: 'debrief',
    as: trainee,
    picture: 'debrief',
    make: async (page) => {
      await meet(page, 'Coached')
      await finish(page)
      await page.getByRole('link', { name: 'See how you did' }).click()
      await page.getByRole('heading', { name: 'The conversation, with notes' }).waitFor()
    },
  },
  {
    name: 'debrief-second-try',
    as: trainee,
    make: async (page) => {
      await meet(page, 'Coached')
      await say(page, poor)
      await page.getByRole('button', { name: 'End the conversation' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Do it without a word' }).click()
      await page.getByRole('link', { name: 'See how you did' }).click()
      await page.getByRole('button', { name: 'Answer this differently' }).first().click()
      await page.waitForURL(/\/attempts\/[a-z0-9]+$/)
      await finish(page)
      await page.getByRole('link', { name: 'See how you did' }).click()
      await page.getByRole('heading', { name: 'Then and now' }).waitFor()
    },
  },

  { name: 'team', as: supervisor, path: '/team', picture: 'team' },
  { name: 'person', as: supervisor, make: follow('/team', (page) => page.getByRole('rowheader').getByRole('link')) },
  { name: 'team-assignments', as: supervisor, path: '/team/assignments' },
  { name: 'team-assignment-new', as: supervisor, path: '/team/assignments/new' },
  { name: 'team-invitations', as: supervisor, path: '/team/invitations' },
  { name: 'queue', as: supervisor, path: '/queue' },
  { name: 'review', as: supervisor, make: follow('/queue', (page) => page.locator('main a[href^="/review/"]')) },
  { name: 'disputes', as: supervisor, path: '/disputes' },
  { name: 'examples', as: admin, path: '/examples' },
  { name: 'calibration', as: supervisor, path: '/calibration' },
  { name: 'first-marks', as: supervisor, path: '/calibration/first-marks' },
  { name: 'regrade', as: admin, path: '/regrade' },

  { name: 'studio', as: author, path: '/studio' },
  { name: 'studio-new', as: author, path: '/studio/new' },
  { name: 'studio-map', as: author, path: '/studio/late-present' },

  { name: 'people', as: admin, path: '/admin/people' },
  { name: 'people-import', as: admin, path: '/admin/people/import' },
  { name: 'teams', as: admin, path: '/admin/teams' },
  { name: 'audit', as: admin, path: '/admin/audit' },
]
