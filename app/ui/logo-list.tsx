export type LogoProps = { name: string; src: string; width: number; height: number }

/** The mark of an organisation, on a light ground in every light: marks are drawn for paper. */
export const Logo = ({ name, src, width, height }: LogoProps) => (
  <img className="logo" src={src} alt={name} width={width} height={height} loading="lazy" />
)

type Marked = { id: string; name: string; logo: Omit<LogoProps, 'name'> | null }

/** Organisations side by side, each by its mark, or by its name where it has none. */
export function LogoList({ label, organisations }: { label: string; organisations: Marked[] }) {
  return (
    <ul className="logos" aria-label={label}>
      {organisations.map(({ id, name, logo }) => (
        <li key={id}>{logo ? <Logo name={name} {...logo} /> : name}</li>
      ))}
    </ul>
  )
}
