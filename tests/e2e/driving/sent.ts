import type { Page } from '@playwright/test'

interface Sent {
  url: string
  /** The line above the link; empty if the link was copied. */
  text: string
}

/** Gives a phone a share sheet, and keeps what was last sent or copied: a script for `addInitScript`. */
export function keepWhatIsSent(): void {
  const keep = (sent: Sent) => {
    Object.assign(window, { sent })
    return Promise.resolve()
  }
  Object.defineProperty(navigator, 'share', {
    value: ({ url = '', text = '' }: ShareData) => keep({ url, text })
  })
  navigator.clipboard.writeText = url => keep({ url, text: '' })
}

/** Waits for the next message, unless it is there already, and takes it off the phone. */
export async function takeSent(page: Page): Promise<Sent> {
  const handle = await page.waitForFunction(() => {
    const phone = window as unknown as { sent?: Sent }
    const { sent } = phone
    delete phone.sent
    return sent
  })
  return (await handle.jsonValue()) as Sent
}
