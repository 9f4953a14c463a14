import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { askCode, type CodeAim } from '#app/domains/accounts/ask-code.ts'
import { readContact } from '#app/domains/accounts/contact.ts'
import { type ContactForm, contactSchema } from '#app/domains/accounts/schema.ts'
import { findStepFor, rememberStep } from '#app/routes/account/parts/steps.ts'
import { readForm } from '#app/routes/form.ts'
import { localeOf } from '#app/routes/guard.ts'
import { wayBack, withWayBack } from '#app/routes/own-path.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'

type Said = { errors: Record<string, string[]>; refusal?: string }

/** Sends a code to what was typed and leads to the page that takes it: the same for whoever has an account and who has none. */
export async function askForCode(args: ActionFunctionArgs, aim: CodeAim) {
  const locale = localeOf(args)
  const form = await readForm(args.request, contactSchema)
  if (!form.ok) return data(form.reply, 400)

  const asked = await askCode(aim, form.value, locale, args.context.address)
  if (asked.ok) {
    const headers = { 'Set-Cookie': rememberStep(args.request, asked.codeId) }
    return redirect(codePage(args, aim, asked.codeId, form.value), { headers })
  }
  const { reason } = asked
  const earlier = reason === 'code-wait' ? await findEarlier(args.request, form.value) : null
  if (earlier) return redirect(codePage(args, aim, earlier.id, form.value))
  const said: Said =
    reason === 'contact-unreadable' ? { errors: { contact: [reason] } } : { errors: {}, refusal: reason }
  return data({ typed: form.typed, ...said, ...waitOf(asked) }, refusalInit(asked))
}

/** The code sent a moment ago, unless it is another one that is wanted. */
async function findEarlier(request: Request, form: ContactForm) {
  const contact = readContact(form.contact, form.country)
  if (!contact || new URL(request.url).searchParams.has('step')) return null
  return findStepFor(request, 'phone' in contact ? contact.phone : contact.email)
}

const codePage = (args: ActionFunctionArgs, aim: CodeAim, id: string, { country }: ContactForm) =>
  `/${localeOf(args)}/code?step=${id}&aim=${aim}&country=${country}${withWayBack(wayBack(args.request), '&')}`
