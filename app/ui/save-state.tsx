import { Sign } from '#app/ui/sign.tsx'

/**
 * Whether an answer has arrived, beside the answer. Empty until the script of the page says something: quietly when all
 * is well, and as a notice with a sign when it is not, with a way on where there is one.
 */
export function SaveState({ id, link }: { id: string; link: { label: string; href: string } }) {
  return (
    <div className="save-state" id={id}>
      <Sign kind="good" />
      <Sign kind="warning" />
      <Sign kind="bad" />
      <div>
        <p role="status" />
        <a href={link.href} hidden>
          {link.label}
        </a>
      </div>
    </div>
  )
}
