import { diamond, horns } from '#app/ui/ornament.ts'

const turns = [0, 90, 180, 270]
const alongSide = [-39, -13, 13]

/** A felt rug: the ornament along its four sides and once, large, in the middle. A picture of nothing but the place. */
export function Felt() {
  return (
    <svg className="felt" viewBox="-58 -58 116 116" aria-hidden="true" shapeRendering="crispEdges">
      <defs>
        <path id="felt-horns" d={horns} />
        <path id="felt-diamond" d={diamond} />
      </defs>
      <path className="felt-ground" d="M-58-58H58V58H-58z" />
      {turns.map((turn) => (
        <g key={turn} transform={`rotate(${turn})`}>
          <g className="felt-dim">
            <use href="#felt-diamond" x="-68.5" y="-52.5" />
            {alongSide.map((x) => (
              <g key={x}>
                <use href="#felt-horns" x={x + 4.5} y="-53" />
                {x < 13 ? <use href="#felt-diamond" x={x + 4.5} y="-53" /> : null}
              </g>
            ))}
          </g>
          <use className="felt-light" href="#felt-horns" transform="scale(2)" x="-8.5" y="-15" />
        </g>
      ))}
      <use className="felt-light" href="#felt-diamond" transform="scale(2)" x="-21.5" y="-5.5" />
    </svg>
  )
}
