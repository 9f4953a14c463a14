import { Sign } from '#app/ui/sign.tsx'

export type OutlineState = 'done' | 'now' | 'open'

export type OutlineLesson = {
  id: string
  title: string
  /** Left out where the lesson cannot be opened yet. */
  href?: string | undefined
  state?: OutlineState | undefined
  /** Minutes, questions: the short words at the end of the line. */
  note?: string | undefined
  lang?: string | undefined
}
export type OutlineModule = {
  id: string
  title: string
  note?: string | undefined
  state?: OutlineState | undefined
  isOpen?: boolean | undefined
  lang?: string | undefined
  lessons: OutlineLesson[]
}

type OutlineProps = {
  label: string
  modules: OutlineModule[]
  /** What is said aloud for a state: done, you are here. */
  words: Record<'done' | 'now', string>
  /** Without states, for those who have not begun: the diamonds are left out. */
  isPlain?: boolean | undefined
}

const signs = { done: 'good', now: 'now', open: 'open' } as const

/** The modules and lessons of a course, threaded: what is done, where the reader is, how long each takes. */
export function Outline({ label, modules, words, isPlain }: OutlineProps) {
  const heard = (state: OutlineState = 'open') => (state === 'open' ? undefined : words[state])
  return (
    <nav className="outline" aria-label={label}>
      <ol>
        {modules.map((module) => (
          <li key={module.id}>
            <details open={module.isOpen}>
              <summary lang={module.lang}>
                <span>{module.title}</span>
                {module.state === 'done' ? <Sign kind="good" text={words.done} /> : null}
                {module.note ? <small>{module.note}</small> : null}
              </summary>
              <ol>
                {module.lessons.map(({ id, title, href, state = 'open', note, lang }) => (
                  <li key={id} className={`outline-lesson ${state}`}>
                    {isPlain ? null : <Sign kind={signs[state]} text={heard(state)} />}
                    {href ? (
                      <a href={href} lang={lang} aria-current={state === 'now' ? 'page' : undefined}>
                        {title}
                      </a>
                    ) : (
                      <span lang={lang}>{title}</span>
                    )}
                    {note ? <small>{note}</small> : null}
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ol>
    </nav>
  )
}
