// A process that stores so many bytes. Arguments: folder, how many.
import { diskStorage } from '#app/platform/storage/disk.ts'

const [folder = '', bytes] = process.argv.slice(2)
await diskStorage(folder).put(Buffer.alloc(Number(bytes)))
