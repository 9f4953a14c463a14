import { useRoot } from '#app/routes/page-data.ts'

/** The small script of a page that is complete without it. The page says `handle = { script: true }`. */
export function Enhance({ source }: { source: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a file of our own, read at build time
  return <script nonce={useRoot()?.nonce} dangerouslySetInnerHTML={{ __html: source }} />
}
