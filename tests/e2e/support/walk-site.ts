import { type Form, formsOf, linksOf } from './forms.ts'
import { routeOf, type SiteRoute } from './site-routes.ts'

export type Walk = { viewer: string; cookie: string; starts: string[]; isWalker: boolean }
export type Answer = {
  status: number
  location: string | null
  /** The session that it begins. */
  cookie: string | undefined
  isPage: boolean
  text: string
}
export type Ask = (address: string, cookie: string, form?: BodyInit) => Promise<Answer>
/** A form where it stands, and who found it there. */
export type FoundForm = Form & { page: string; route: SiteRoute | undefined; walk: Walk }
export type FoundPage = { address: string; route: SiteRoute; walk: Walk; answer: Answer }

// Of a list of like pages so many are looked at; each may hold another form.
const mostAlike = (viewer: string) => (viewer === 'administrator' ? 3 : 1)

/** Reads the site as somebody does, page by page, as far as its links lead. */
export async function walkSite(walk: Walk, ask: Ask): Promise<FoundPage[]> {
  const queue = [...walk.starts]
  const found: FoundPage[] = []
  const seen = new Set<string>()
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const route = routeOf(address)
    if (!route?.hasLoader || seen.has(address)) continue
    const alike = found.filter((page) => page.route === route).length
    if (!walk.starts.includes(address) && alike >= mostAlike(walk.viewer)) continue
    seen.add(address)
    const answer = await ask(address, walk.cookie)
    found.push({ address, route, walk, answer })
    if (!walk.isWalker) continue
    if (answer.location) queue.push(answer.location)
    queue.push(...linksOf(answer.text))
    queue.splice(0, queue.length, ...queue.map((link) => link.split('#', 1)[0] ?? '').filter(isToLookAt))
  }
  return found
}

/** Only one language is walked through, and the switch of languages leads to the others. */
const isToLookAt = (address: string) =>
  /^\/(ru(\/|\?|$)|v\/|certificates\/)/.test(address) && !/^\/ru\/language/.test(address)

/** Every form that stands on these pages, once for each set of fields. */
export function formsOn(pages: FoundPage[]): FoundForm[] {
  const forms = new Map<string, FoundForm>()
  for (const { address, walk, answer } of pages) {
    for (const form of answer.isPage ? formsOf(answer.text, address) : []) {
      const route = routeOf(form.action)
      const key = `${form.method} ${route?.file} ${form.fields.map(({ name }) => name).sort()}`
      if (!forms.has(key)) forms.set(key, { ...form, page: address, route, walk })
    }
  }
  return [...forms.values()]
}
