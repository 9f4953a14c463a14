import { readdir } from 'node:fs/promises'
import { pageNames, readPageFile } from '#app/domains/content/page-file.ts'
import type { Mistakes } from '#app/domains/courses/mistakes.ts'
import { type ContentLocale, contentLocales } from '#app/platform/i18n/locales.ts'

/** Checks the pages about the site: each is there in every language, keeps to the format, and nothing else is there. */
export async function checkPages(folder: string, mistakes: Mistakes): Promise<void> {
  const files = new Map<string, ContentLocale>(
    pageNames.flatMap((name) => contentLocales.map((language) => [`${name}.${language}.md`, language] as const)),
  )
  for (const [file, language] of files) {
    const path = `${folder}/pages/${file}`
    const report = mistakes.in(path)
    const page = await readPageFile(path, language, report)
    for (const { node, line } of page?.blocks ?? [])
      if (node.type === 'check') report(line, 'a page about the site has no check question')
  }
  const found = await readdir(`${folder}/pages`).catch(() => [])
  for (const file of found) {
    if (!files.has(file) && !file.startsWith('.'))
      mistakes.in(`${folder}/pages/${file}`)(1, 'no page about the site has this name')
  }
}
