import { join } from 'node:path'
import { env } from '#app/platform/env.ts'
import { diskStorage } from '#app/platform/storage/disk.ts'
import type { Storage } from '#app/platform/storage/storage.ts'

export const storage: Storage = diskStorage(join(env.data, 'files'))
