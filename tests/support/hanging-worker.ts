// A worker that takes work and never ends it, to be killed. Arguments: lease, then address and name of a queue on Redis.
import { bullQueue } from '#app/platform/queue/bullmq.ts'
import { embeddedQueue } from '#app/platform/queue/embedded.ts'

const [lease, url, name] = process.argv.slice(2)
const pace = { lease: Number(lease), wait: 20 }
const queue = url ? bullQueue(url, name, pace) : embeddedQueue(pace)

queue.work([
  {
    name: 'errand',
    run: () => {
      process.stdout.write('taken\n')
      return new Promise(() => undefined)
    },
  },
])
