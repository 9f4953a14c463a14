import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Asks the package registry which of the packages that run in production have known faults. From this severity on one fails
 * the tests, unless bin/audit-accepted.json says why it may stay, and until when.
 */
const levels = ['info', 'low', 'moderate', 'high', 'critical']
const failing = 'moderate'

/**
 * @typedef {{ name: string, severity: string, title: string, url: string }} Fault
 * @typedef {{ advisory: string, package: string, reason: string, until: string }} Accepted
 * @typedef {{ state: 'unasked', why: string } | { state: 'asked', failed: Fault[], accepted: Fault[], lesser: Fault[], over: Accepted[] }} Found
 */

/** @returns {Found} */
export function audit() {
  const { stdout = '', stderr = '' } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const accepted = JSON.parse(readFileSync(new URL('audit-accepted.json', import.meta.url), 'utf8'))
  return judge(stdout || stderr, accepted, new Date().toISOString().slice(0, 10))
}

/**
 * What follows from the answer of the registry. An answer that is none is no good news: it says so.
 * @param {string} answer
 * @param {Accepted[]} acceptedFaults
 * @param {string} today
 * @returns {Found}
 */
export function judge(answer, acceptedFaults, today) {
  const report = read(answer)
  if (!report || typeof report.vulnerabilities !== 'object' || report.vulnerabilities === null)
    return { state: 'unasked', why: String(report?.message ?? 'The registry did not answer.') }
  /** @type {Map<string, Fault>} */
  const faults = new Map()
  for (const { via } of Object.values(report.vulnerabilities))
    for (const one of via) if (typeof one === 'object') faults.set(`${one.url} ${one.name}`, one)
  const grave = (/** @type {Fault} */ { severity }) => levels.indexOf(severity) >= levels.indexOf(failing)
  const isAccepted = (/** @type {Fault} */ { name, url }) =>
    acceptedFaults.some((one) => url.endsWith(`/${one.advisory}`) && one.package === name && one.until >= today)
  const all = [...faults.values()]
  return {
    state: 'asked',
    failed: all.filter((fault) => grave(fault) && !isAccepted(fault)),
    accepted: all.filter((fault) => grave(fault) && isAccepted(fault)),
    lesser: all.filter((fault) => !grave(fault)),
    over: acceptedFaults.filter(({ until }) => until < today),
  }
}

/** @param {string} answer */
function read(answer) {
  try {
    return JSON.parse(answer)
  } catch {
    return undefined
  }
}

/**
 * Says what was found, and whether it is good enough.
 * @param {Found} found
 */
export function report(found) {
  if (found.state === 'unasked') {
    console.log(
      `? dependencies NOT LOOKED AT: the registry does not say which packages have known faults (${found.why})`,
    )
    return true
  }
  const line = (/** @type {Fault} */ { name, severity, title, url }) => `${severity}: ${name}: ${title} ${url}`
  for (const fault of found.lesser) console.log(`  below ${failing}, ${line(fault)}`)
  for (const fault of found.accepted) console.log(`  accepted, ${line(fault)}`)
  for (const { advisory, until } of found.over) console.log(`  ${advisory} was accepted until ${until} only`)
  for (const fault of found.failed) console.log(`  ${line(fault)}`)
  const isGood = found.failed.length === 0
  console.log(`${isGood ? '✓' : '✗'} dependencies without known faults of severity ${failing} or more`)
  return isGood
}

if (process.argv[1] === import.meta.filename) {
  const found = audit()
  // Asked for by name, an answer that did not come is a failure too.
  process.exitCode = report(found) && found.state === 'asked' ? 0 : 1
}
