import { join } from 'node:path'
import { median } from '#tests/bench/load.ts'
import { endGroup, scratch, startGroup } from '#tests/bench/processes.ts'
import { number, type Section, table } from '#tests/bench/report.ts'
import { copyData, firstAnswer, settingsOf } from '#tests/bench/site.ts'
import type { Size } from '#tests/bench/size.ts'
import { freePort } from '#tests/support/free-port.js'

/** How long an operator waits after `npm start` when everything is installed and built. */
export async function measureStart(firstDay: string, { rounds }: Size): Promise<Section> {
  console.log('  npm start')
  const [empty, loaded]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    empty.push(await startOnce(join(scratch, `start-${round}`)))
    loaded.push(await startOnce(copyData(firstDay, `start-again-${round}`)))
  }
  const line = (name: string, times: number[]) => [name, `${number(median(times))} s`]
  const lines = [line('on an empty data folder', empty), line('the next time', loaded)]
  return {
    title: 'Start',
    figures: lines.map(([name = '', measured = '']) => ({ name: `npm start to first answer, ${name}`, measured })),
    body: [
      'From `npm start` on a prepared clone to the first page a visitor gets; an empty folder is given its database, all content and demo people.',
      table(['', 'median'], lines),
    ],
  }
}

async function startOnce(data: string): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  const child = startGroup('npm', ['start'], settingsOf(port, data))
  await firstAnswer(`http://127.0.0.1:${port}/ky`, () => child.exitCode)
  const seconds = (performance.now() - began) / 1000
  await endGroup(child)
  return seconds
}
