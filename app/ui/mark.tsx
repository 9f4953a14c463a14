import { horns } from '#app/ui/ornament.ts'

/** The mark of the site: horns like an open book, a spark above them, on a piece of felt. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 21 21" aria-hidden="true" shapeRendering="crispEdges">
      <path className="felt-ground" d="M1 0h19v1h1v19h-1v1H1v-1H0V1h1z" />
      <path className="felt-light" transform="translate(2 5)" d={horns} />
      <path className="felt-light" d="M10 4h1v1h1v1h-1v1h-1V6H9V5h1z" />
    </svg>
  )
}
