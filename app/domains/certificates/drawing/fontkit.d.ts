declare module 'fontkit' {
  /** As much of a parsed font as we touch ourselves; PDFKit takes the same object and does the rest. */
  export interface Font {
    readonly characterSet: number[]
    glyphForCodePoint(codePoint: number): unknown
    layout(text: string): unknown
    hasGlyphForCodePoint(codePoint: number): boolean
  }
  export function create(data: Uint8Array): Font
}
