import { classNames } from '#app/ui/class-names.ts'
import { Sign } from '#app/ui/sign.tsx'

export type MapState = 'empty' | 'answered' | 'right' | 'wrong'

export type MapItem = {
  number: number
  state: MapState
  isCurrent?: boolean | undefined
  /** What is said aloud: "Question 7, answered". */
  name: string
} & ({ href: string } | { value: string })

type QuestionMapProps = {
  label: string
  items: MapItem[]
  /** Where a number is a button that saves the answer on its way: the field its value is sent in, and the form's id. */
  field?: string | undefined
  form?: string | undefined
  /** The states in words, under the map. */
  legend?: { state: MapState | 'current'; text: string }[] | undefined
}

/** All questions at a glance: which are answered, which is open, one tap to each. */
export function QuestionMap({ label, items, field, form, legend = [] }: QuestionMapProps) {
  return (
    <nav className="question-map" aria-label={label}>
      <ol>
        {items.map((item) => {
          const look = {
            className: classNames('map-item', item.state),
            'aria-label': item.name,
            'aria-current': item.isCurrent ? ('step' as const) : undefined,
          }
          return (
            <li key={item.number}>
              {'href' in item ? (
                <a href={item.href} {...look}>
                  <MapNumber {...item} />
                </a>
              ) : (
                <button type="submit" form={form} name={field} value={item.value} {...look}>
                  <MapNumber {...item} />
                </button>
              )}
            </li>
          )
        })}
      </ol>
      {legend.length > 0 ? (
        <ul aria-hidden="true">
          {legend.map(({ state, text }) => (
            <li key={state}>
              <span className={`map-item ${state}`} />
              {text}
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  )
}

function MapNumber({ number, state }: MapItem) {
  return (
    <>
      {number}
      {state === 'right' ? <Sign kind="good" /> : null}
      {state === 'wrong' ? <Sign kind="bad" /> : null}
    </>
  )
}
