import { expect, test } from 'vitest'
import { judge } from '../../bin/audit.js'

const advisory = 'GHSA-aaaa-bbbb-cccc'
const fault = { name: 'hono', severity: 'high', title: 'Bad', url: `https://github.com/advisories/${advisory}` }
const answer = (...via: (object | string)[]) => JSON.stringify({ vulnerabilities: { hono: { via } } })
const accepted = { advisory, package: 'hono', reason: 'That part is not used.', until: '2026-12-31' }

test('a known fault of a package fails, once however many packages bring it, and a slight one is only told', () => {
  const slight = { ...fault, name: 'vite', severity: 'low' }
  const found = judge(answer(fault, 'hono', fault, slight), [], '2026-11-25')
  expect(found).toEqual({ state: 'asked', failed: [fault], accepted: [], lesser: [slight], over: [] })
})

test('what was accepted with a reason passes until its day, for that package alone', () => {
  expect(judge(answer(fault), [accepted], '2026-12-31')).toMatchObject({ failed: [], accepted: [fault], over: [] })
  expect(judge(answer(fault), [accepted], '2027-01-01')).toMatchObject({ failed: [fault], over: [accepted] })
  expect(judge(answer(fault), [{ ...accepted, package: 'vite' }], '2026-12-31')).toMatchObject({ failed: [fault] })
})

test('a registry that does not answer is told apart from good news', () => {
  for (const silent of ['', '<html>', 'null', '{"message":"405 Method Not Allowed"}', '{"vulnerabilities":null}'])
    expect(judge(silent, [], '2026-11-25')).toMatchObject({ state: 'unasked' })
  expect(judge('{"message":"405 Method Not Allowed"}', [], '2026-11-25')).toMatchObject({
    why: '405 Method Not Allowed',
  })
  expect(judge('{"vulnerabilities":{}}', [], '2026-11-25')).toMatchObject({ state: 'asked', failed: [] })
})
