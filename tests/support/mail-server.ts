import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

type Wishes = {
  /** Says no to who is written to, with a number of SMTP. */
  refuse?: () => number | null
  /** Breaks off after it was given the whole letter. */
  isBreakingOff?: () => boolean
  /** Takes the whole letter and never says that it has it. */
  isSilent?: () => boolean
}

/** A mail server on this machine: what it was given stands in `letters`. */
export async function startMailServer({ refuse, isBreakingOff, isSilent }: Wishes = {}) {
  const letters: { to: string[]; raw: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      username === 'bilim' && password === 'p@ss' ? done(null, { user: username }) : done(new Error('no')),
    onRcptTo(_address, _session, done) {
      const responseCode = refuse?.()
      done(responseCode ? Object.assign(new Error('No.'), { responseCode }) : null)
    },
    onData(stream, session, done) {
      let raw = ''
      stream.on('data', (piece) => {
        raw += piece
      })
      stream.on('end', () => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw })
        // biome-ignore lint/suspicious/noExplicitAny: the server names no way to break off
        if (isBreakingOff?.()) for (const one of (server as any).connections) one.close()
        else if (!isSilent?.()) done()
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    port,
    url: `smtp://bilim:p%40ss@127.0.0.1:${port}`,
    letters,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
