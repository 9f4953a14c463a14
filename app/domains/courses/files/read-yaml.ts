import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { controlCharacter, wrongUzbekSign } from '#app/domains/courses/files/read-text.ts'
import type { Report } from '#app/domains/courses/mistakes.ts'
import type { ContentLocale } from '#app/platform/i18n/locales.ts'

export type YamlFile<T> = {
  value: T
  /** The line on which a field stands, or the nearest one around it. */
  lineOf(path: readonly PropertyKey[]): number
}

/** Where the YAML stands: below `before` lines of its file; `language` when all its words are of one language. */
type Around = { before?: number; language?: ContentLocale }

/** Reads YAML by its schema; every deviation is reported with its line. */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  report: Report,
  { before = 0, language }: Around = {},
): YamlFile<T> | null {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const lineAt = (offset: number) => counter.linePos(offset).line + before
  const problems = [...document.errors, ...document.warnings]
  for (const { pos, message } of problems) report(lineAt(pos[0]), message.split(' at line ')[0]?.trim() ?? message)
  const aliases = aliasesIn(document)
  for (const offset of aliases)
    report(lineAt(offset), 'references to another place (* and &) are not part of the format')
  if (problems.length + aliases.length > 0) return null

  const lineOf = (path: readonly PropertyKey[]) => {
    let node: unknown = document.contents
    let offset = 0
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
        if (!pair) break
        offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
        node = pair.value
      } else if (isSeq(node)) {
        const item = node.items[Number(step)]
        const range = (item as { range?: [number, number, number] } | undefined)?.range
        if (!range) break
        offset = range[0]
        node = item
      } else break
    }
    return lineAt(offset)
  }

  const raw: unknown = document.toJS()
  for (const { path, what } of wrongSigns(raw, [], language === 'uz')) report(lineOf(path), what)
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { value: parsed.data, lineOf }
  for (const issue of parsed.error.issues) {
    const isMissing = !document.hasIn(issue.path)
    for (const { path, what } of sayIssue(issue, isMissing)) report(lineOf(path), what)
  }
  return null
}

// A few lines that refer to each other can stand for more words than a machine holds, or for themselves.
function aliasesIn(document: Document.Parsed): number[] {
  const offsets: number[] = []
  visit(document, { Alias: (_, { range }) => void offsets.push(range?.[0] ?? 0) })
  return offsets
}

type Said = { path: readonly PropertyKey[]; what: string }

// Uzbek words stand in files of their own or, beside other languages, under the key `uz`.
function wrongSigns(value: unknown, path: PropertyKey[], isUzbek: boolean): Said[] {
  if (typeof value === 'string') {
    const signs = isUzbek ? wrongUzbekSign(value) : null
    const control = controlCharacter.test(value) ? 'the words hold a control character' : null
    return [signs, control].flatMap((what) => (what ? [{ path, what }] : []))
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inside]) => wrongSigns(inside, [...path, key], isUzbek || key === 'uz'))
}

function sayIssue(issue: z.core.$ZodIssue, isMissing: boolean): Said[] {
  const { path } = issue
  const field = nameField(path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      what: `${nameField([...path, key])} is not a known field`,
    }))
  }
  if (isMissing) return [{ path, what: `${field} is missing` }]
  if (issue.code === 'invalid_union' && 'options' in issue && issue.options) {
    return [{ path, what: `${field} must be one of ${issue.options.join(', ')}` }]
  }
  if (issue.code === 'invalid_value') return [{ path, what: `${field} must be one of ${issue.values.join(', ')}` }]
  if (issue.code === 'invalid_type') return [{ path, what: `${field} must be of type ${issue.expected}` }]
  if (issue.code === 'invalid_key') return [{ path, what: `${field} is not a usable key` }]
  return [{ path, what: `${field}: ${issue.message}` }]
}

// In a file that is a list the line says which of its items is meant.
function nameField(path: readonly PropertyKey[]): string {
  const named = typeof path[0] === 'number' ? path.slice(1) : path
  return named.length > 0 ? `\`${named.join('.')}\`` : 'the file'
}
