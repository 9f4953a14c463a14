import { prepare } from './prepare.js'

/** What operators ask for in a terminal: back-up, restore and help with accounts. */
prepare()
process.env.NODE_ENV ??= 'production'
await import(new URL('../build/operator.js', import.meta.url).href)
