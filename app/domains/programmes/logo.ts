import { createHash } from 'node:crypto'
import type { Actor } from '#app/domains/actor.ts'
import { keepFiles, noteFiles } from '#app/domains/content/keep-files.ts'
import { findFile } from '#app/domains/content/stored-file.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { readImageSize } from '#app/domains/courses/files/image-size.ts'
import { record } from '#app/domains/events.ts'
import { findPartner } from '#app/domains/programmes/partners.ts'
import { readLogo } from '#app/domains/programmes/picture.ts'
import { canWordProgramme } from '#app/domains/programmes/policy.ts'
import { db, transaction } from '#app/platform/db.ts'
import { keepEach } from '#app/platform/kept.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Keeps the picture by which readers know a partner; it takes the place of an earlier one. */
export async function changeLogo(actor: Actor, programmeId: string, partnerId: string, bytes: Uint8Array) {
  if (!canWordProgramme(actor, programmeId)) return refuse('programme-unknown')
  const content = Buffer.from(bytes)
  const picture = readLogo(content)
  if (!picture.ok) return refuse(picture.reason)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const { type, end } = picture
  const file = { sha256, name: `logo.${end}`, type, bytes: content.length, content }
  await keepFiles([file])
  return transaction(async () => {
    await noteFiles([file])
    return put(actor, programmeId, partnerId, sha256)
  })
}

/** Takes the picture of a partner from the pages; its name stays there. */
export function removeLogo(actor: Actor, programmeId: string, partnerId: string) {
  return transaction(async () =>
    canWordProgramme(actor, programmeId) ? put(actor, programmeId, partnerId, null) : refuse('programme-unknown'),
  )
}

async function put(actor: Actor, programmeId: string, partnerId: string, logo: string | null) {
  const partner = await findPartner(programmeId, partnerId)
  if (!partner) return refuse('programme-unknown')
  if (partner.logo === logo) return ok({ logo })
  await db.programmePartner.update({ where: { id: partnerId }, data: { logo } })
  await raiseEpoch()
  const { organisationId } = partner
  await record(actor, { name: 'programme.logo-changed', programmeId, organisationId, logo })
  return ok({ logo })
}

export type ShownLogo = { src: string; width: number; height: number }

// A file is named by its bytes, so what is known of it holds for good.
const known = keepEach(readStored, 1000)

/** Where a logo is and how large it is drawn; null when there is none, or its file is lost. */
export const findLogo = async (sha256: string | null): Promise<ShownLogo | null> => (sha256 ? known(sha256) : null)

const box = { width: 160, height: 56 }

async function readStored(sha256: string): Promise<ShownLogo | null> {
  const file = await findFile(sha256)
  const size = file && readImageSize(file.bytes)
  if (!file || !size) return null
  const scale = Math.min(1, box.width / size.width, box.height / size.height)
  const drawn = (length: number) => Math.max(1, Math.round(length * scale))
  return { src: `/files/${sha256}/${file.name}`, width: drawn(size.width), height: drawn(size.height) }
}
