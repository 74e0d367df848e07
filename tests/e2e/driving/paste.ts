import type { Page } from '@playwright/test'

/**
 * As by the keys of the browser, anywhere on the page of a group.
 * @param onPage a text of that page, in the language it is shown in
 */
export async function paste(
  page: Page,
  text: string,
  onPage = 'Votes waiting in the chat?'
): Promise<void> {
  // Until the page has come, the document has the heading of the home in it.
  await page.getByText(onPage).waitFor({ state: 'attached' })
  await page.locator('main h1').evaluate((heading, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    heading.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true })
    )
  }, text)
}
