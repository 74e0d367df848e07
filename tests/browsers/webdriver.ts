import { connect } from 'node:net'

/**
 * The commands used, of W3C WebDriver: method and path over HTTP for WebKit's driver, and the name
 * over the socket of Firefox (Marionette), which needs no driver.
 */
const commands = {
  open: ['POST', '/url', 'Navigate'],
  reload: ['POST', '/refresh', 'Refresh'],
  run: ['POST', '/execute/sync', 'ExecuteScript'],
  act: ['POST', '/actions', 'PerformActions'],
  type: ['POST', '/element/{id}/value', 'ElementSendKeys'],
  resize: ['POST', '/window/rect', 'SetWindowRect'],
  picture: ['GET', '/screenshot', 'TakeScreenshot']
} as const

export type Command = keyof typeof commands

export interface Session {
  send: (command: Command, params?: Record<string, unknown>) => Promise<unknown>
  close: () => Promise<void>
}

/** Milliseconds, only to end a command that hangs. */
const LIMIT = 90_000

export async function sessionOverHttp(address: string): Promise<Session> {
  const ask = async (method: string, path: string, params?: object): Promise<unknown> => {
    const response = await fetch(address + path, {
      method,
      signal: AbortSignal.timeout(LIMIT),
      ...(params && { body: JSON.stringify(params) })
    })
    const { value } = (await response.json()) as { value: unknown }
    if (response.ok) return value
    throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
  }
  const { sessionId } = (await ask('POST', '/session', { capabilities: {} })) as {
    sessionId: string
  }
  const path = `/session/${sessionId}`
  return {
    send: (command, params = {}) => {
      const [method, where] = commands[command]
      const rest = where.replace('{id}', String(params.id))
      return ask(method, path + rest, method === 'GET' ? undefined : params)
    },
    close: async () => {
      await ask('DELETE', path)
    }
  }
}

/** A message is JSON with its length and a colon in front. */
export async function sessionOverSocket(port: number): Promise<Session> {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, (answer: [error: unknown, result: unknown]) => void>()
  let received = Buffer.alloc(0)
  socket.on('data', data => {
    received = Buffer.concat([received, data])
    for (;;) {
      const colon = received.indexOf(':')
      const end = colon + 1 + Number(received.subarray(0, colon))
      if (colon < 0 || received.length < end) return
      const message = JSON.parse(received.subarray(colon + 1, end).toString()) as unknown
      received = received.subarray(end)
      // The first message is a greeting.
      if (Array.isArray(message)) waiting.get(message[1] as number)?.([message[2], message[3]])
    }
  })
  let sent = 0
  const ask = async (name: string, params: object): Promise<unknown> => {
    const id = ++sent
    const [error, result] = await new Promise<[unknown, unknown]>((answered, failed) => {
      const limit = setTimeout(() => {
        failed(new Error(`${name}: no answer`))
      }, LIMIT)
      waiting.set(id, answer => {
        clearTimeout(limit)
        answered(answer)
      })
      const text = JSON.stringify([0, id, name, params])
      socket.write(`${String(Buffer.byteLength(text))}:${text}`)
    })
    if (error) throw new Error(`${name}: ${JSON.stringify(error)}`)
    return result
  }
  await ask('WebDriver:NewSession', { capabilities: {} })
  return {
    send: async (command, params = {}) => {
      const result = (await ask(`WebDriver:${commands[command][2]}`, params)) as { value?: unknown }
      return result.value
    },
    close: async () => {
      await ask('Marionette:Quit', { flags: ['eForceQuit'] })
      socket.destroy()
    }
  }
}
