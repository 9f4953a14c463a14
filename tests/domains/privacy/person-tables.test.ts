import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fieldMeanings } from '#app/domains/privacy/field-meanings.ts'
import { notInArchive, personTables } from '#app/domains/privacy/person-tables.ts'

const folder = 'prisma/schema'
const schema = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')
const models = [...schema.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => ({
  name,
  body,
}))
const namesPerson = /^ {2}(\w*personId|\w*[a-z]ById|byId|actorId|keptId|mergedId|startedBy|recipient|contact) /im

/** Models that name a person, and those that hang on one of hers: an attempt on her enrolment, a PDF on her certificate. */
function aboutPeople(): string[] {
  const found = new Set(['Person', ...models.filter(({ body }) => namesPerson.test(body)).map(({ name }) => name)])
  const own = (name: string) => found.has(name) && !Object.hasOwn(notInArchive, name)
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const { name, body } of models) {
      const parents = [...body.matchAll(/^ {2}\w+ +(\w+)\?? +@relation\([^)]*fields:/gm)].map(
        ([, parent = '']) => parent,
      )
      if (parents.some(own)) found.add(name)
    }
  }
  return [...found].sort()
}

test('every table that refers to a person is in her archive or is left out for a reason', () => {
  const listed = [...Object.keys(personTables), ...Object.keys(notInArchive)]
  expect(aboutPeople()).toEqual(listed.sort())
  expect(Object.values(notInArchive).filter((reason) => reason.length < 20)).toEqual([])
})

test('every field that an archive can have is explained in it', () => {
  const names = new Set(models.map(({ name }) => name))
  const secret = ['passwordHash', 'codeHash', 'linkHash', 'secret', 'lastStep', 'publicKey', 'counter', 'challenge']
  const fields = models
    .filter(({ name }) => Object.hasOwn(personTables, name))
    .flatMap(({ body }) => [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)])
    .flatMap(([, field = '', type = '']) => (names.has(type) ? [] : [field]))
  const missing = fields.filter((field) => !Object.hasOwn(fieldMeanings, field) && !secret.includes(field))
  expect(missing).toEqual([])
})
