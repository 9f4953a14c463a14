import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { endAll, newFolder, startSite } from './support/built-site.ts'

test.describe.configure({ timeout: 180_000 })
test.afterAll(endAll)

const operator = (data: string, ...words: string[]) =>
  startSite({ BILIM_DATA: data }, [process.execPath, 'build/operator.js', ...words]).ended
const hashAt = async (address: string) => {
  const answer = await fetch(address)
  return {
    status: answer.status,
    sha256: createHash('sha256')
      .update(Buffer.from(await answer.arrayBuffer()))
      .digest('hex'),
  }
}

test('a back-up of the running site is restored onto an empty machine, and the certificate verifies there', async ({
  page,
}) => {
  const [first, second] = [join(newFolder(), 'data'), join(newFolder(), 'data')]
  const filled = await startSite({ BILIM_DATA: first }, [
    ...[process.execPath, '--import', 'tsx', 'tests/e2e/support/certified.ts'],
  ]).ended
  expect(filled.code, filled.complained).toBe(0)
  const serial = filled.complained
  const site = startSite({ BILIM_DATA: first })
  const certified = await hashAt(`${await site.opened()}/certificates/${serial}.pdf`)
  expect(certified.status).toBe(200)

  const archive = join(newFolder(), 'back-up.tar.gz')
  expect(await operator(first, 'backup', archive)).toEqual({ code: 0, complained: '' })
  expect(await operator(first, 'restore', archive)).toEqual({
    code: 78,
    complained: `Another process is already using ${join(first, 'bilim.sqlite')}. Stop it first, or set BILIM_DATA to another folder.`,
  })
  site.stop()
  await site.ended
  expect(await operator(second, 'restore', archive)).toEqual({ code: 0, complained: '' })

  const restored = startSite({ BILIM_DATA: second })
  const address = await restored.opened()
  expect(await hashAt(`${address}/certificates/${serial}.pdf`)).toEqual(certified)
  await page.goto(`${address}/en/verify?serial=${serial}`)
  await expect(page.getByText('Asanova Burul').first()).toBeVisible()
})
