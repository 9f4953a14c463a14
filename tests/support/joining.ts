import { joinSchema } from '#app/domains/accounts/schema.ts'

let number = 100_000

/** A form for joining as it is read, filled in rightly where the test says nothing else. */
export const joinForm = (changed: object = {}) =>
  joinSchema.parse({
    given: 'Айсулуу',
    officialName: 'Өмүрбекова Айсулуу Жыргалбековна',
    contact: `+996 555 ${number++}`,
    password: 'three unrelated words',
    sex: 'female',
    birthYear: '1988',
    country: 'KG',
    consent: true,
    ...changed,
  })
