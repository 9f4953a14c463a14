import { makeFirstDay } from '#tests/bench/site.ts'
import { measurePeople } from '#tests/bench/people-search.ts'
import { whole } from '#tests/bench/size.ts'
const first = await makeFirstDay()
const s = await measurePeople(first, whole)
console.log(JSON.stringify(s.figures), s.body.join('\n'))
process.exit()
