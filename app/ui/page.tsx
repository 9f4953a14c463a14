import type { ReactNode } from 'react'
import { Fold } from '#app/ui/fold.tsx'
import { Mark } from '#app/ui/mark.tsx'
import { Ornament } from '#app/ui/ornament.tsx'

export type Language = { locale: string; name: string; lang: string; href: string; current: boolean }
export type PageLink = { label: string; href: string; current?: boolean }
export type Account =
  | { signIn: PageLink }
  | { name: string; hint: string; href: string; signOut: FormButton; roles: RoleChoice | string }
type FormButton = { label: string; action: string }
/** The roles of a person who has several, and the one she acts in; of who has only one, its name. */
export type RoleChoice = {
  label: string
  change: string
  action: string
  chosen: string
  options: { value: string; label: string }[]
}

export type PageProps = {
  words: { skip: string; languages: string; menu: string; nav: string; footer: string }
  home: { name: string; href: string }
  languages: Language[]
  nav: PageLink[]
  account: Account
  footer: { text?: ReactNode; links: PageLink[] }
  /** What stands at the foot of the header instead of the ornament: the woven progress of a course. */
  band?: ReactNode
  /** What everybody should know now, at the foot of the header. */
  above?: ReactNode
  /** Through whose eyes an administrator looks, with a way to end it. */
  seen?: { text: string; end: FormButton } | undefined
  children: ReactNode
}

/** Everything between `<body>` and `</body>`: the language first, the way home, the way around, then the page itself. */
export function Page({ words, home, languages, nav, account, footer, band, above, seen, children }: PageProps) {
  return (
    <div className="page">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="header">
        {seen ? (
          <form className="header-above inset" method="post" action={seen.end.action} role="status">
            <p>{seen.text}</p>
            <button type="submit" className="button quiet">
              {seen.end.label}
            </button>
          </form>
        ) : null}
        <div className="header-strip inset">
          <nav className="languages" aria-label={words.languages}>
            {languages.map((language) => (
              <LanguageLink key={language.locale} {...language} />
            ))}
          </nav>
          {'signIn' in account ? <NavLink {...account.signIn} /> : null}
        </div>
        <div className="header-bar inset">
          <a className="home" href={home.href}>
            <Mark />
            {home.name}
          </a>
          <Fold summary={words.menu}>
            <div className="menu">
              <nav aria-label={words.nav}>
                {nav.map((item) => (
                  <NavLink key={item.href} {...item} />
                ))}
              </nav>
              {'signOut' in account ? <SignedIn {...account} /> : null}
            </div>
          </Fold>
        </div>
        {band ?? <Ornament />}
        {above ? <div className="above inset">{above}</div> : null}
      </header>
      <main id="main" className="main inset" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer inset">
        {footer.text ? <p>{footer.text}</p> : null}
        <nav aria-label={words.footer}>
          {footer.links.map((item) => (
            <NavLink key={item.href} {...item} />
          ))}
        </nav>
      </footer>
    </div>
  )
}

/** On a phone the first three letters stand for the name (Кыр, Oʻz, Ўзб, Рус, Eng), so that all languages fit on one line. */
function LanguageLink({ name, lang, href, current }: Language) {
  const letters = [...name]
  return (
    <a href={href} lang={lang} hrefLang={lang} aria-label={name} aria-current={current || undefined}>
      {letters.slice(0, 3).join('')}
      <span className="rest">{letters.slice(3).join('')}</span>
    </a>
  )
}

function NavLink({ label, href, current }: PageLink) {
  return (
    <a className="nav-link" href={href} aria-current={current ? 'page' : undefined}>
      {label}
    </a>
  )
}

function SignedIn({ name, hint, href, signOut, roles }: Extract<Account, { name: string }>) {
  return (
    <div className="signed-in">
      {typeof roles === 'string' ? <span className="acting-as">{roles}</span> : <ActingAs {...roles} />}
      <a className="nav-link" href={href} title={hint}>
        {name}
      </a>
      <form method="post" action={signOut.action}>
        <button type="submit" className="nav-link">
          {signOut.label}
        </button>
      </form>
    </div>
  )
}

/** In which of her roles a person acts, and the way to another one. */
function ActingAs({ label, change, action, chosen, options }: RoleChoice) {
  return (
    <form className="acting-as" method="post" action={action}>
      <label>
        <span className="heard">{label}</span>
        <select name="role" defaultValue={chosen}>
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="nav-link">
        {change}
      </button>
    </form>
  )
}
