import { once } from 'node:events'
import type { Server } from 'node:http'
import { StartFault } from '#app/platform/process/start-fault.ts'

/** Opens the door to visitors and says at which port; when it cannot be opened, says why. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    const why = reasons(port, host)[(error as NodeJS.ErrnoException).code ?? '']
    throw why ? new StartFault(why) : error
  }
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

const reasons = (port: number, host: string): Record<string, string> => {
  const foreign = `HOST=${host} is no address of this machine. Set HOST to localhost, 0.0.0.0 or an address it has.`
  return {
    EADDRINUSE: `Port ${port} is taken. Stop the program that uses it, or set PORT to another number.`,
    EACCES: `This user may not open port ${port}. Set PORT to a number above 1023.`,
    ...{ EADDRNOTAVAIL: foreign, ENOTFOUND: foreign, EAI_AGAIN: foreign, EINVAL: foreign },
  }
}
