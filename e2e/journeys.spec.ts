import type { Page } from '@playwright/test'
import { answerBox, conversation, good, meet, reply } from './conversation'
import { expect, person, test } from './fixtures'
import { publishPhoneCustomer } from './phone-customer'
import { timePasses } from './time-passes'

const dana = 'late-present'
const cold = 'There is nothing I can do about that.'
const [first = '', second = ''] = good

const ending = (page: Page) => page.getByRole('region', { name: 'How it ended' })
const receipts = (page: Page) => conversation(page).getByText('Show why')

/** Presses one of the ways out and says these words with it, or none. */
async function leaveBy(page: Page, way: string, words: string) {
  const more = page.getByRole('button', { name: 'Other actions' })
  const direct = page.getByRole('button', { name: way, exact: true })
  await expect(more.or(direct).first()).toBeEnabled()
  if (await more.isVisible()) await more.click()
  await direct.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(words)
  const answered = page.waitForResponse((response) => response.url().endsWith('/events') && response.ok())
  await dialog.getByRole('button', { name: words === '' ? 'Do it without a word' : way }).click()
  await answered
}

async function openDebrief(page: Page) {
  await ending(page).getByRole('link', { name: 'See how you did' }).click()
  await expect(page.getByRole('heading', { name: 'The conversation, with notes' })).toBeVisible()
}

async function expectNothingSideways(page: Page) {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(tooWide, `${page.url()} does not scroll sideways`).toBeLessThanOrEqual(0)
}

const goodbye = 'I am sorry about the parcel, Dana. Goodbye.'

for (const [where, width, height, name] of [
  ['on a desk', 1280, 800, 'Amira Haddad'],
  ['on a phone', 390, 844, 'Ben Fletcher'],
] as const)
  test.describe(where, () => {
    test.use({ viewport: { width, height } })

    test('guided: a written reply is said in one’s own words, and its note comes after sending', async ({
      page,
      signedInAs,
    }) => {
      await signedInAs(person({ name }))
      await meet(page, dana, { help: 'Guided' })
      const choices = page.getByRole('region', { name: 'Replies to choose from' })
      await choices.getByRole('button', { name: /^Please calm down/ }).click()
      await expect(answerBox(page)).toHaveValue(/^Please calm down/)
      await expect(choices).toContainText('Now say it your own way')
      await expect(page.getByText('An order heats people up')).toHaveCount(0)
      await choices.getByRole('button', { name: 'Choose another' }).click()
      await choices.getByRole('button', { name: /^I apologise for the inconvenience/ }).click()
      await reply(page, 'Sorry for the inconvenience. What is your order number?')
      await expect(conversation(page).getByText('Her order number is in her first line')).toBeVisible()
    })

    test('coached: a receipt after each reply, and a hint at a price said beforehand', async ({ page, signedInAs }) => {
      await signedInAs(person({ name }))
      await meet(page, dana)
      await page.getByRole('button', { name: 'Hint (costs 3 for conduct)' }).click()
      await expect(page.getByText('Before you solve anything, say back what went wrong.')).toBeVisible()
      await reply(page, first)
      await expect(receipts(page)).toHaveCount(1)
      await expect(conversation(page).getByText('Restate').first()).toBeVisible()
      await leaveBy(page, 'End the conversation', goodbye)
      await openDebrief(page)
      await expect(page.getByText('Asked for a hint')).toBeVisible()
      await expect(page.getByText('The clock was off')).toBeVisible()
    })

    test('solo: no word about the marks until the end', async ({ page, signedInAs }) => {
      await signedInAs(person({ name }))
      await meet(page, dana, { help: 'Solo' })
      await expect(page.getByRole('button', { name: /^Hint/ })).toHaveCount(0)
      await reply(page, first)
      await expect(receipts(page)).toHaveCount(0)
      await leaveBy(page, 'End the conversation', goodbye)
      await openDebrief(page)
      await expect(
        page.getByRole('article', { name: 'Your reply' }).first().getByText('Apologise').first(),
      ).toBeVisible()
    })

    test('a bad turn is answered differently, and both endings stand side by side', async ({ page, signedInAs }) => {
      test.slow()
      await signedInAs(person({ name }))
      const run = await meet(page, dana)
      await reply(page, cold)
      await leaveBy(page, 'End the conversation', '')
      await openDebrief(page)
      await expect(page.getByRole('button', { name: 'Answer this differently' })).toHaveCount(2)
      await page.getByRole('button', { name: 'Answer this differently' }).first().click()
      await expect(page).not.toHaveURL(/debrief/)
      await expect(conversation(page)).toContainText(/Second try.*your \d+ stays/)
      await expect(conversation(page)).not.toContainText(cold)
      for (const words of good) await reply(page, words)
      await expect(ending(page)).toContainText('The real bike came')
      await openDebrief(page)
      const both = page.getByRole('region', { name: 'Then and now' })
      await expect(both).toContainText('She is gone')
      await expect(both).toContainText('The real bike came')
      const [before = 0, after = 0] = (await both.getByText(/^\d+ points$/).allInnerTexts()).map((text) =>
        Number.parseInt(text, 10),
      )
      expect(after, 'the better ending is worth more').toBeGreaterThan(before)
      await expectNothingSideways(page)
      await page.goto(`${run}/debrief`)
      await expect(page.getByRole('region', { name: 'Answered differently' })).toContainText('The real bike came')
    })
  })

test('a hold that is asked for is granted, one that is not is resented, and both are told', async ({
  page,
  signedInAs,
}) => {
  await signedInAs(person({ name: 'Chloé Marchand' }))
  await meet(page, dana)
  await leaveBy(page, 'Ask to hold', 'May I put you on hold for one minute, Dana, to ring the depot?')
  await expect(page.getByRole('heading', { name: 'Breathe in for four, out for six' })).toBeVisible()
  await page.getByRole('button', { name: 'Come back to Dana' }).click()
  await expect(conversation(page)).toContainText('You came back in good time')
  await leaveBy(page, 'Ask to hold', '')
  await page.getByRole('button', { name: 'Come back to Dana' }).click()
  await leaveBy(page, 'End the conversation', goodbye)
  await openDebrief(page)
  await expect(page.getByText('Put them on hold without asking').first()).toBeVisible()
})

test('asked for a minute and away for three: a reload shows it, she resents it, and it is taken off', async ({
  page,
  signedInAs,
}) => {
  await signedInAs(person({ name: 'Chloé Marchand' }))
  const run = await meet(page, dana, { clock: 'As in real life' })
  await leaveBy(page, 'Ask to hold', 'May I put you on hold for one minute, Dana, to ring the depot?')
  const hold = page.getByRole('region', { name: 'Dana is on hold' })
  await expect(hold).toContainText('Dana is fine with about 1:00')
  await expect(hold.getByRole('status')).toBeEmpty()
  timePasses(run, 3)
  await page.reload()
  await expect(hold).toContainText(/3:\d\d waited/)
  await expect(hold.getByRole('status')).toHaveText('Dana has waited longer than they can')
  await page.getByRole('button', { name: 'Come back to Dana' }).click()
  await expect(conversation(page)).toContainText(/You came back after \d{3} seconds, later than they could wait/)
  await expect(conversation(page)).toContainText('I have drunk a whole pot of tea', { timeout: 30_000 })
  await leaveBy(page, 'End the conversation', goodbye)
  await openDebrief(page)
  await expect(page.getByText('Left them on hold too long').first()).toBeVisible()
})

test('handed over too early she will not go; after the shouting it is right', async ({ page, signedInAs }) => {
  await signedInAs(person({ name: 'Chloé Marchand' }))
  const help = 'I am bringing in my shift lead Sam, who will take this on with you now and knows the whole story.'
  await meet(page, dana)
  await leaveBy(page, 'Bring in a manager', help)
  await expect(conversation(page)).toContainText('No more passing me around')
  await reply(page, 'Calm down. You should have checked the label.')
  await leaveBy(page, 'Bring in a manager', help)
  await expect(ending(page)).toContainText('With the shift lead')
  await openDebrief(page)
  await expect(page.getByText('Took a way out at the wrong moment').first()).toBeVisible()
})

test('an assessment is said to be one, gives no help, and is started from its briefing', async ({
  page,
  browser,
  baseURL,
  signedInAs,
}) => {
  test.slow()
  const office = await browser.newPage({ baseURL: String(baseURL) })
  const trainee = person({ name: 'Mei-Ling Chow' })
  await assign(office, trainee.name)
  await office.close()

  await signedInAs(trainee)
  await page.goto('/assignments')
  await page.getByRole('article', { name: 'Alone with Dana' }).getByRole('link', { name: 'Start' }).click()
  await page.getByLabel('The clock').selectOption({ label: 'No clock' })
  await page.getByRole('button', { name: /^(Meet |Start again)/ }).click()
  await expect(conversation(page)).toContainText('Assessment: no hints')
  await expect(page.getByRole('button', { name: /^Hint/ })).toHaveCount(0)
  await reply(page, first)
  await expect(receipts(page)).toHaveCount(0)
  await leaveBy(page, 'End the conversation', goodbye)
  await openDebrief(page)
  await page.goto('/assignments')
  await expect(page.getByRole('article', { name: 'Alone with Dana' }), 'the try counts').toContainText('Not passed')
})

/** A supervisor asks for one assessed conversation. */
async function assign(page: Page, name: string) {
  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json()
  const { email } = person({ name: 'Tomasz Wójcik' })
  await page.request.post('/api/auth/callback/credentials', {
    form: { csrfToken, email, password: 'keepcool-demo', json: 'true' },
  })
  await page.goto('/team/assignments/new')
  await page.getByLabel('Who').selectOption({ label: name })
  await page.getByLabel('Choose a customer').selectOption(dana)
  await page.getByRole('radio', { name: /^Assessment/ }).check()
  await page.getByLabel('Tries').fill('1')
  await page.getByLabel('Least score').fill('90')
  await page.getByLabel('Title').fill('Alone with Dana')
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Alone with Dana' })).toBeVisible()
}

test.describe('time, on a call', () => {
  const caller = 'dana-on-the-phone'
  test.describe.configure({ mode: 'serial' })
  test.beforeAll(async ({ browser, baseURL }) => {
    const author = await browser.newContext({ baseURL: String(baseURL) })
    const { csrfToken } = await (await author.request.get('/api/auth/csrf')).json()
    await author.request.post('/api/auth/callback/credentials', {
      form: { csrfToken, email: person('author').email, password: 'keepcool-demo', json: 'true' },
    })
    await publishPhoneCustomer(author.request, caller)
    await author.close()
  })

  test('silence and speaking over her are felt, seen and taken off', async ({ page, signedInAs }) => {
    test.slow()
    await signedInAs(person({ name: 'Nadia Rahmani' }))
    await meet(page, caller, { clock: 'As in real life' })
    await expect(page.getByRole('region', { name: 'The call' })).toContainText('On the phone with Dana')
    // Her first words are still coming.
    await reply(page, 'Hello, what is it about?')
    await expect(conversation(page)).toContainText('You spoke over them: Dana was still speaking')
    await expect(conversation(page)).toContainText('Nobody says anything. Dana is waiting', { timeout: 40_000 })
    await expect(conversation(page)).toContainText(/A long silence, \d+ seconds/, { timeout: 40_000 })
    await leaveBy(page, 'End the conversation', goodbye)
    await openDebrief(page)
    await expect(page.getByText('Spoke over them').first()).toBeVisible()
    await expect(page.getByText('Left them waiting').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Answer this differently' })).toHaveCount(3)
  })

  test('a call can be heard, has captions all the same, and tells one’s own pace', async ({
    page,
    signedInAs,
    expectAccessible,
  }) => {
    test.slow()
    await signedInAs(person({ name: 'Nadia Rahmani' }))
    // A browser without a voice of its own: what it would say is kept instead.
    await page.addInitScript(() => {
      const heard: string[] = []
      const voice = { speak: ({ text }: { text: string }) => heard.push(text), cancel: () => undefined }
      Object.defineProperty(window, 'speechSynthesis', { value: voice })
      Object.assign(window, { heard })
    })
    await meet(page, caller, { clock: 'Twice as long' })
    await page.setViewportSize({ width: 390, height: 844 })
    const panels = page.getByRole('navigation', { name: 'Parts of the screen' })
    await expect(panels.getByRole('button')).toHaveText(['Call', 'Case', 'Notepad'])
    await page.setViewportSize({ width: 1280, height: 800 })
    const call = page.getByRole('region', { name: 'The call' })
    const aloud = call.getByRole('button', { name: 'Read aloud' })
    await expect(aloud).toHaveAttribute('aria-pressed', 'false')
    await aloud.click()
    await expect(conversation(page)).toContainText(/my\W+parcel/i, { timeout: 40_000 })
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard.join(' ')))
      .toMatch(/my\W+parcel/i)
    await expect(page.getByText('Dana is speaking')).toHaveCount(0)
    // Anybody needs a moment to say this much; a pace is told from one second on.
    await answerBox(page).pressSequentially('I am sorry, Dana. It was promised for Thursday.', { delay: 40 })
    await answerBox(page).press('Enter')
    await expect(call).toContainText(/You: about \d+ words a minute/)
    await expectAccessible()
    await leaveBy(page, 'End the conversation', goodbye)
    await openDebrief(page)
    await expect(page.getByText(/You spoke at about [\d,]+ words a minute/)).toBeVisible()
    await expect(page.getByText('they waited twice as long')).toBeVisible()
  })
})

test('everything at once, for those who set it so', async ({ page, signedInAs }) => {
  await signedInAs(person({ name: 'Rafael Duarte' }))
  await page.goto('/settings')
  const practice = page.locator('section', { has: page.getByRole('heading', { name: 'Practice' }) })
  await practice.getByRole('radio', { name: /Everything/ }).check()
  await practice.getByRole('button', { name: 'Save' }).click()
  await expect(practice.getByRole('status')).toHaveText('Saved')
  await meet(page, dana)
  await reply(page, first)
  await expect(
    conversation(page)
      .getByText(/^Temper/)
      .first(),
  ).toBeVisible()
  await leaveBy(page, 'End the conversation', goodbye)
  await openDebrief(page)
  await expect(
    page
      .locator('#turn-1')
      .getByText(/^Earned: /)
      .first(),
  ).toBeVisible()
})

test('a mark is disputed from beside its reply, with the keyboard', async ({ page, signedInAs }) => {
  await signedInAs(person({ name: 'Rafael Duarte' }))
  await meet(page, dana)
  await reply(page, cold)
  await reply(page, second)
  await leaveBy(page, 'End the conversation', goodbye)
  await openDebrief(page)
  await page.locator('#turn-2').getByRole('link', { name: 'Ask a human' }).press('Enter')
  await expect(page.getByLabel('Which reply')).toBeFocused()
  await expect(page.getByLabel('Which reply')).toHaveValue('2')
  await page.getByLabel('Which mark').selectOption({ label: 'Listen' })
  await page.getByLabel('Why', { exact: true }).fill('I named what the day was like for her.')
  await page.getByRole('button', { name: 'Ask a human' }).press('Enter')
  await expect(page.getByText('A supervisor will look at it and answer you here.')).toBeVisible()
  await expect(page.getByText('Waiting for an answer')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`practice and debrief are accessible in every state, ${colorScheme}, still, and at 200 % zoom`, async ({
    page,
    signedInAs,
    expectAccessible,
  }) => {
    test.slow()
    await signedInAs(person({ name: 'Hana Novotná' }))
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Half of a common screen is what 200 % zoom leaves.
    await page.setViewportSize({ width: 640, height: 512 })
    await meet(page, dana, { help: 'Guided' })
    await expectAccessible()
    await expectNothingSideways(page)
    await reply(page, cold)
    await conversation(page).getByText('Show why').locator('..').click()
    await expectAccessible()
    await leaveBy(page, 'Ask to hold', 'May I put you on hold for one minute, Dana?')
    await expect(page.getByRole('heading', { name: 'Breathe in for four, out for six' })).toBeVisible()
    await expectAccessible()
    const pulse = await page.locator('.breathing-along').evaluate((circle) => getComputedStyle(circle))
    expect(Number.parseFloat(pulse.animationDuration), 'nothing moves for long').toBeLessThan(0.001)
    await expectNothingSideways(page)
    await page.getByRole('button', { name: 'Come back to Dana' }).click()
    await leaveBy(page, 'End the conversation', goodbye)
    await expectAccessible()
    await openDebrief(page)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await expectAccessible()
    await expectNothingSideways(page)
  })
