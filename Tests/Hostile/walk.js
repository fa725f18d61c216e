// Walks over a page as the browser reads it, and gives what its markup has no business with.
(pages, allowed) => {
  const elements = new Set(allowed.elements), attributes = new Set(allowed.attributes), addresses = new Set(allowed.addresses)
  const schemes = new RegExp(allowed.schemes), relative = new RegExp(allowed.relative), scripts = new RegExp(allowed.scripts)
  const found = []
  const targets = []

  function walk(path, root) {
    for (const element of root.querySelectorAll("*")) {
      const name = element.localName
      const say = (what) => found.push(`${path}: <${name}> ${what}`)
      if (!elements.has(name)) { say("is no element of ours") }
      if (name === "script" && !element.src && element.type === "application/ld+json") {
        try { JSON.parse(element.textContent) } catch (error) { say(`holds no JSON: ${error}`) }
      } else if (name === "script" && (element.textContent || !scripts.test(element.getAttribute("src")))) {
        say(`runs ${element.getAttribute("src")} ${element.textContent.slice(0, 80)}`)
      }
      for (const { name: attribute, value } of element.attributes) {
        if (!attributes.has(attribute) && !/^(data|aria)-[a-z]+(-[a-z]+)*$/.test(attribute)) { say(`has an attribute ${attribute}`) }
        if (attribute === "http-equiv" && value !== "Content-Security-Policy") { say(`says ${value}`) }
        if (!addresses.has(attribute)) { continue }
        if (!schemes.test(value) && !relative.test(value)) { say(`leads to ${value}`) }
        if (!schemes.test(value)) { targets.push([path, value]) }
      }
      if (name === "template") { walk(path, element.content) }
    }
  }

  for (const [path, text] of pages) {
    const page = new DOMParser().parseFromString(text, "text/html")
    if (page.head.children[1]?.getAttribute("http-equiv") !== "Content-Security-Policy") { found.push(`${path}: begins without a policy`) }
    walk(path, page)
  }
  return { found, targets }
}
