import { Blob } from 'node:buffer'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { encodeInvitation, encodeResult, readCode } from '../../src/links/index.ts'
import { film } from '../../src/film/index.ts'
import { fakeEnvironment } from '../world/fake-environment.ts'
import { arrived, hasFocus, heardIn, press, visit, type Visit } from '../world/render-app.ts'
import { eventually } from '../world/eventually.ts'

const linkOf = (name: string, ...ids: string[]) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: { ranking: ids.map(id => [id]) } }, film)}`

async function paste(page: Visit, text: string): Promise<void> {
  await page.user.click(page.screen.getByRole('textbox', { name: 'Paste the chat here' }))
  await page.user.paste(text)
}

/** A table with one ballot, which is counted apart from the page. */
async function addFile(page: Visit): Promise<void> {
  // The file of this DOM gives no bytes.
  const table = Object.assign(new Blob(['duet > children']), { name: 'club.csv' })
  await page.act(async () => {
    page.groupFiles.addFile(table as unknown as File)
    await eventually(() => {
      expect(page.groupFiles.reading.get()?.state).toBe('done')
    })
  })
}

/** From the curtain to the result below it. */
async function reveal(page: Visit): Promise<void> {
  await press(page, 'Start the reveal')
  await press(page, 'Skip to the headliner')
  await press(page, 'How it was counted')
}

/** There is no layout here: what a closed disclosure hides is opened all the same. */
async function unfold(page: Visit, label: string): Promise<void> {
  await page.user.click(page.screen.getByText(label))
}

describe('a group', () => {
  test('begins with nobody, and nothing to count', async () => {
    const { screen } = await visit('#/party')
    expect(screen.getByRole('heading', { level: 1, name: 'Watch party' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Start the reveal' })).toBeNull()
  })

  test('takes in a whole chat and tells the headliner', async () => {
    const page = await visit('#/party')
    await paste(page, `Ann: ${linkOf('Ann', 'duet')}\nBo: ${linkOf('Bo', 'duet', 'children')}`)
    expect(page.screen.getByText('2 new: Ann, Bo.')).toBeTruthy()
    expect(page.screen.getByText('Ann')).toBeTruthy()
    await reveal(page)
    expect(page.screen.getByRole('heading', { name: /^The headliner:\s*Duet$/ })).toBeTruthy()
    const box = page.screen.getByRole<HTMLInputElement>('textbox', { name: 'Party link' })
    expect(box.value).toBe(page.groupSharing.groupLink.get())
    expect(box.readOnly).toBe(true)
  })

  test('has a picture with a text beside it, not said to be saved when it cannot be drawn', async () => {
    const page = await visit('#/party')
    await paste(
      page,
      `${linkOf('Ann', 'duet', 'children')} ${linkOf('Bo', 'duet', 'big-break')} ${linkOf('Cy', 'children')}`
    )
    await reveal(page)
    expect(page.screen.getByRole('textbox', { name: 'Text for the picture' })).toHaveProperty(
      'value',
      'Encore watch party: a sequel to Purple Hearts. 3 ballots. The headliner: Duet.\n' +
        'Nobody beats it head to head. And Baby Makes Three came closest: 2–1.\n' +
        '2. And Baby Makes Three.\n3. Cassie’s Big Break.'
    )
    // There is no canvas here.
    await press(page, 'Save a picture')
    expect(
      await page.screen.findByText(
        'Your browser couldn’t draw the picture. The link still works, so share that.'
      )
    ).toBeTruthy()
  })

  test('is drawn for a story and for a feed, with what the headliner would be called', async () => {
    const drawGroup = vi.fn((name: string) => Promise.resolve(new File([], name)))
    vi.doMock('../../src/group/result/picture/draw-group.ts', () => ({ drawGroup }))
    onTestFinished(() => vi.doUnmock('../../src/group/result/picture/draw-group.ts'))
    const page = await visit('#/party')
    await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'duet')}`)
    await reveal(page)
    await press(page, 'Save a story')
    expect(await page.screen.findByText(/^Saved/)).toBeTruthy()
    const drawn = expect.objectContaining({
      sequel: 'Purple Hearts 2',
      brand: 'Encore',
      address: 'encore.test/play',
      titles: ['Duet']
    }) as unknown
    expect(drawGroup).toHaveBeenCalledExactlyOnceWith(
      'encore-headliner-story.png',
      drawn,
      'story',
      expect.any(AbortSignal)
    )
    await press(page, 'Save a picture')
    expect(drawGroup).toHaveBeenLastCalledWith(
      'encore-headliner.png',
      drawn,
      'portrait',
      expect.any(AbortSignal)
    )
  })

  test('tells a tie as a tie', async () => {
    const page = await visit('#/party')
    await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'children')}`)
    await reveal(page)
    expect(page.screen.getByRole('heading', { name: /^A tie:/ })).toBeTruthy()
  })

  test('says what was not added, and why', async () => {
    const page = await visit('#/party')
    const ann = linkOf('Ann', 'duet')
    await paste(page, ann)
    await paste(page, `${ann} ${linkOf('Bo', 'duet').slice(0, -2)}`)
    expect(
      page.screen.getByText('1 already in: Ann. 1 link was cut off. Ask for it again.')
    ).toBeTruthy()
  })

  test('tells why it won, and shows every duel and round', async () => {
    const page = await visit('#/party')
    await paste(
      page,
      [
        linkOf('Ann', 'duet', 'children'),
        linkOf('Bo', 'duet', 'big-break'),
        linkOf('Cy', 'children')
      ].join(' ')
    )
    await reveal(page)
    const { screen, within } = page
    expect(
      screen.getByText('Nobody beats it head to head. And Baby Makes Three came closest: 2–1.')
    ).toBeTruthy()

    await unfold(page, 'Every pair')
    const grid = within(screen.getByRole('grid', { name: 'Who beats whom' }))
    const winner = within(grid.getByRole('row', { name: /^Duet/ }))
    const cell = winner.getByRole('button', { name: '+1, 2 to 1' })
    await page.user.click(cell)
    expect(cell.textContent).toBe('2–1')
    expect(screen.getByText('Duet 2, And Baby Makes Three 1')).toBeTruthy()

    await unfold(page, 'Round by round')
    const rounds = within(screen.getByRole('table', { name: 'Votes in each round' }))
    const row = rounds.getByRole('row', { name: /^Cassie’s Big Break/ })
    expect(row.textContent).toContain('went out in round\u00a01')
    expect(screen.getByRole('slider', { name: 'Round' })).toBeTruthy()
    expect(rounds.getByRole('row', { name: /^Inactive ballots/ })).toBeTruthy()
    await unfold(page, 'Other ways to count')
    expect(screen.getByText('However you count, it comes out the same.')).toBeTruthy()
    expect(
      screen.getByText(
        'With one more ballot for And Baby Makes Three alone, Duet wouldn’t have won outright.'
      )
    ).toBeTruthy()
  })

  test('asks about two of one name, and keeps what it is told to', async () => {
    const page = await visit('#/party')
    await paste(page, linkOf('Ann', 'duet'))
    await paste(page, linkOf('ann', 'children'))
    expect(page.screen.getByText('Two Anns. Same person?')).toBeTruthy()
    expect(page.screen.getByRole('heading', { name: '2 are in' })).toBeTruthy()
    await press(page, 'Keep the newer')
    expect(page.screen.queryByText('Two Anns. Same person?')).toBeNull()
    expect(page.screen.queryByText('Ann')).toBeNull()
    await press(page, 'Undo')
    expect(page.screen.getByText('Ann')).toBeTruthy()
    await press(page, 'Keep both')
    expect(page.screen.getByRole('heading', { name: '2 are in' })).toBeTruthy()
    expect(page.screen.queryByText('Two Anns. Same person?')).toBeNull()
  })

  test('says what a pasted table looks like, and takes none of it', async () => {
    const page = await visit('#/party')
    await paste(page, 'Kites,Boats\n5,1\n2,4')
    expect(page.screen.getByText(/^The text you pasted looks like a score sheet\./)).toBeTruthy()
    await paste(page, 'name\tranking\nAnn\tduet\nAnn\tchildren')
    expect(
      page.screen.getByText(
        '1 new: Ann. Same name twice in it, so only the later ballot counts: 1.'
      )
    ).toBeTruthy()
  })

  test('asks about a nameless link that came again with no sender, and counts it if told so', async () => {
    const page = await visit('#/party')
    const nameless = linkOf('', 'duet')
    await paste(page, `${nameless} and\n${nameless}`)
    expect(page.screen.getByRole('heading', { name: '1 is in' })).toBeTruthy()
    expect(page.screen.getByText(/A link without a name came once more/)).toBeTruthy()
    await press(page, 'Count them as other people’s')
    expect(page.screen.getByRole('heading', { name: '2 are in' })).toBeTruthy()
    await press(page, 'Undo')
    expect(page.screen.getByRole('heading', { name: '1 is in' })).toBeTruthy()
  })

  test('gives a ballot another name', async () => {
    const page = await visit('#/party')
    await paste(page, linkOf('Ann', 'duet'))
    await press(page, 'Ann')
    const box = page.screen.getByRole('textbox', { name: 'Rename Ann' })
    expect(document.activeElement).toBe(box)
    await page.user.clear(box)
    await page.user.type(box, 'Annabel{Enter}')
    expect(page.screen.getByText('Annabel')).toBeTruthy()
  })

  test('of a link shows the same count, and changes nothing of the player’s', async () => {
    const page = await visit('#/party')
    await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'duet', 'children')}`)
    const link = page.groupSharing.groupLink.get() ?? ''
    const other = await visit(link.replace(/^[^#]*/, ''))
    const { screen } = other
    expect(screen.queryByText('Duet')).toBeNull()
    await press(other, 'Skip to the headliner')
    expect(await screen.findByRole('heading', { name: /^The headliner:\s*Duet$/ })).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Party link' }).value).toBe(link)
    expect(other.voters.voters.get()).toEqual([])
    await press(other, 'Add to my parties')
    await other.goTo('#/party')
    expect(
      screen.getByRole('button', { name: 'Bo', description: 'in a party’s link' })
    ).toBeTruthy()
    expect(screen.getByText('2 from one link.')).toBeTruthy()
  })

  test('of a link that was cut says so', async () => {
    const { screen } = await visit('#/p/p1')
    expect(
      screen.getByText('This link got cut off. Nothing of yours is lost: just ask for it again.')
    ).toBeTruthy()
  })

  test('goes round on one phone, and shows nobody’s ballot to the next', async () => {
    const page = await visit('#/party')
    await unfold(page, 'Other ways')
    await press(page, 'Pass the phone')
    await page.user.type(page.screen.getByRole('textbox', { name: /^Your name/ }), 'Ann')
    await press(page, 'Start my ballot')
    await press(page, 'Rank my shortlist')
    expect(page.screen.getByText('Pick at least one storyline first.')).toBeTruthy()
    await press(page, 'Duet')
    await page.user.type(page.screen.getByRole('textbox', { name: /^One of your own/ }), 'A bar')
    await press(page, 'Rank my shortlist')
    await press(page, 'Move A bar up')
    await press(page, 'Cast my ballot')
    expect(page.screen.getByRole('heading', { name: 'Hand it on' })).toBeTruthy()
    expect(page.screen.queryByText('Duet')).toBeNull()
    await press(page, 'Everyone’s voted')
    await reveal(page)
    expect(page.screen.getByRole('heading', { name: /^The headliner:\s*A bar$/ })).toBeTruthy()
  })

  test('has two of one name and ranking in who voted on one phone, and asks about them', async () => {
    const page = await visit('#/party')
    await unfold(page, 'Other ways')
    await press(page, 'Pass the phone')
    for (const count of ['1 vote', '2 votes']) {
      await page.user.type(page.screen.getByRole('textbox', { name: /^Your name/ }), 'Ann')
      await press(page, 'Start my ballot')
      await press(page, 'Duet')
      await press(page, 'Rank my shortlist')
      await press(page, 'Cast my ballot')
      expect(page.screen.getByText(/^Thanks, Ann\. Your ballot’s in/)).toBeTruthy()
      expect(page.screen.getByText(`${count} cast on this phone so far.`)).toBeTruthy()
      await press(page, 'Next player')
    }
    await press(page, 'Back to the party')
    expect(page.screen.getByRole('heading', { name: '2 are in' })).toBeTruthy()
    expect(page.screen.getByText('2 new: Ann, Ann.')).toBeTruthy()
    expect(page.screen.getByText('Two Anns. Same person?')).toBeTruthy()
  })

  test('takes no write-in on the phone that nobody can see', async () => {
    const page = await visit('#/party')
    await unfold(page, 'Other ways')
    await press(page, 'Pass the phone')
    await press(page, 'Start my ballot')
    await page.user.type(page.screen.getByRole('textbox', { name: /^One of your own/ }), '\u200B')
    await press(page, 'Rank my shortlist')
    expect(page.screen.getByText('Pick at least one storyline first.')).toBeTruthy()
  })

  test('has each place as text in the lists of the result, not as a name of the row alone', async () => {
    const page = await visit('#/party')
    await paste(page, linkOf('Ann', 'duet', 'children', 'big-break', 'old-wounds', 'welcome-home'))
    await reveal(page)
    await unfold(page, 'All places')
    for (const name of ['The result', 'All places']) {
      const rows = page.within(page.screen.getByRole('list', { name })).getAllByRole('listitem')
      expect(rows.map(heardIn).slice(0, 2)).toEqual([
        '2: And Baby Makes Three',
        '3: Cassie’s Big Break'
      ])
    }
  })

  test('tells the places in four presses, and nothing of the winner before', async () => {
    const page = await visit('#/party')
    const { screen, user } = page
    await paste(
      page,
      [
        linkOf('Ann', 'duet', 'children', 'big-break', 'old-wounds', 'welcome-home'),
        linkOf('Bo', 'duet', 'children', 'big-break', 'old-wounds'),
        linkOf('Cy', 'duet', 'children', 'big-break')
      ].join(' ')
    )
    await press(page, 'Start the reveal')
    const dialog = screen.getByRole('dialog', { name: 'The reveal' })
    const told = () => page.within(dialog).getByRole('status').textContent
    const described = document.getElementById(String(dialog.getAttribute('aria-describedby')))
    expect(described?.textContent).toBe('3 ballots are in. Who’s the headliner?')
    expect(told()).toBe('')
    expect(document.activeElement?.textContent).toContain('Reveal the next place')
    const heard = []
    for (const key of ['{ArrowRight}', '{PageDown}', '{Enter}']) {
      expect(screen.queryByText('Duet')).toBeNull()
      await user.keyboard(key)
      heard.push(told())
    }
    expect(heard).toEqual([
      '4: Old Wounds. On 2 of 3 ballots, first on 0. 5: The Homecoming. On 1 of 3 ballots, first on 0',
      '3: Cassie’s Big Break. On 3 of 3 ballots, first on 0',
      '2: And Baby Makes Three. On 3 of 3 ballots, first on 0'
    ])
    const rows = page.within(dialog).getAllByRole('listitem')
    expect(rows.map(heardIn)).toEqual([
      '2: And Baby Makes Three. On 3 of 3 ballots, first on 0.',
      '3: Cassie’s Big Break. On 3 of 3 ballots, first on 0.',
      '4: Old Wounds. On 2 of 3 ballots, first on 0.',
      '5: The Homecoming. On 1 of 3 ballots, first on 0.'
    ])
    expect(page.within(dialog).getByText('On 2 of 3 ballots, first on 0.')).toBeTruthy()
    expect(screen.queryByText('Duet')).toBeNull()
    await press(page, 'Reveal the headliner')
    const winner = screen.getByRole('heading', { name: /^The headliner:\s*Duet$/ })
    expect(document.activeElement).toBe(winner)
    await press(page, 'Again')
    expect(document.activeElement?.textContent).toContain('Reveal the next place')
    expect(told()).toBe('3 ballots are in. Who’s the headliner?')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.queryByRole('textbox', { name: 'Party link' })).toBeNull()
  })

  test('that was revealed stays as it is when somebody is called something else', async () => {
    const page = await visit('#/party')
    await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'duet')}`)
    await reveal(page)
    await unfold(page, '2 are in')
    await press(page, 'Bo')
    await page.user.type(page.screen.getByRole('textbox', { name: 'Rename Bo' }), 'b{Enter}')
    expect(page.screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement?.textContent).toContain('Bob')
    expect(page.screen.getByRole('heading', { name: /^The headliner:\s*Duet$/ })).toBeTruthy()
  })

  test('of a file stays as it is too, and the focus with whoever was renamed', async () => {
    const page = await visit('#/party')
    await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'duet')}`)
    await addFile(page)
    await press(page, 'Start the reveal')
    await page.user.click(await page.screen.findByRole('button', { name: 'Skip to the headliner' }))
    await press(page, 'How it was counted')
    await unfold(page, '3 are in')
    await press(page, 'Bo')
    await page.user.type(page.screen.getByRole('textbox', { name: 'Rename Bo' }), 'b{Enter}')
    expect(document.activeElement?.textContent).toContain('Bob')
    await eventually(() => {
      expect(page.groupCount.counting.get()).toBe('done')
    })
    await page.act(() => undefined)
    expect(page.screen.queryByRole('dialog')).toBeNull()
    expect(page.screen.queryByText('Counting the votes')).toBeNull()
    expect(document.activeElement?.textContent).toContain('Bob')
    expect(page.screen.getByRole('heading', { name: /^The headliner:\s*Duet$/ })).toBeTruthy()
  })

  test.each(['Count again', 'Start the reveal'])(
    'that could not be counted is counted after all: %s',
    async again => {
      const environment = fakeEnvironment()
      const page = await visit('#/party', environment)
      await addFile(page)
      const { startBallotWork } = environment
      environment.startBallotWork = (_, listener) => {
        listener({ kind: 'failed' })
        return () => undefined
      }
      await press(page, 'Start the reveal')
      expect(page.screen.getByRole('alert').textContent).toBe(
        'The count broke off. Your ballots are safe, so have another go.'
      )
      environment.startBallotWork = startBallotWork
      await press(page, again)
      expect(await page.screen.findByRole('dialog', { name: 'The reveal' })).toBeTruthy()
      expect(page.screen.queryByRole('alert')).toBeNull()
    }
  )

  test('keeps one stop for the Tab key among its pairs when storylines go', async () => {
    const page = await visit('#/party')
    const stops = () =>
      [...document.querySelectorAll('[data-cell][tabindex="0"]')].map(cell =>
        cell.getAttribute('data-cell')
      )
    await paste(
      page,
      `${linkOf('Ann', 'duet', 'children')} ${linkOf('Bo', 'duet', 'big-break', 'old-wounds')}`
    )
    await reveal(page)
    await unfold(page, 'Every pair')
    await page.user.click(document.querySelector('[data-cell="3 2"]') ?? document.body)
    expect(stops()).toEqual(['3 2'])
    await unfold(page, '2 are in')
    await press(page, 'Bo')
    await press(page, 'Remove Bo')
    expect(document.querySelector('[data-cell="3 2"]')).toBeNull()
    expect(stops()).toEqual(['0 1'])
  })

  test('lets a ballot go again', async () => {
    const page = await visit('#/party')
    await paste(page, linkOf('Ann', 'duet'))
    await press(page, 'Ann')
    await press(page, 'Remove Ann')
    expect(page.voters.voters.get()).toEqual([])
    expect(page.screen.queryByText('Ann')).toBeNull()
  })

  test('that is tied starts a runoff between those tied, and remembers both rounds', async () => {
    const page = await visit('#/party')
    await paste(page, `${linkOf('Ann', 'duet', 'big-break')} ${linkOf('Bo', 'children')}`)
    await reveal(page)
    const { screen } = page
    const ticked = () =>
      screen
        .getAllByRole<HTMLInputElement>('checkbox')
        .map(({ checked, labels }) => `${labels?.[0]?.textContent}${checked ? ' stays' : ''}`)
    await press(page, 'Start a runoff')
    expect(ticked()).toEqual(['And Baby Makes Three stays', 'Duet stays', 'Cassie’s Big Break'])
    await page.user.click(screen.getByRole('checkbox', { name: 'Duet' }))
    await press(page, 'Start round 2')
    expect(screen.getByText('Tick two at least.')).toBeTruthy()
    await page.user.click(screen.getByRole('checkbox', { name: 'Cassie’s Big Break' }))
    expect(screen.queryByText('Tick two at least.')).toBeNull()
    await press(page, 'Start round 2')
    const heading = await screen.findByRole('heading', {
      level: 1,
      name: 'Round 2 of Watch party'
    })
    await hasFocus(heading)
    expect(
      screen.getByText('Only these are left: And Baby Makes Three and Cassie’s Big Break.')
    ).toBeTruthy()
    expect(screen.getByText('Not back yet: Ann, Bo.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'You: not voted yet' }).getAttribute('href')).toBe(
      page.invite.invitation.get()
    )
    await paste(page, linkOf('Bo', 'duet', 'children'))
    expect(screen.getByText('Not back yet: Ann.')).toBeTruthy()
    await reveal(page)
    expect(
      screen.getByRole('heading', { name: /^The headliner:\s*And Baby Makes Three$/ })
    ).toBeTruthy()
    await press(page, 'Round 1')
    // It is as it was left, with its result.
    expect(await screen.findByRole('heading', { name: /^A tie:/ })).toBeTruthy()
  })

  test('whose headliner stands alone has no runoff to offer, and a write-in is not in one', async () => {
    const page = await visit('#/party')
    await paste(page, linkOf('Ann', 'duet'))
    await reveal(page)
    expect(page.screen.queryByRole('button', { name: 'Start a runoff' })).toBeNull()
    const own = { ranking: [['write-in'], ['children']], writeIn: 'A bar' }
    await unfold(page, '1 is in')
    await paste(page, `https://encore.test/#/r/${encodeResult({ name: 'Bo', ballot: own }, film)}`)
    await press(page, 'Start a runoff')
    expect(page.screen.queryByRole('checkbox', { name: 'A bar' })).toBeNull()
    expect(page.screen.getByText(/^Home-made storylines sit this one out/)).toBeTruthy()
  })
})

describe('an invitation to the group', () => {
  const asked = (link: string) => {
    const read = readCode(link.replace(/.*#\/i\//, ''), film)
    return read.ok && read.kind === 'invitation' ? read.invitation : read
  }
  const typeNames = async (page: Visit) => {
    await page.user.type(page.screen.getByRole('textbox', { name: /^Party name/ }), 'Sofa')
    await page.user.type(page.screen.getByRole('textbox', { name: /^Your name/ }), 'Ana')
  }
  const clearNames = async (page: Visit) => {
    await page.user.clear(page.screen.getByRole('textbox', { name: /^Party name/ }))
    await page.user.clear(page.screen.getByRole('textbox', { name: /^Your name/ }))
  }

  test('that is shown to be copied by hand has no name in it once both are deleted', async () => {
    const page = await visit('#/party', fakeEnvironment({ copyText: () => Promise.resolve(false) }))
    await typeNames(page)
    await press(page, 'Copy link')
    const box = () =>
      page.screen.queryByRole<HTMLInputElement>('textbox', { name: 'Invitation link' })
    expect(asked(box()?.value ?? '')).toMatchObject({ party: 'Sofa', host: 'Ana' })
    await clearNames(page)
    // It was said of the other link.
    expect(box()).toBeNull()
    await press(page, 'Copy link')
    expect(asked(box()?.value ?? '')).toEqual({ mark: page.parties.party.get().mark })
  })

  test('has none in its QR code either', async () => {
    const page = await visit('#/party')
    const code = () => page.screen.getByRole('img', { name: 'QR code of the invitation' }).innerHTML
    await press(page, 'Show QR')
    await page.screen.findByRole('img', { name: 'QR code of the invitation' })
    const nameless = code()
    await typeNames(page)
    expect(code()).not.toBe(nameless)
    await clearNames(page)
    expect(code()).toBe(nameless)
  })

  test('is no longer said to be copied once it is another, however late that is known', async () => {
    const waiting: ((isCopied: boolean) => void)[] = []
    const copyText = () => new Promise<boolean>(done => waiting.push(done))
    const page = await visit('#/party', fakeEnvironment({ copyText }))
    await press(page, 'Copy link')
    await typeNames(page)
    await page.act(() => {
      waiting[0]?.(true)
    })
    expect(page.screen.queryByText(/^Copied/)).toBeNull()
    await press(page, 'Copy link')
    await page.act(() => {
      waiting[1]?.(true)
    })
    expect(page.screen.getByText('Copied: send it to your friends.')).toBeTruthy()
    await clearNames(page)
    expect(page.screen.queryByText(/^Copied/)).toBeNull()
  })
})

describe('an invitation to a runoff', () => {
  const code = encodeInvitation(
    { party: 'Movie night', host: 'Ana', mark: 7, storylines: ['duet', 'children'] },
    film
  )

  test('lets a friend rank what stands and nothing else, and send it back', async () => {
    const page = await visit(`#/i/${code}`)
    const { screen } = page
    expect(screen.getByText('Movie night · invited by Ana · runoff')).toBeTruthy()
    const choices = page.within(screen.getByRole('group', { name: 'Still standing' }))
    expect(
      choices
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
        .sort()
    ).toEqual(['And Baby Makes Three', 'Duet'])
    await press(page, 'Cast my ballot')
    expect(screen.getByText('Pick at least one first.')).toBeTruthy()
    await press(page, 'Duet')
    await press(page, 'And Baby Makes Three')
    await press(page, 'Move And Baby Makes Three up')
    await press(page, 'Cast my ballot')
    expect(await arrived(page)).toBe(
      screen.getByRole('heading', { level: 1, name: 'Now send it off' })
    )
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Ballot link' })
    expect(readCode(/#\/r\/([^/]+)/.exec(box.value)?.[1] ?? '', film)).toMatchObject({
      result: { ballot: { ranking: [['children'], ['duet']] } }
    })
    expect(page.ballots.ballot.get()).toBeNull()
    await press(page, 'Change my ballot')
    await press(page, 'Move And Baby Makes Three down')
    await press(page, 'Cast my ballot')
    expect(page.ballotToSend.ballotToSend.get()?.ballot?.ranking).toEqual([['duet'], ['children']])
  })
})
