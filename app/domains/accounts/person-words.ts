import { db, transaction } from '#app/platform/db.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'

const mostWords = 8
const longestWord = 80
const batch = 200

/** Keeps the words by which a person is found: of her names, her phone and her e-mail. To be called whenever one changes. */
export async function keepPersonWords(personId: string): Promise<void> {
  await transaction(async () => {
    const person = await db.person.findUniqueOrThrow({
      where: { id: personId },
      select: { officialName: true, family: true, given: true, patronymic: true, phone: true, email: true },
    })
    await db.personWord.deleteMany({ where: { personId } })
    await db.personWord.createMany({ data: searchWordsOf(person).map((word) => ({ personId, word })) })
  })
}

type Named = Record<'phone' | 'email' | 'officialName' | 'family' | 'given' | 'patronymic', string | null>

/** The words by which a person with these names, phone and e-mail is found. */
export function searchWordsOf({ phone, email, ...names }: Named): string[] {
  const words = [
    ...Object.values(names).flatMap((name) => splitWords(name ?? '')),
    ...(phone ? waysToDial(phone) : []),
    ...(email ? [fold(email), ...splitWords(email.replace('@', ' '))] : []),
  ]
  return [...new Set(words.map((word) => word.slice(0, longestWord)))]
}

/** The words a search asks for: each must be the beginning of one of hers. A phone is one word however it is spaced. */
export function searchWords(typed: string): string[] {
  const digits = typed.replace(/[\s+().-]/g, '')
  if (/^\d{3,}$/.test(digits)) return [digits.replace(/^0{1,2}/, '') || digits]
  const words = typed.split(/\s+/).flatMap((part) => (part.includes('@') ? [fold(part)] : splitWords(part)))
  return [...new Set(words.map((word) => word.slice(0, longestWord)))].filter(Boolean).slice(0, mostWords)
}

/** Makes the words of people who have none yet, since before there were any; a few at a time, so that nobody waits. */
export async function indexPeople(): Promise<void> {
  for (let last = ''; ; ) {
    const people = await db.person.findMany({
      where: { id: { gt: last }, words: { none: {} } },
      orderBy: { id: 'asc' },
      take: batch,
      select: { id: true },
    })
    for (const { id } of people) await keepPersonWords(id)
    last = people.at(-1)?.id ?? last
    if (people.length < batch) return
  }
}

const splitWords = (text: string): string[] =>
  fold(text)
    .match(/[\p{L}\p{M}\p{N}ʼ]+/gu)
    ?.map(loosen) ?? []

const looser: Record<string, string> = { x: 'h', q: 'k', ñ: 'n', ö: 'o', ü: 'u', ı: 'i', ʼ: '' }

/** As a name is typed on any keyboard: Раҳимова is found by «рахимова», Өмүрбек by «омурбек», Чынара by «chinara». */
const loosen = (word: string): string => word.replace(/[xqñöüıʼ]/g, (sign) => looser[sign] ?? sign)

/** With the code of its country and without: as it is written abroad, and as it is dialled at home without the first 0. */
const waysToDial = (phone: string): string[] => {
  const digits = phone.replace(/\D/g, '')
  return [digits, ...(/^99[68]/.test(digits) ? [digits.slice(3)] : [])]
}
