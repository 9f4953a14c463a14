import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { env } from '#app/platform/env.ts'

const [present, verified, holdsKey] = [1, 4, 64]
const hash = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest()

type Wishes = { origin?: string; site?: string; isVerified?: boolean; counter?: number }

/** A passkey as a telephone keeps it, which signs whatever it is told to. */
export function softPasskey() {
  const id = randomBytes(16)
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const cose = isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]),
  )
  const site = new URL(env.origin).hostname

  const answer = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const facts = (wishes: Wishes, flags: number, more: Uint8Array[] = []) => {
    const counted = Buffer.alloc(4)
    counted.writeUInt32BE(wishes.counter ?? 1)
    const asked = wishes.isVerified === false ? present : present + verified
    return Buffer.concat([hash(wishes.site ?? site), Buffer.from([asked + flags]), counted, ...more])
  }
  const credential = (response: Record<string, Buffer>) =>
    JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: Object.fromEntries(
        Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')]),
      ),
    })

  return {
    id: id.toString('base64url'),
    /** What a browser sends when the passkey has just been made. */
    made(challenge: string, wishes: Wishes = {}): string {
      const length = Buffer.from([0, id.length])
      const authData = new Uint8Array(facts(wishes, holdsKey, [Buffer.alloc(16), length, id, cose]))
      const attested = new Map<string, string | Uint8Array | Map<string, string>>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ])
      return credential({
        clientDataJSON: answer('webauthn.create', challenge, wishes.origin ?? env.origin),
        attestationObject: Buffer.from(isoCBOR.encode(attested)),
      })
    },
    /** What a browser sends when its owner lets herself in. */
    shown(challenge: string, wishes: Wishes = {}): string {
      const clientDataJSON = answer('webauthn.get', challenge, wishes.origin ?? env.origin)
      const authenticatorData = facts(wishes, 0)
      const signature = createSign('sha256').update(authenticatorData).update(hash(clientDataJSON)).sign(privateKey)
      return credential({ clientDataJSON, authenticatorData, signature })
    },
  }
}
