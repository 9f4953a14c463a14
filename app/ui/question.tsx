import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { describedBy, FieldHelp, type FieldWords } from '#app/ui/field-frame.tsx'
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
  /** The id of the fieldset and the beginning of those inside; errors link to `answerId`. */
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
  /** Why the answer that was sent could not be taken. */
  error?: FieldWords['error']
  /** What the answer was worth, once that may be said, and why. */
  outcome?: { kind: 'good' | 'bad' | 'note'; title: string; explanation?: ReactNode } | undefined
}

/** Where an error of a question links to: its first control, for a group cannot take the focus. */
export const answerId = (id: string) => `${id}-answer`

/** One question of a quiz, to be answered or to learn from afterwards. */
export function Question(props: QuestionProps) {
  const { id, number, text, hint, lang, isDisabled, error, outcome } = props
  return (
    <fieldset
      className="question"
      id={id}
      lang={lang}
      disabled={isDisabled}
      aria-describedby={describedBy(id, hint, error)['aria-describedby']}
    >
      <legend>
        {number ? <span className="question-number">{number}</span> : null}
        {text}
      </legend>
      <FieldHelp id={id} help={hint} error={error} />
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

function Options({ id, name, kind, options, hint, error }: Extract<QuestionProps, { options: QuestionOption[] }>) {
  const { 'aria-invalid': invalid } = describedBy(id, hint, error)
  // A verdict beside each answer needs the whole width.
  const isPair = kind === 'truth' && !options.some(({ mark }) => mark)
  return (
    <div className={classNames('question-options', isPair && 'pair')}>
      {options.map(({ value, label, isChosen, mark }, place) => (
        <label key={value} className={classNames('choice', mark?.kind)}>
          <input
            type={kind === 'multiple' ? 'checkbox' : 'radio'}
            id={place === 0 ? answerId(id) : `${id}-${value}`}
            name={name}
            value={value}
            defaultChecked={isChosen}
            aria-invalid={invalid}
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
  const { id, name, label, value, unit, mark, hint, error } = props
  return (
    <div className={classNames('field short', mark?.kind)}>
      <label htmlFor={answerId(id)}>{label}</label>
      <div className="field-row">
        <input
          id={answerId(id)}
          name={name}
          defaultValue={value}
          inputMode="decimal"
          autoComplete="off"
          {...describedBy(id, hint, error)}
        />
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
