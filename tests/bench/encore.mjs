// Drives a visit for a load and interaction measure: to the first question, then through all ten.

/** Answers a question of any kind. */
async function answer(page) {
  const option = page.getByRole('group', { name: 'Answers' }).getByRole('button').first()
  const check = page.getByRole('button', { name: /^Check my/ })
  await option.or(check).waitFor()
  if (await option.isVisible()) return option.click()
  const [lefts, rights] = ['Match these', 'With these'].map(name =>
    page.getByRole('group', { name }).getByRole('button')
  )
  for (let pair = 0; pair < (await lefts.count()); pair++) {
    await lefts.nth(pair).click()
    await rights.nth(pair).click()
  }
  return check.click()
}

export default {
  async toFirstQuestion(page) {
    await page.getByRole('link', { name: 'Play the quiz' }).click()
    await page.getByRole('group', { name: 'Answers' }).getByRole('button').first().waitFor()
  },
  async answerAll(page) {
    let answered = 0
    for (; answered < 10; answered++) {
      await page.getByText(`Question ${answered + 1} of 10`).waitFor()
      await answer(page)
      await page.getByRole('button', { name: /^(Next question|See my result)$/ }).click()
    }
    await page.getByRole('dialog', { name: 'Your score' }).waitFor()
    return answered
  }
}
