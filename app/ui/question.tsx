import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { Sign, type SignKind } from '#app/ui/sign.tsx'

/** `right` and `wrong` were chosen; `missed` was not, and should have been. */
export type AnswerMark = { kind: 'right' | 'wrong' | 'missed'; text: string }

export type QuestionOption = {
  value: string
  label: ReactNode
  isChosen?: boolean | undefined
  mark?: AnswerMark | undefined
}

type Asked =
  | { kind: 'single' | 'multiple' | 'truth'; options: QuestionOption[] }
  | {
      kind: 'numeric'
      label: string
      value?: string | undefined
      unit?: string | undefined
      mark?: AnswerMark | undefined
    }

export type QuestionProps = Asked & {
  /** The id of the fieldset and the beginning of those inside. */
  id: string
  /** The name its answer is sent under. */
  name: string
  /** "Question 7 of 20", above the question itself. */
  number?: string | undefined
  text: ReactNode
  /** How to answer: "Choose all that are true". */
  hint?: string | undefined
  lang?: string | undefined
  isDisabled?: boolean | undefined
  /** What the answer was worth, once that may be said, and why. */
  outcome?: { kind: 'good' | 'bad' | 'note'; title: string; explanation?: ReactNode } | undefined
}

/** One question of a quiz, to be answered or to learn from afterwards. */
export function Question(props: QuestionProps) {
  const { id, number, text, hint, lang, isDisabled, outcome } = props
  return (
    <fieldset
      className="question"
      id={id}
      lang={lang}
      disabled={isDisabled}
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <legend>
        {number ? <span className="question-number">{number}</span> : null}
        {text}
      </legend>
      {hint ? (
        <p className="field-help" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {props.kind === 'numeric' ? <NumericAnswer {...props} /> : <Options {...props} />}
      {outcome ? (
        <div className={`notice ${outcome.kind}`}>
          <Sign kind={outcome.kind} />
          <div>
            <p className="notice-title">{outcome.title}</p>
            {typeof outcome.explanation === 'string' ? <p>{outcome.explanation}</p> : outcome.explanation}
          </div>
        </div>
      ) : null}
    </fieldset>
  )
}

function Options({ id, name, kind, options }: Extract<QuestionProps, { options: QuestionOption[] }>) {
  return (
    <div className={classNames('question-options', kind === 'truth' && 'pair')}>
      {options.map(({ value, label, isChosen, mark }) => (
        <label key={value} className={classNames('choice', mark?.kind)}>
          <input
            type={kind === 'multiple' ? 'checkbox' : 'radio'}
            id={`${id}-${value}`}
            name={name}
            value={value}
            defaultChecked={isChosen}
          />
          <span>
            {label}
            <Mark mark={mark} />
          </span>
        </label>
      ))}
    </div>
  )
}

function NumericAnswer(props: Extract<QuestionProps, { kind: 'numeric' }>) {
  const { id, name, label, value, unit, mark } = props
  return (
    <div className={classNames('field short', mark?.kind)}>
      <label htmlFor={`${id}-number`}>{label}</label>
      <div className="field-row">
        <input id={`${id}-number`} name={name} defaultValue={value} inputMode="decimal" autoComplete="off" />
        {unit ? <span className="unit">{unit}</span> : null}
      </div>
      <Mark mark={mark} />
    </div>
  )
}

const signs: Record<AnswerMark['kind'], SignKind> = { right: 'good', wrong: 'bad', missed: 'open' }

function Mark({ mark }: { mark: AnswerMark | undefined }) {
  return mark ? (
    <small className={`answer-mark ${mark.kind}`}>
      <Sign kind={signs[mark.kind]} /> {mark.text}
    </small>
  ) : null
}
