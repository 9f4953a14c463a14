import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openCourseFolder } from '#app/domains/courses/files/course-folder.ts'
import { type CourseFiles, readCourse } from '#app/domains/courses/files/read-course.ts'
import { collectMistakes } from '#app/domains/courses/mistakes.ts'
import { env } from '#app/platform/env.ts'

export const everyDirective = 'courses/every-directive'

/** A copy of the content fixture that a test can change. */
export function copyContent() {
  const path = mkdtempSync(join(env.data, 'content-'))
  cpSync('tests/fixtures/content', path, { recursive: true })
  const at = (file: string) => join(path, file)
  return {
    path,
    write(file: string, text: string) {
      mkdirSync(dirname(at(file)), { recursive: true })
      writeFileSync(at(file), text)
    },
    remove: (file: string) => rmSync(at(file), { recursive: true }),
    replace(file: string, from: string, to: string) {
      const text = readFileSync(at(file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
      writeFileSync(at(file), text.replace(from, to))
    },
  }
}

export type Content = ReturnType<typeof copyContent>

/** Reads the course of the fixture; the mistakes are listed without the folder they stand in. */
export async function readEveryDirective(
  content: Content,
): Promise<{ course: CourseFiles | null; mistakes: string[] }> {
  const mistakes = collectMistakes()
  const folder = `${content.path}/${everyDirective}`
  const course = readCourse(await openCourseFolder(folder), mistakes)
  return { course, mistakes: mistakes.listed().map((line) => line.replace(`${folder}/`, '')) }
}
