// Drives a visit to the least page that could ask ten questions.
export default {
  async toFirstQuestion(page) {
    await page.getByRole('button', { name: 'Play' }).click()
    await page.getByText('The second answer').waitFor()
  },
  async answerAll(page) {
    for (let answered = 1; answered <= 10; answered += 1) {
      await page.getByText('The second answer').click()
      const next = answered < 10 ? `Question ${answered + 1}:` : 'Rank the plots'
      await page.getByText(next).first().waitFor()
    }
    return 10
  }
}
