// The line to the parent breaks when it ends, even when it is killed.
process.on('disconnect', () => process.exit())
process.channel?.unref()
