import { insist } from '#tests/bench/ask.ts'
import { course } from '#tests/bench/learner.ts'
import { accepting } from '#tests/bench/load.ts'
import { answerKey } from '#tests/e2e/support/answer-key.ts'

const keys = answerKey(course, 'ky')
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }

/** Makes one whole attempt with every answer right, and says how many requests it took. */
export async function takeQuiz(origin: string, learner: { Cookie: string }): Promise<number> {
  let requests = 0
  const show = async (path: string) => {
    requests++
    // Unpacking is the browser's work, so plain text is asked for here.
    const { body } = await insist(200, origin + path, { headers: learner })
    return body.toString()
  }
  const lead = async (path: string, form?: Record<string, string | string[]>) => {
    requests++
    const wishes = { headers: { ...accepting, ...learner }, ...(form && { form }) }
    return (await insist(302, origin + path, wishes)).headers.location ?? ''
  }
  const entrance = `/ky/learn/${course}/quiz/final`
  await show(entrance)
  const attempt = await lead(entrance, {})
  let here = await lead(attempt)
  for (let position = 1; !here.endsWith('question=check'); position++) {
    const html = await show(here)
    const to = /name="to" value="(\w+)" hidden/.exec(html)?.[1] ?? 'check'
    here = await lead(`${attempt}/answers/${position}`, { answer: rightAnswer(html), to })
  }
  await show(here)
  await show(await lead(`${attempt}/submission`, {}))
  return requests
}

/** What to send for the question on this page, by what it says. */
function rightAnswer(html: string): string[] {
  const words = wordsOf(/<legend>(.*?)<\/legend>/s.exec(html)?.[1] ?? '')
  const key = keys.get(words)
  if (!key) throw new Error(`No question of the bank reads: ${words}`)
  if (key.kind === 'numeric') return [String(key.answer).replace('.', ',')]
  if (key.kind === 'truth') return [String(key.answer)]
  const options = [...html.matchAll(/name="answer" value="([^"]*)"[^>]*\/><span>(.*?)<\/span>/gs)]
  return options.flatMap(([, id = '', label = '']) => (key.right.includes(wordsOf(label)) ? [id] : []))
}

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
