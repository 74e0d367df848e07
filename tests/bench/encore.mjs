// Drives a visit for a load and interaction measure: to the first question, then through all ten.
export default {
  async toFirstQuestion(page) {
    await page.getByRole('link', { name: 'Play the quiz' }).click()
    await page.getByRole('group', { name: 'Answers' }).getByRole('button').first().waitFor()
  },
  async answerAll(page) {
    let answered = 0
    for (; answered < 10; answered++) {
      await page.getByText(`Question ${answered + 1} of 10`).waitFor()
      await page.getByRole('group', { name: 'Answers' }).getByRole('button').first().click()
      await page.getByRole('button', { name: /^(Next question|See my result)$/ }).click()
    }
    await page.getByRole('textbox', { name: 'Results link' }).waitFor()
    return answered
  }
}
