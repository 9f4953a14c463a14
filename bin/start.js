import { prepare } from './prepare.js'

/** From a fresh clone to a running site; the second time it only starts what has changed. */
prepare()
process.env.NODE_ENV ??= 'production'
await import(new URL('../build/server.js', import.meta.url).href)
