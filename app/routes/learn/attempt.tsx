import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAttempt } from '#app/domains/quizzes/attempt.ts'
import { Enhance } from '#app/routes/enhance.tsx'
import { found, localeOf, requireActor } from '#app/routes/guard.ts'
import saving from '#app/routes/learn/parts/attempt/answer.enhance.js?raw'
import { AttemptClock } from '#app/routes/learn/parts/attempt/attempt-clock.tsx'
import { AttemptEnd } from '#app/routes/learn/parts/attempt/attempt-end.tsx'
import { AttemptMap } from '#app/routes/learn/parts/attempt/attempt-map.tsx'
import { AttemptOver } from '#app/routes/learn/parts/attempt/attempt-over.tsx'
import { AttemptQuestion } from '#app/routes/learn/parts/attempt/attempt-question.tsx'
import counting from '#app/routes/learn/parts/attempt/clock.enhance.js?raw'
import { readRefused, refusalWords } from '#app/routes/learn/parts/refused.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Split } from '#app/ui/split.tsx'

export const handle = { script: true }

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const attempt = found(await findAttempt(actor, args.params.attempt ?? '', locale))
  const url = new URL(args.request.url)
  if (attempt.isSubmitted) return redirect(`/${locale}/learn/attempts/${attempt.id}/result${url.search}`)
  const { questions, ...rest } = attempt
  const place = url.searchParams.get('question')
  const question = questions.find(({ position }) => String(position) === place) ?? null
  if (!question && place !== 'check') {
    // So that the address always says which question is open, also to the links to the other languages.
    url.searchParams.set('question', String(attempt.firstEmpty ?? 'check'))
    return redirect(url.pathname + url.search)
  }
  return {
    ...rest,
    question,
    map: questions.map(({ position, value }) => ({ position, isAnswered: value !== null })),
    timeZone: actor.timeZone,
    refused: readRefused(url),
  }
}

export default function Attempt() {
  const text = useText()
  const words = text.quiz
  const base = `/${useLocale()}/learn/attempts/`
  const attempt = useLoaderData<typeof loader>()
  const { id, quiz, question, map, isOver, refused } = attempt
  const address = base + id
  const above = `${quiz.title} · ${words.attempt(attempt.number)}`
  if (isOver) {
    return (
      <Site>
        <PageTitle title={words.timeOver} above={above} />
        <AttemptOver address={address} refusal={refusalWords(refused.reason, text)} />
      </Site>
    )
  }
  const refusal = refusalWords(refused.reason, text)
  return (
    <Site>
      <div
        id="attempt"
        data-keep={`bilim-answer:${id}:`}
        data-answers={`${address}/answers/`}
        data-words={JSON.stringify({
          unsaved: words.unsaved,
          offline: words.offline,
          signedOut: words.signedOut,
          low: words.low,
          ending: words.ending,
        })}
      >
        <PageTitle
          title={question ? words.question(question.position, map.length) : words.overviewTitle}
          above={above}
        />
        <AttemptClock attempt={attempt} />
        <Split side={<AttemptMap map={map} current={question?.position ?? null} address={address} />}>
          {question ? (
            <AttemptQuestion
              question={question}
              count={map.length}
              address={address}
              refused={refusal ? { words: refusal, typed: refused.typed } : undefined}
            />
          ) : (
            <AttemptEnd map={map} address={address} />
          )}
        </Split>
      </div>
      <Enhance source={saving + counting} />
    </Site>
  )
}

export const meta = titledBy<typeof loader>((text, data) => data?.quiz.title ?? text.learn.title)
