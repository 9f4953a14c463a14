// A process that makes a new key, as the operator's command does.
import { rotateKeys } from '#app/platform/keys.ts'

rotateKeys()
