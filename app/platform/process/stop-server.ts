import type { Server } from 'node:http'

/**
 * Takes no more requests, lets those under way be answered, and then closes. After `patience` the rest are cut off: a
 * line so slow must not keep the site from being started again.
 */
export async function stopServer(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A browser keeps its line open when it has been answered, and would keep the server with it.
  const idle = setInterval(() => server.closeIdleConnections(), 20)
  const late = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}
