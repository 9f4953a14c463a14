// @ts-check
// Saves each answer as it is given, and keeps it on the device until it has arrived.
;(() => {
  const [root, form, submission, status] = ['attempt', 'answer', 'submission', 'saved'].map(
    (id) => /** @type {any} */ (document.getElementById(id)),
  )
  if (!submission) return
  const { keep, answers } = root.dataset
  const words = JSON.parse(root.dataset.words)
  /** @type {Record<string, string>} */
  let box = {}
  try {
    box = localStorage
  } catch (_) {}
  let pause = 1000
  let timer = 0
  let typing = 0
  /** @type {Promise<void> | null} */
  let sending = null
  const say = (/** @type {string} */ kind, /** @type {string} */ text) => {
    status.className = `save-state ${kind}`
    status.querySelector('p').textContent = text
  }
  const unsent = () => Object.keys(box).find((name) => name.startsWith(keep))

  function send() {
    if (!sending)
      sending = sendAll().then(() => {
        sending = null
      })
    return sending
  }

  async function sendAll() {
    clearTimeout(timer)
    clearTimeout(typing)
    for (let name = unsent(); name; name = unsent()) {
      const body = box[name] || ''
      const reply = await post(answers + name.slice(keep.length), body).catch(() => null)
      if (!reply || reply.lost) {
        say('bad', reply ? reply.lost : navigator.onLine ? words.unsaved : words.offline)
        timer = window.setTimeout(send, pause)
        pause = Math.min(pause * 2, 60000)
        return
      }
      pause = 1000
      if (box[name] === body) delete box[name]
      if (reply.isOver) return close(reply.words)
      say(reply.ok ? 'good' : 'bad', reply.words)
      if (reply.ok) mark(name.slice(keep.length), reply)
    }
  }

  // The map shows what has arrived, without a new page.
  function mark(/** @type {string} */ position, /** @type {any} */ { isAnswered, name }) {
    const item = document.querySelector(`.question-map [value="${position}"]`)
    if (!item) return
    item.className = `map-item ${isAnswered ? 'answered' : 'empty'}`
    item.setAttribute('aria-label', name)
  }

  // Handed in on another device, or its time is over: nothing here can be changed any more.
  function close(/** @type {string} */ text) {
    submission.dataset.sent = 'yes'
    for (const name of Object.keys(box)) if (name.startsWith(keep)) delete box[name]
    document.querySelector('.clock')?.remove()
    for (const field of root.querySelectorAll('input, button')) field.disabled = true
    say('bad', text)
    const link = status.querySelector('a')
    link.hidden = false
    link.focus()
  }

  // The page may be gone before an earlier sending has ended, so the last one waits for nothing.
  function sendLast() {
    if (document.visibilityState !== 'hidden') return
    const name = unsent()
    if (name && sending) post(answers + name.slice(keep.length), box[name] || '').catch(() => {})
    else if (name) send()
  }

  async function post(/** @type {string} */ address, /** @type {string} */ body) {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' }
    const reply = await fetch(address, { method: 'POST', body, headers, credentials: 'same-origin', keepalive: true })
    if (reply.redirected) return { lost: words.signedOut }
    return reply.ok || reply.status === 409 ? reply.json() : null
  }

  function stayOffline(/** @type {Event} */ event) {
    if (navigator.onLine) return
    event.preventDefault()
    say('bad', words.offline)
  }

  if (form) {
    const name = keep + form.dataset.position
    const fields = [...form.querySelectorAll('[name=answer]')]
    if (box[name] !== undefined) {
      const kept = new URLSearchParams(box[name]).getAll('answer')
      for (const field of fields) {
        if (field.type === 'text') field.value = kept[0] || ''
        else field.checked = kept.includes(field.value)
      }
    }
    form.addEventListener('input', () => {
      const given = fields.filter((field) => (field.type === 'text' ? field.value.trim() : field.checked))
      box[name] = given.map((field) => `answer=${encodeURIComponent(field.value)}`).join('&')
      // A number is sent when the hand rests, for nobody has to leave its field.
      clearTimeout(typing)
      typing = window.setTimeout(send, 800)
    })
    form.addEventListener('change', send)
    form.addEventListener('submit', stayOffline)
  }
  submission.addEventListener('submit', (/** @type {Event} */ event) => {
    stayOffline(event)
    if (event.defaultPrevented || !unsent()) return
    event.preventDefault()
    send().then(() => {
      if (unsent()) return
      submission.dataset.sent = 'yes'
      submission.submit()
    })
  })
  addEventListener('online', send)
  addEventListener('pagehide', sendLast)
  document.addEventListener('visibilitychange', sendLast)
  send()
})()
