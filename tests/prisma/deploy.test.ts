import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { env } from '#app/platform/env.ts'
import { deploySqlite } from '#prisma/deploy.ts'
import { migrationsFolder } from '#prisma/migrations.ts'

const first = '20261121000000_init'

/** A database with its first migration only, and what a site had written into it. */
function openEarlier() {
  const folder = mkdtempSync(join(env.data, 'migrations-'))
  mkdirSync(join(folder, first))
  cpSync(join(migrationsFolder('sqlite'), first), join(folder, first), { recursive: true })
  const file = join(folder, 'earlier.sqlite')
  deploySqlite(file, folder)
  const database = new Database(file)
  database.exec(`
    INSERT INTO "Unit" ("id", "kind", "country", "parentId", "successorId") VALUES
      ('KG', 'country', 'KG', NULL, NULL), ('KG-new', 'city', 'KG', 'KG', NULL), ('KG-old', 'city', 'KG', 'KG', 'KG-new');
    INSERT INTO "UnitText" VALUES ('KG-old', 'en', 'Old town');
    INSERT INTO "Organisation" ("id", "kind") VALUES ('academy', 'organisation');
    INSERT INTO "Course" VALUES ('C1', 'budget', 'ru', 'core', 'academy', '2026-01-01T00:00:00.000+00:00', 'x');
    INSERT INTO "CourseWithdrawal" VALUES ('w', 'C1', 'Закон изменился.', '2026-01-02T00:00:00.000+00:00', NULL);
    INSERT INTO "StoredFile" VALUES
      ('aa', 'BLM.pdf', 'application/pdf', 1, '2026-01-02T00:00:00.000+00:00'),
      ('bb', 'guide.pdf', 'application/pdf', 1, '2026-01-02T00:00:00.000+00:00');
    PRAGMA foreign_keys = OFF;
    INSERT INTO "CertificatePdf" VALUES ('c', 'aa', 1, '2026-01-02T00:00:00.000+00:00');
    PRAGMA foreign_keys = ON;`)
  return { file, database }
}

test('a database of the first version keeps everything that is still told, and loses no row that refers to another', () => {
  const { file, database } = openEarlier()
  database.exec(`DELETE FROM "CertificatePdf"`)
  deploySqlite(file)
  const all = (table: string) => database.prepare(`SELECT * FROM "${table}"`).all()
  expect(all('UnitText')).toEqual([{ unitId: 'KG-old', locale: 'en', name: 'Old town', nameKey: '' }])
  expect(all('UnitSuccession')).toEqual([{ unitId: 'KG-old', successorId: 'KG-new' }])
  expect(all('CourseWithdrawalText')).toEqual([{ withdrawalId: 'w', locale: 'ru', reason: 'Закон изменился.' }])
  expect(database.prepare('SELECT COUNT(*) AS n FROM "Unit"').get()).toEqual({ n: 3 })
  database.close()
})

test('a database in which something refers to nothing is left as it was, with a word for the operator', () => {
  const { file, database } = openEarlier()
  expect(() => deploySqlite(file)).toThrow(/rows of CertificatePdf refer to nothing/)
  expect(database.prepare('SELECT "successorId" FROM "Unit" WHERE "id" = \'KG-old\'').get()).toEqual({
    successorId: 'KG-new',
  })
  database.close()
})
