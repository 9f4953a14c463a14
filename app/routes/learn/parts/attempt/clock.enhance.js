// @ts-check
// Counts the time down from what the server said, for the clocks of devices are wrong, and hands in at zero.
;(() => {
  const clock = /** @type {any} */ (document.querySelector('.clock'))
  const [root, submission, status] = ['attempt', 'submission', 'saved'].map(
    (id) => /** @type {any} */ (document.getElementById(id)),
  )
  if (!clock || !submission) return
  const time = clock.querySelector('time')
  const words = JSON.parse(root.dataset.words)
  const whole = Date.parse(clock.dataset.due) - Date.parse(clock.dataset.now)
  const page = /** @type {any} */ (performance.getEntriesByType('navigation')[0])
  const begun = page ? page.responseStart : performance.now()
  const drift = Date.now() - performance.now()
  const say = (/** @type {string} */ kind, /** @type {string} */ text) => {
    status.className = `save-state ${kind}`
    status.querySelector('p').textContent = text
  }
  const ticking = setInterval(tick, 1000)

  function tick() {
    if (!clock.isConnected) return clearInterval(ticking)
    const left = Math.max(0, Math.ceil((whole - performance.now() + begun) / 1000))
    time.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
    time.setAttribute('datetime', `PT${left}S`)
    if (left < 120 && !clock.classList.contains('low')) {
      clock.classList.add('low')
      say('warning', words.low)
    }
    // The device slept, and this clock with it: the server knows the time.
    const hasSlept = Math.abs(Date.now() - performance.now() - drift) > 5000
    if (hasSlept && navigator.onLine) location.reload()
    if (left > 0) return
    clearInterval(ticking)
    end()
  }

  function end() {
    if (submission.dataset.sent) return
    say('warning', words.ending)
    // Answers that have not arrived yet are sent first: the listener for that stops this event and goes on by itself.
    if (submission.dispatchEvent(new Event('submit', { cancelable: true }))) submission.submit()
    else setTimeout(end, 5000)
  }
})()
