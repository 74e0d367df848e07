import {
  castBallot,
  expect,
  leaveStage,
  linkOfTicket,
  playQuiz,
  test,
  watch,
  withMotion,
  writeName
} from './driving/drive-page.ts'

// As a player has it.
test.use({ serviceWorkers: 'allow', ...withMotion })

test('the whole loop: quiz, vote, ticket, link, and the ticket in a clean profile', async ({
  page,
  browser,
  baseURL
}) => {
  await page.goto('')
  await expect(page.getByRole('link', { name: 'Vote with friends' })).toBeVisible()
  await playQuiz(page)
  await expect(page).toHaveTitle(/^\d+ of 10 – /)
  const score = (await page.title()).replace(/ – .*/, '')

  await leaveStage(page, 'Now pick the sequel')
  const [first, second] = await castBallot(page, 3)
  await writeName(page, 'Ana')
  const setlist = page.getByRole('article').getByRole('listitem')
  await expect(setlist.first()).toHaveText(String(first))

  const link = await linkOfTicket(page)
  const elsewhere = await browser.newContext()
  const friend = await elsewhere.newPage()
  const faults = await watch(friend, baseURL)
  await friend.goto(link)
  await expect(friend.getByRole('heading', { level: 1 })).toContainText('Ana')
  await expect(friend.getByText(String(score), { exact: true })).toBeVisible()
  await friend.getByRole('button', { name: 'Show their picks' }).click()
  await expect(friend.getByText(String(second))).toBeVisible()
  expect(await friend.evaluate(() => localStorage.length)).toBe(0)

  await friend.getByRole('link', { name: 'Play the same questions' }).click()
  await expect(friend.getByText('Question 1 of 10')).toBeVisible()
  expect(faults).toEqual([])
  await elsewhere.close()
})

test('a reload in mid-quiz comes back to the same question with the same answers', async ({
  page
}) => {
  await page.goto('#/quiz')
  await expect(page.getByText('Question 1 of 10')).toBeVisible()
  const options = page.getByRole('group', { name: 'Answers' }).getByRole('button')
  const texts = await options.allTextContents()
  await options.nth(1).click()
  // The explanation follows, if the answer was given before it was fetched.
  const verdict = page.getByRole('status').getByRole('paragraph').first()
  const said = String(await verdict.textContent())
  await page.reload()
  await expect(verdict).toHaveText(said)
  await expect(page.getByRole('status').getByRole('paragraph').nth(1)).toBeVisible()
  await expect(options.nth(1)).toContainText('Your answer')
  await expect(options.nth(1)).toContainText(String(texts[1]))

  await page.getByRole('button', { name: 'Next question' }).click()
  await expect(page.getByText('Question 2 of 10')).toBeVisible()
  const prompt = await page.getByRole('heading', { level: 1 }).textContent()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(prompt))
  await expect(page.getByText('Question 2 of 10')).toBeVisible()
})

test('back and forward walk through the pages', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'Rank the sequels' }).click()
  await expect(page).toHaveTitle(/vote/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Play the quiz' })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('button', { name: 'Pick at least two' })).toBeVisible()
})

test('a damaged link says what to do, and an unknown page leads home', async ({ page }) => {
  await page.goto('#/r/r1damaged')
  await expect(page.getByText(/Ask your friend/)).toBeVisible()
  await page.goto('#/nowhere')
  await page.getByRole('link', { name: 'Back to the start' }).click()
  await expect(page.getByRole('link', { name: 'Play the quiz' })).toBeVisible()
})
