// A process that sends what waits, to be killed while it does.
import { sendWaiting } from '#app/domains/notifications/send-message.ts'
import { closeDb } from '#app/platform/db.ts'

await sendWaiting()
await closeDb()
