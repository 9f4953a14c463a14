import { readdirSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { renderGallery } from '#tests/support/gallery.tsx'

const complaints = vi.spyOn(console, 'error')
afterEach(() => complaints.mockClear())
test('x', () => { renderGallery() ; expect(complaints).not.toHaveBeenCalled() ; readdirSync('.') })
