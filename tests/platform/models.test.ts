import { expect, test } from 'vitest'
import { db } from '#app/platform/db.ts'
import { Prisma } from '#app/platform/generated/sqlite/client.ts'

const models = Object.keys(Prisma.ModelName)

test('there are models to read', () => {
  expect(models.length).toBeGreaterThan(40)
})

test.each(models)('a freshly migrated database can be asked for a %s', async (model) => {
  const key = (model.charAt(0).toLowerCase() + model.slice(1)) as 'person'
  expect(await db[key].findFirst()).toBeNull()
})
