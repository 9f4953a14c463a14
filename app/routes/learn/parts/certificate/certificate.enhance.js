// @ts-check
// Looks whether the PDF is there, less and less often, and shows the new state without loading the page again.
;(() => {
  var box = document.getElementById('certificate')
  if (!box || !window.fetch || !window.DOMParser) return
  var here = box
  var looks = 0
  var pause = 1500

  /** @returns {Promise<unknown>} */
  function look() {
    return fetch(here.dataset.look || '', { credentials: 'same-origin' })
      .then((reply) => reply.json())
      .then((certificate) => {
        if (certificate.state !== here.dataset.state) return show()
      })
      .catch(() => {})
      .then(wait)
  }

  function show() {
    return fetch(location.pathname, { credentials: 'same-origin' })
      .then((reply) => reply.text())
      .then((html) => {
        var fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('certificate')
        if (!fresh) return
        here.innerHTML = fresh.innerHTML
        var line = here.querySelector('h2')
        var said = document.getElementById('said')
        if (line && said) said.textContent = line.textContent
        here.dataset.state = fresh.dataset.state
      })
  }

  function wait() {
    if (here.dataset.state === 'ready' || ++looks > 60) return
    setTimeout(look, pause)
    pause = Math.min(pause * 1.06, 15000)
  }

  wait()
})()
