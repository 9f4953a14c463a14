import { createHash } from 'node:crypto'
import { checkFigure } from '#app/domains/courses/files/check-figure.ts'
import type { CourseFolder } from '#app/domains/courses/files/course-folder.ts'
import { fileType } from '#app/domains/courses/files/file-type.ts'
import { readImageSize } from '#app/domains/courses/files/image-size.ts'
import type { Assets } from '#app/domains/courses/files/markdown/read-block.ts'
import { readText } from '#app/domains/courses/files/read-text.ts'
import type { KeptFile, Picture } from '#app/domains/courses/lesson/block.ts'
import type { Mistakes } from '#app/domains/courses/mistakes.ts'

/** A file to keep in the storage, and what it is. */
export type FileToKeep = KeptFile & { type: string; content: Buffer }

/** The drawings, pictures and downloads of a course: each is checked once, and those that lessons use are listed. */
export function readAssets(folder: CourseFolder, mistakes: Mistakes): Assets & { used: Map<string, FileToKeep> } {
  const used = new Map<string, FileToKeep>()
  const pictures = new Map<string, Picture>()

  for (const [path, bytes] of folder.files) {
    const [, place, name = ''] = /^(figures|attachments)\/(.+)$/.exec(path) ?? []
    if (!place) continue
    const report = mistakes.in(`${folder.path}/${path}`)
    if (place === 'figures' && name.endsWith('.svg')) {
      const svg = readText(bytes, report)
      if (svg === null) continue
      // Until a lesson fills them in, the words are the keys themselves.
      pictures.set(name, { svg, words: Object.fromEntries(checkFigure(svg, report).map((key) => [key, key])) })
    } else if (!fileType(name)) {
      report(1, 'a file of this name or kind cannot be part of a course')
    } else if (place === 'figures') {
      const size = readImageSize(bytes)
      if (size) pictures.set(name, { file: nameFile(name, bytes), ...size })
      else report(1, 'the picture is no PNG, JPEG or WebP')
    }
  }

  const keep = (path: string, file: KeptFile): KeptFile => {
    const content = folder.files.get(path)
    if (content) used.set(file.sha256, { ...file, type: fileType(file.name) ?? '', content })
    return file
  }
  return {
    used,
    picture(src) {
      const picture = pictures.get(src) ?? null
      if (picture && 'file' in picture) keep(`figures/${src}`, picture.file)
      return picture
    },
    attachment(name) {
      const content = folder.files.get(`attachments/${name}`)
      return content && fileType(name) ? keep(`attachments/${name}`, nameFile(name, content)) : null
    },
  }
}

const nameFile = (name: string, content: Buffer): KeptFile => ({
  name,
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: content.length,
})
